import { daysLater } from "../../src/domain/days.ts";
import type { PersonId, SeatId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import { holderOn } from "../../src/domain/seat.ts";
import type { Day } from "../../src/domain/time.ts";
import { type Assumptions, type Chance, pick } from "./chances.ts";
import { born, type Human, isGone, phoneBy } from "./human.ts";
import { freshName, mailFor } from "./names.ts";
import { latest } from "./world-days.ts";

/** Somebody really in a seat from a day on, and since when one may know that they will be. */
type Term = {
  readonly who: Human;
  readonly from: Day;
  readonly until?: Day;
  readonly knownFrom: Day;
};

/** How the world is made. */
export type WorldParts = {
  /** Taken for the truth on the day itself. */
  readonly network: Network;
  readonly start: Day;
  readonly assumed: Assumptions;
  readonly chance: Chance;
};

/** Nobody gives a seat to a colleague who is about to leave as well. */
const GOES_SOON_DAYS = 90;

/** What is really so: who works where, who left, and who really does what a seat is for. */
export class World {
  readonly assumed: Assumptions;
  readonly chance: Chance;
  readonly #humans = new Map<string, Human>();
  readonly #terms = new Map<SeatId, readonly Term[]>();
  readonly #byPerson = new Map<PersonId, Human>();
  readonly #byMail = new Map<string, Human>();
  readonly #network: Network;

  constructor({ network, start, assumed, chance }: WorldParts) {
    this.assumed = assumed;
    this.chance = chance;
    this.#network = network;
    for (const person of network.people) {
      this.#byPerson.set(person.id, this.#add(bornAs(person, start), assumed));
    }
    for (const seat of network.seats) {
      const holder = holderOn(seat, start);
      const who = holder && this.#byPerson.get(holder);
      this.#terms.set(seat.id, who ? [{ who, from: start, knownFrom: start }] : []);
    }
  }

  /** What happens on a day: who gives notice, and who is gone since the day before. */
  advance(day: Day): void {
    for (const human of [...this.#humans.values()]) {
      const { noticeOn, lastDay } = human;
      const isKnown = noticeOn === undefined ? daysLater(lastDay, 1) === day : noticeOn === day;
      if (isKnown) this.#passOn(human, day);
    }
  }

  /** All that work somewhere on a day. */
  atWork(day: Day): readonly Human[] {
    return [...this.#humans.values()].filter((human) => !isGone(human, day));
  }

  /** Who gives notice on a day. */
  givingNotice(day: Day): readonly Human[] {
    return [...this.#humans.values()].filter(({ noticeOn }) => noticeOn === day);
  }

  /** Who really does what the seat is for. */
  trulyIn(seat: SeatId, day: Day): Human | undefined {
    const terms = this.#terms.get(seat) ?? [];
    const term = terms.findLast(({ from, until }) => from <= day && (!until || day <= until));
    return term && !isGone(term.who, day) ? term.who : undefined;
  }

  /** Who is known by now to come after somebody, when anybody is. */
  successorOf(seat: SeatId, before: Human | undefined, day: Day): Human | undefined {
    const terms = this.#terms.get(seat) ?? [];
    const last = terms.findLast(({ knownFrom }) => knownFrom <= day);
    if (!last || (last.until !== undefined && last.until < day)) return undefined;
    return last.who.id !== before?.id && !isGone(last.who, day) ? last.who : undefined;
  }

  /** Somebody says no, and the world looks for another. */
  decline(seat: SeatId, who: Human, day: Day): void {
    const terms = this.#terms.get(seat) ?? [];
    if (terms.at(-1)?.who.id !== who.id) return;
    const nth = terms.length;
    const from = daysLater(day, 7 + Math.floor(this.chance("after a no", seat, nth) * 23));
    const next = this.#hire(`${seat}-${nth}`, who, from);
    this.#terms.set(seat, [...ended(terms, who, day), { who: next, from, knownFrom: from }]);
  }

  /** Who takes a seat and says so is in it, whoever was meant to be. */
  takes(seat: SeatId, who: Human, from: Day): void {
    const terms = this.#terms.get(seat) ?? [];
    if (terms.some((term) => term.who.id === who.id)) return;
    const last = terms.at(-1);
    const before = last ? ended(terms, last.who, from) : [];
    this.#terms.set(seat, [...before, { who, from, knownFrom: from }]);
  }

  /** Who that is in the network. */
  humanOf({ id, mail }: Pick<Person, "id" | "mail">): Human | undefined {
    return this.#byPerson.get(id) ?? (mail && this.#byMail.get(mail));
  }

  /** Whose mail this is or was. */
  ownerOf(mail: string): Human | undefined {
    return this.#byMail.get(mail);
  }

  #add(one: Parameters<typeof born>[0], assumed: Assumptions): Human {
    const human = born(one, assumed, this.chance);
    this.#humans.set(human.id, human);
    for (const { value } of human.mails) this.#byMail.set(value, human);
    return human;
  }

  /** The seats of somebody who goes become somebody else's, now or later. */
  #passOn(leaver: Human, day: Day): void {
    const seats = [...this.#terms].filter(([, terms]) => terms.at(-1)?.who.id === leaver.id);
    if (seats.length === 0) return;
    const knownFrom = this.#successorKnown(leaver, day);
    const who = this.#successor(leaver, knownFrom, new Set(seats.map(([seat]) => seat)));
    const after = daysLater(leaver.lastDay, 1);
    const from = latest(knownFrom, after);
    for (const [seat, terms] of seats) {
      const next: Term = { who, from, knownFrom };
      this.#terms.set(seat, [...ended(terms, leaver, after), next]);
    }
  }

  #successorKnown({ id, lastDay, noticeOn }: Human, day: Day): Day {
    const { successorSoon, soonWithin, lateWithin } = this.assumed;
    const drawn = this.chance("successor known", id);
    if (this.chance("successor soon", id) >= successorSoon) {
      return daysLater(lastDay, soonWithin + Math.ceil(drawn * (lateWithin - soonWithin)));
    }
    const earliest = noticeOn === undefined ? 1 : -soonWithin;
    const known = daysLater(lastDay, earliest + Math.floor(drawn * (soonWithin - earliest)));
    return latest(known, day);
  }

  #successor(leaver: Human, from: Day, seats: ReadonlySet<SeatId>): Human {
    if (this.chance("successor is colleague", leaver.id) < this.assumed.successorIsColleague) {
      const colleagues = this.atWork(from).filter(
        (one) => one.organisation === leaver.organisation && this.#mayTake(one, leaver, seats),
      );
      const colleague = pick(colleagues, this.chance("which colleague", leaver.id));
      if (colleague) return colleague;
    }
    return this.#hire(leaver.id, leaver, from);
  }

  /** Not who is going soon, nor who stands in for the seat or leads the organisation. */
  #mayTake(one: Human, leaver: Human, seats: ReadonlySet<SeatId>): boolean {
    if (one.id === leaver.id || one.organisation === undefined) return false;
    if (one.lastDay < daysLater(leaver.lastDay, GOES_SOON_DAYS)) return false;
    for (const { id, role } of this.#network.seats) {
      if (this.#terms.get(id)?.at(-1)?.who.id !== one.id) continue;
      if (role.kind === "manager" || (role.kind === "deputy" && seats.has(role.of))) return false;
    }
    return true;
  }

  #hire(after: string, { organisation }: Human, on: Day): Human {
    const id = `new-${after}`;
    const name = freshName(this.chance("name", id), this.#humans.size);
    const phone = phoneBy(this.chance("number", id));
    const mail = mailFor(id);
    return this.#add(
      { id, name, on, phone, mail, ...(organisation && { organisation }) },
      this.assumed,
    );
  }
}

function bornAs({ id, name, organisation, phone, mail }: Person, on: Day) {
  return {
    ...{ id, name, on },
    ...(organisation && { organisation }),
    ...(phone && { phone: phone.original }),
    ...(mail && { mail }),
  };
}

/** The terms when somebody who was in the last one is out from a day on. */
function ended(terms: readonly Term[], who: Human, from: Day): readonly Term[] {
  const until = daysLater(from, -1);
  return terms.flatMap((term) => {
    if (term.who.id !== who.id || (term.until !== undefined && term.until < from)) return [term];
    return term.from > until ? [] : [{ ...term, until }];
  });
}
