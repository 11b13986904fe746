import type { Commit } from "../../src/contract/stored.ts";
import { daysLater } from "../../src/domain/days.ts";
import type { Network } from "../../src/domain/network.ts";
import { holderOn } from "../../src/domain/seat.ts";
import type { Day } from "../../src/domain/time.ts";
import { causeOf } from "./causes.ts";
import { isGone, isReachedBy } from "./human.ts";
import type { World } from "./world.ts";

/** One lookup: whether the first, and one of the first three, is right; if not, why not. */
export type LookedUp = {
  readonly day: Day;
  readonly first: boolean;
  readonly top3: boolean;
  readonly cause?: string;
};

/** How the seats are on a day. */
export type SeatDay = {
  readonly day: Day;
  readonly seats: number;
  /** The holder that is shown is gone. */
  readonly gone: number;
  /** Who is shown is really there, with a number that is theirs. */
  readonly right: number;
  /** Nobody is shown. */
  readonly vacant: number;
  readonly people: number;
};

/** A round that ended at the coordinator. */
export type Ended = { readonly day: Day; readonly person: string };

/** A message that was sent to somebody, whether it arrived or not. */
export type SentLetter = { readonly day: Day; readonly to: string; readonly key: string };

/** All that is counted while it goes on. */
export class Tally {
  readonly lookups: LookedUp[] = [];
  readonly days: SeatDay[] = [];
  readonly sent: SentLetter[] = [];
  readonly ended: Ended[] = [];
  readonly rounds: Day[] = [];
  /** For each seat-day on which somebody is shown who is gone: why still. */
  readonly gone: { readonly day: Day; readonly cause: string }[] = [];
  /** What should not happen, each with how often. */
  readonly troubles = new Map<string, number>();

  trouble(what: string): void {
    this.troubles.set(what, (this.troubles.get(what) ?? 0) + 1);
  }

  committed({ changes }: Commit, day: Day): void {
    for (const change of changes) {
      if (change.kind !== "round-stepped") continue;
      if (change.step === "ask") this.rounds.push(day);
      if (change.step === "coordinator") this.ended.push({ day, person: change.person });
    }
  }

  /** Looks at all seats, once a day. */
  seats(network: Network, world: World, day: Day): void {
    let [gone, vacant, right] = [0, 0, 0];
    const people = new Set<string>();
    for (const seat of network.seats) {
      const holder = holderOn(seat, day);
      const person = holder && network.people.get(holder);
      const human = person && world.humanOf(person);
      if (human) people.add(human.id);
      else vacant += 1;
      if (!person || !human) continue;
      if (!isGone(human, day)) {
        right += isReachedBy(human, person.phone, day) ? 1 : 0;
        continue;
      }
      gone += 1;
      const since = daysLater(human.lastDay, 1);
      const shown = { seat, holder: person.id, human, since };
      this.gone.push({ day, cause: causeOf(network, { what: "holder is gone", shown }) });
    }
    this.days.push({ day, seats: network.seats.size, gone, vacant, right, people: people.size });
  }
}
