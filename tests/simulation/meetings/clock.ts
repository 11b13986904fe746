import type { RegisteredDialog } from "../../../src/contract/dialog.ts";
import type { Knowledge } from "../../../src/contract/knowledge.ts";
import { advance, type Commit, firstStored, type Stored } from "../../../src/contract/stored.ts";
import type { Fact } from "../../../src/domain/change.ts";
import type { PersonId } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { type Instant, instant } from "../../../src/domain/time.ts";
import { calendarRecorded } from "../../../src/engine/in-calendar.ts";
import { strike, timedDialogs } from "../../../src/engine/strike.ts";
import { dayIn, recipientOn } from "../../../src/engine/tells.ts";
import type { Message } from "../../../src/messages/message.ts";

/** A message that somebody got. */
export type Letter = {
  readonly at: Instant;
  readonly person: PersonId;
  /** What it was sent for: `remind/…`, `agenda/…`. */
  readonly key: string;
  readonly message: Message;
};

/** What the clock is made of, and who hears of what it does. */
type ClockParts = {
  readonly network: Network;
  readonly dialogs: readonly RegisteredDialog[];
  readonly knowledge: Knowledge;
  readonly start: Instant;
  readonly onLetter: (letter: Letter) => void;
  readonly onCommit: (commit: Commit) => void;
};

type Deed = { readonly at: Instant; readonly act: () => void };

/**
 * Time that goes by, without an engine: it looks when the timetables want to, and those who follow
 * look at once at whatever becomes true. All that is sent arrives the moment it may.
 */
export class Clock {
  now: Instant;
  readonly #parts: ClockParts;
  readonly #timed: ReturnType<typeof timedDialogs>;
  readonly #deeds: Deed[] = [];
  #stored: Stored;
  #next: Instant | undefined;

  constructor(parts: ClockParts) {
    this.#parts = parts;
    this.#timed = timedDialogs(parts.dialogs);
    this.#stored = firstStored(parts.network);
    this.now = parts.start;
    this.#next = parts.start;
  }

  get network(): Network {
    return this.#stored.network;
  }

  /** Something that happens at a moment; what is in the past happens now. */
  put(at: Instant, act: () => void): void {
    const deed = { at: at < this.now ? this.now : at, act };
    const later = this.#deeds.findIndex((one) => one.at > deed.at);
    this.#deeds.splice(later === -1 ? this.#deeds.length : later, 0, deed);
  }

  /** Facts as somebody states them. */
  says(person: PersonId, ...facts: readonly Fact[]): void {
    const by = { kind: "person", person } as const;
    const changes = facts.map((fact) => ({ ...fact, by, at: this.now, via: "mail" as const }));
    if (changes.length === 0) return;
    this.#commit({ at: this.now, changes, opened: [], closed: [], outbox: [] });
    this.#look("prompt");
  }

  run(end: Instant): void {
    for (;;) {
      const deed = this.#deeds[0];
      const isDeed = deed !== undefined && (this.#next === undefined || deed.at < this.#next);
      const at = isDeed ? deed.at : this.#next;
      if (at === undefined || at > end) return;
      this.now = at;
      if (isDeed) {
        this.#deeds.shift();
        deed.act();
      } else this.#look("all");
    }
  }

  /** As the engine does: all when it is time, and after it those who follow. */
  #look(who: "all" | "prompt"): void {
    const { knowledge } = this.#parts;
    const dialogs =
      who === "all" ? this.#timed : this.#timed.filter(({ timetable }) => timetable.isPrompt);
    const { commit, next, failed } = strike({
      ...{ stored: this.#stored, dialogs, knowledge, at: this.now },
    });
    if (failed[0]) throw failed[0];
    if (next !== undefined && next <= this.now) throw new Error(`looks back at ${next}`);
    const known = who === "all" ? undefined : this.#next;
    this.#next = [known, next].filter((moment) => moment !== undefined).sort()[0];
    if (!commit) return;
    this.#commit(commit);
    if (who === "all" && commit.changes.length > 0) this.#look("prompt");
  }

  #commit(commit: Commit): void {
    const sent = commit.outbox.map(({ message: _gone, ...row }) => row);
    this.#stored = advance(this.#stored, { ...commit, outbox: sent });
    this.#parts.onCommit(commit);
    for (const { id, to, message, until, status } of commit.outbox) {
      const from = status.kind === "waiting" ? status.notBefore : this.now;
      const person = recipientOn(this.network, to, dayIn(this.network, this.now));
      if (person === undefined || !message || (until !== undefined && until <= from)) continue;
      const arrive = () => this.#arrives({ at: this.now, person, key: id, message });
      if (from <= this.now) arrive();
      else this.put(from, arrive);
    }
  }

  /** All of it comes by mail, which puts a meeting in a calendar or takes it out. */
  #arrives(letter: Letter): void {
    const { at, person, message } = letter;
    const sent = { sent: { kind: "delivered" }, now: at } as const;
    const changes = calendarRecorded({ channel: "mail", person, message }, sent);
    const outbox = { opened: [], closed: [], outbox: [] };
    if (changes.length > 0) this.#stored = advance(this.#stored, { at, changes, ...outbox });
    this.#parts.onLetter(letter);
  }
}

/** So much later; a negative number is earlier. */
export function hoursLater(at: Instant, hours: number): Instant {
  return instant(Date.parse(at) + Math.round(hours * 3_600_000));
}
