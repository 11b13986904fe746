import { CountSum, unordered } from "../contract/count-lines.ts";
import type { Incoming } from "../contract/event.ts";
import type { Count, Nameless, NamelessLine } from "../contract/outcome.ts";
import type { Log, Store } from "../contract/ports.ts";
import type { Stored } from "../contract/stored.ts";
import type { NetworkId } from "../domain/ids.ts";
import type { Network } from "../domain/network.ts";
import { weekOf } from "../domain/week.ts";
import { cleanError } from "./clean-error.ts";

/** One count with its week, the finest moment that is kept. */
export type Counted = Nameless & { readonly week: string };

/** The counts of a turn in the week of the network. */
export function inWeek(
  counts: readonly Nameless[],
  { incoming, stored }: { readonly incoming: Incoming; readonly stored: Stored },
): readonly Counted[] {
  if (counts.length === 0) return [];
  const { network } = stored;
  const week = weekOf(incoming.at, network.description.zone);
  return counts.map((count) =>
    count.outcome === "pulse" ? { ...count, week } : { ...onlyKnown(network, count), week },
  );
}

/** A button comes back from outside: what it calls a theme or an area might be a text of somebody's. */
function onlyKnown({ themes, areas }: Network, { theme, area, ...count }: Count): Count {
  return {
    ...count,
    ...(theme !== undefined && themes.has(theme) && { theme }),
    ...(area !== undefined && areas.has(area) && { area }),
  };
}

/** All that was counted in a network; `unreadable` when the store cannot tell now. */
export type AllCounted = readonly NamelessLine[] | "unreadable";

type CountStore = Pick<Store, "count" | "counted">;

/** Adds up in memory, so that counting costs a lookup no write. The price: a crash loses what was not flushed. */
export class Counting {
  readonly #store: CountStore;
  readonly #log: Log;
  readonly #sums = new Map<NetworkId, CountSum>();
  /** Reading and writing take turns, or what is on its way to the store would be missed or be read twice. */
  #last: Promise<unknown> = Promise.resolve();

  constructor({ store, log }: { readonly store: CountStore; readonly log: Log }) {
    this.#store = store;
    this.#log = log;
  }

  add(network: NetworkId, counts: readonly Counted[]): void {
    const lines = counts.map((count) => ({ ...count, times: 1 }));
    this.#add(network, lines);
  }

  /** All that was counted, also what the store does not have yet. Never rejects. */
  counted(network: NetworkId): Promise<AllCounted> {
    return this.#inTurn(() => this.#read(network));
  }

  /** Hands all lines to the store; what it does not take is kept for the next time. Never rejects. */
  flush(): Promise<void> {
    return this.#inTurn(async () => {
      const taken = [...this.#sums];
      this.#sums.clear();
      await Promise.all(
        taken.map(([network, sum]) => this.#write(network, unordered(sum.lines()))),
      );
    });
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #read(network: NetworkId): Promise<AllCounted> {
    try {
      const sum = new CountSum(await this.#store.counted(network));
      sum.add(this.#sums.get(network)?.lines() ?? []);
      return sum.lines();
    } catch (thrown) {
      const cause = cleanError(thrown);
      this.#log({ level: "error", what: "counts-unreadable", fields: { network }, cause });
      return "unreadable";
    }
  }

  async #write(network: NetworkId, lines: readonly NamelessLine[]): Promise<void> {
    try {
      await this.#store.count(network, lines);
    } catch (thrown) {
      this.#add(network, lines);
      const cause = cleanError(thrown);
      this.#log({ level: "error", what: "counts-kept-back", fields: { network }, cause });
    }
  }

  #add(network: NetworkId, lines: readonly NamelessLine[]): void {
    if (lines.length === 0) return;
    const sum = this.#sums.get(network) ?? new CountSum();
    this.#sums.set(network, sum);
    sum.add(lines);
  }
}
