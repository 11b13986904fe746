import type { Incoming } from "../contract/event.ts";
import type { Count } from "../contract/outcome.ts";
import type { CountLine, Log, Store } from "../contract/ports.ts";
import type { Stored } from "../contract/stored.ts";
import type { NetworkId } from "../domain/ids.ts";
import { cleanError } from "./clean-error.ts";
import { weekOf } from "./week-of.ts";

/** One count with its week, the finest moment that is kept. */
export type Counted = Omit<CountLine, "times">;

/** The counts of a turn in the week of the network. */
export function inWeek(
  counts: readonly Count[],
  { incoming, stored }: { readonly incoming: Incoming; readonly stored: Stored },
): readonly Counted[] {
  if (counts.length === 0) return [];
  const week = weekOf(incoming.at, stored.network.description.zone);
  return counts.map((count) => ({ ...count, week }));
}

function keyOf({ theme, area, outcome, week }: Counted): string {
  return JSON.stringify([theme, area, outcome, week]);
}

/** Adds up in memory, so that counting costs a lookup no write. The price: a crash loses what was not flushed. */
export class Counting {
  readonly #store: Pick<Store, "count">;
  readonly #log: Log;
  readonly #lines = new Map<NetworkId, Map<string, CountLine>>();

  constructor({ store, log }: { readonly store: Pick<Store, "count">; readonly log: Log }) {
    this.#store = store;
    this.#log = log;
  }

  add(network: NetworkId, counts: readonly Counted[]): void {
    this.#merge(
      network,
      counts.map((count) => ({ ...count, times: 1 })),
    );
  }

  /** Hands all lines to the store; what it does not take is kept for the next time. */
  async flush(): Promise<void> {
    const taken = [...this.#lines];
    this.#lines.clear();
    await Promise.all(taken.map(([network, lines]) => this.#write(network, [...lines.values()])));
  }

  async #write(network: NetworkId, lines: readonly CountLine[]): Promise<void> {
    try {
      await this.#store.count(network, lines);
    } catch (thrown) {
      this.#merge(network, lines);
      const cause = cleanError(thrown);
      this.#log({ level: "error", what: "counts-kept-back", fields: { network }, cause });
    }
  }

  #merge(network: NetworkId, lines: readonly CountLine[]): void {
    if (lines.length === 0) return;
    const known = this.#lines.get(network) ?? new Map<string, CountLine>();
    this.#lines.set(network, known);
    for (const line of lines) {
      const key = keyOf(line);
      known.set(key, { ...line, times: line.times + (known.get(key)?.times ?? 0) });
    }
  }
}
