import type { RegisteredDialog } from "../contract/dialog.ts";
import type { Knowledge } from "../contract/knowledge.ts";
import type { Clock, Log, Store } from "../contract/ports.ts";
import { advance } from "../contract/stored.ts";
import type { NetworkId, PersonId } from "../domain/ids.ts";
import { type Instant, instant } from "../domain/time.ts";
import { cleanError } from "./clean-error.ts";
import type { Counting } from "./counting.ts";
import type { Dispatch } from "./dispatch.ts";
import { erasePerson } from "./erasing.ts";
import { type Farewells, farewellsAt } from "./farewell.ts";
import { limits } from "./limits.ts";
import { type StrikeResult, strike, timedDialogs } from "./strike.ts";

/** What looking at the clock needs. */
export type StrikingParts = {
  readonly store: Store;
  readonly dialogs: readonly RegisteredDialog[];
  readonly knowledge: Knowledge;
  readonly clock: Clock;
  readonly log: Log;
  readonly counting: Counting;
  readonly dispatch: Dispatch;
};

/** What one look came to, and when it was. */
type Decided = {
  readonly result: StrikeResult;
  readonly farewells: Farewells;
  readonly at: Instant;
};

/**
 * Does what time asks for. When to look again is known of each network that was looked at; after a
 * start nothing is, so each is looked at once, and that is how a time of being down is caught up with.
 */
export class Striking {
  readonly #parts: StrikingParts;
  readonly #timed: ReturnType<typeof timedDialogs>;
  /** When to look again; never when nothing. */
  readonly #next = new Map<NetworkId, Instant | undefined>();
  /** Something became true there: those who follow that look before their time. */
  readonly #changed = new Set<NetworkId>();
  /** The last look at all; not of a network that was never looked at. */
  readonly #lookedAt = new Map<NetworkId, Instant>();
  #running: Promise<void> | undefined;

  constructor(parts: StrikingParts) {
    this.#parts = parts;
    this.#timed = timedDialogs(parts.dialogs);
  }

  /** Something became true in a network; looked at with the next look. */
  changed(network: NetworkId): void {
    this.#changed.add(network);
  }

  /** Looks at every network whose time has come. One at a time, and never twice at once. Never rejects. */
  strikeDue(): Promise<void> {
    if (this.#timed.length === 0) return Promise.resolve();
    this.#running ??= this.#look().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #look(): Promise<void> {
    try {
      for (const network of await this.#parts.store.networks()) {
        const isDue = this.#isDue(network);
        const wasChanged = this.#changed.delete(network);
        if (isDue) await this.#strike(network, this.#timed);
        else if (wasChanged) await this.#strike(network, this.#prompt());
      }
    } catch (thrown) {
      this.#parts.log({ level: "error", what: "strike-failed", cause: cleanError(thrown) });
    }
  }

  /** Also when the clock was put back since: what was worked out by the other one would come too late. */
  #isDue(network: NetworkId): boolean {
    const now = this.#parts.clock();
    const last = this.#lookedAt.get(network);
    if (last === undefined || now < last) return true;
    const next = this.#next.get(network);
    return next !== undefined && next <= now;
  }

  #prompt(): ReturnType<typeof timedDialogs> {
    return this.#timed.filter(({ timetable }) => timetable.isPrompt === true);
  }

  /** The earlier of when all of them wanted to look again and when these want to. */
  #nextAfter(network: NetworkId, next: Instant | undefined): Instant | undefined {
    return [this.#next.get(network), next].filter((moment) => moment !== undefined).sort()[0];
  }

  async #strike(network: NetworkId, dialogs: ReturnType<typeof timedDialogs>): Promise<void> {
    if (dialogs.length === 0) return;
    const { log } = this.#parts;
    let at = this.#parts.clock();
    const isAll = dialogs === this.#timed;
    if (isAll) this.#lookedAt.set(network, at);
    try {
      const { result, farewells, ...decided } = await this.#decided(network, dialogs);
      at = decided.at;
      for (const { dialog, cause } of result.failed) {
        const fields = { network, dialog };
        log({ level: "error", what: "strike-failed", fields, cause: cleanError(cause) });
      }
      const again = result.failed.length > 0 ? soonAfter(at) : undefined;
      const next = again ?? result.next;
      this.#next.set(network, isAll ? next : this.#nextAfter(network, next));
      if (isAll && (result.commit?.changes ?? []).length > 0) this.changed(network);
      const rows = result.commit?.outbox ?? [];
      if (rows.length > 0)
        this.#parts.dispatch.add(
          network,
          rows.map(({ id }) => id),
        );
      await this.#eraseWho(network, farewells, at);
    } catch (thrown) {
      this.#next.set(network, soonAfter(at));
      const cause = cleanError(thrown);
      log({ level: "error", what: "strike-failed", fields: { network }, cause });
    }
  }

  /** Erases who asked for it and has had their last mails; while these are under way it looks again soon. */
  async #eraseWho(network: NetworkId, { over, isWaiting }: Farewells, at: Instant): Promise<void> {
    for (const person of over) await this.#erase(network, person, at);
    if (!isWaiting) return;
    const soon = instant(Date.parse(at) + limits.farewellAgain);
    this.#next.set(network, this.#nextAfter(network, soon));
  }

  /** One who cannot be erased now is tried again, and the others are not kept waiting. */
  async #erase(network: NetworkId, person: PersonId, at: Instant): Promise<void> {
    const { store, counting, log } = this.#parts;
    try {
      await counting.flush();
      await erasePerson(store, { network, person, at, by: { kind: "clock" }, via: "clock" });
      this.changed(network);
    } catch (thrown) {
      this.#next.set(network, this.#nextAfter(network, soonAfter(at)));
      const cause = cleanError(thrown);
      log({ level: "error", what: "erasure-failed", fields: { network }, cause });
    }
  }

  /**
   * The moment is that of the decision, and who is to be erased is decided with it: who asks for that
   * while it waits for its turn was told nothing by it yet.
   */
  async #decided(network: NetworkId, dialogs: ReturnType<typeof timedDialogs>): Promise<Decided> {
    const { store, knowledge, counting, clock } = this.#parts;
    const isNeeded = dialogs.some(({ needs }) => needs.includes("asked"));
    const counted = isNeeded ? await counting.counted(network) : undefined;
    return store.transact(network, (stored) => {
      const at = clock();
      const striking = { stored, dialogs, knowledge, at };
      const result = strike(counted === undefined ? striking : { ...striking, counted });
      const { commit } = result;
      const after = commit ? advance(stored, commit) : stored;
      const farewells = farewellsAt(after, at, result.failed.length === 0);
      const decided = { result, farewells, at };
      return commit ? { result: decided, commit } : { result: decided };
    });
  }
}

function soonAfter(at: Instant): Instant {
  return instant(Date.parse(at) + limits.strikeAgain);
}
