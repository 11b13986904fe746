import { apply } from "../apply.ts";
import type { SchoolCalendar } from "../calendar/school-holidays.ts";
import { type Hours, hoursAt, nextOpening } from "../calendar/working-days.ts";
import type { Change, Fact } from "../change.ts";
import type { OrganisationId, PersonId, SeatId } from "../ids.ts";
import { reachablePeople } from "../mail-account.ts";
import type { Network } from "../network.ts";
import { type Instant, localMoment } from "../time.ts";
import { dueOrganisations, openOrganisations } from "./asked-organisations.ts";
import { isLeftAlone, type LookingOn } from "./confirmation-ladder.ts";
import { type DueStep, dueSteps } from "./due-confirmations.ts";
import { type DueHandOver, dueHandOvers } from "./due-hand-overs.ts";
import { dueOpenings } from "./due-openings.ts";
import type { Errand, ErrandItem } from "./errand.ts";
import { workingOf } from "./interval.ts";
import { declineFacts } from "./newcomer.ts";
import type { Letter, Vacancy } from "./organisation-box.ts";

/** What time asks for in a network at a moment: what becomes true, and who is written to about what. */
export type DueErrands = {
  readonly facts: readonly Fact[];
  readonly errands: readonly Errand[];
  /** What is asked of nobody in particular: of the box of an organisation. */
  readonly letters: readonly Letter[];
  /** The same about who comes next. */
  readonly vacancies: readonly Vacancy[];
  /** The network with the facts. */
  readonly network: Network;
};

type Silent = Extract<DueHandOver, { readonly kind: "silent" }>;

type Asked = {
  readonly network: Network;
  readonly at: Instant;
  readonly calendar: SchoolCalendar;
  /** No mail can be sent. */
  readonly noMail?: true;
};

/**
 * What time asks for, in office hours alone, and in the evening of who asked for that. Everything is
 * worked out from the network, so that what was missed is caught up with, a rung at a time, and what
 * was done is not done again. Nobody is written to twice on a day; what that puts off is due again
 * tomorrow.
 */
export function dueErrands(asked: Asked): DueErrands {
  const { network, at, calendar } = asked;
  const hours = hoursAt(at, workingOf(network.description, calendar));
  if (hours === undefined || (hours === "evening" && !hasEvenings(network))) {
    return { facts: [], errands: [], letters: [], vacancies: [], network };
  }
  const looking = lookingOn(asked);
  // What is not about asking somebody is done in the morning.
  const isAsking = (due: DueHandOver | DueStep) => "asked" in due && due.asked.length > 0;
  const isDue = (due: DueHandOver | DueStep) => hours === "office" || isAsking(due);
  const opened = new Sum(looking, hours === "office" ? dueOpenings(looking) : []);
  const errands = new Errands(opened, hours);
  for (const due of dueHandOvers(opened.looking).filter(isDue)) errands.handOver(due);
  for (const due of dueSteps(opened.looking).filter(isDue)) errands.confirmation(due);
  return errands.all();
}

/** When to look again, after this moment. */
export function nextErrands({ network, at, calendar }: Asked): Instant {
  const working = workingOf(network.description, calendar);
  const opens = nextOpening(at, working);
  const evenings = hasEvenings(network) ? [nextOpening(at, working, "evening")] : [];
  return [opens, ...evenings].sort()[0] ?? opens;
}

function hasEvenings({ askings }: Network): boolean {
  return [...askings].some(({ evenings }) => evenings === true);
}

function lookingOn({ network, at, noMail }: Asked): LookingOn {
  const today = localMoment(at, network.description.zone).day;
  const looking = { network, at, today, reachable: reachablePeople(network) };
  return noMail ? { ...looking, noMail } : looking;
}

/** Facts, one after the other, and what they make of the network. */
class Sum {
  readonly facts: Fact[] = [];
  looking: LookingOn;

  constructor(looking: LookingOn, facts: readonly Fact[]) {
    this.looking = looking;
    this.add(...facts);
  }

  add(...facts: readonly Fact[]): void {
    const { at } = this.looking;
    const made = (fact: Fact): Change => ({ ...fact, by: { kind: "clock" }, at, via: "clock" });
    const network = facts.reduce((before, fact) => apply(before, made(fact)), this.looking.network);
    this.looking = { ...this.looking, network };
    this.facts.push(...facts);
  }
}

/** Collects what each person is asked, and leaves out who was written to today. */
class Errands {
  readonly #sum: Sum;
  readonly #items = new Map<PersonId, ErrandItem[]>();
  readonly #letters: Letter[] = [];
  readonly #vacancies = new Map<OrganisationId, SeatId[]>();

  readonly #hours: Hours;

  constructor(sum: Sum, hours: Hours) {
    this.#sum = sum;
    this.#hours = hours;
  }

  handOver(due: DueHandOver): void {
    const { seat } = due;
    switch (due.kind) {
      case "silent":
        this.#sum.add(...declineFacts(this.#sum.looking.network, seat));
        if (due.namer) this.#askAgain(seat, due.namer);
        break;
      case "settled":
        this.#sum.add({ kind: "hand-over-withdrawn", seat });
        break;
      case "remind":
        if (!this.#mayWrite(due.person)) break;
        this.#sum.add({ kind: "successor-reminded", seat });
        this.#put(due.person, { kind: "take-over", seat });
        break;
      case "step":
        this.#step(due);
        break;
      default:
        due satisfies never;
    }
  }

  /**
   * Who named somebody who stayed silent hears of it by being asked again, when they may be written
   * to. That is their rung too: they are not asked once more some days later.
   */
  #askAgain(seat: SeatId, { person, as }: NonNullable<Silent["namer"]>): void {
    if (!this.#mayWrite(person)) return;
    this.#put(person, { kind: "find-successor", seat, as });
    const steps = this.#sum.looking.network.handOvers.get(seat)?.steps ?? [];
    const isTaken = steps.some(({ step }) => step === as);
    if (!isTaken) this.#sum.add({ kind: "hand-over-stepped", seat, step: as });
  }

  #step(due: Extract<DueHandOver, { readonly kind: "step" }>): void {
    const { seat, step, asked } = due;
    const now = asked.filter((person) => this.#mayWrite(person));
    if (now.length === 0 && asked.length > 0) return;
    this.#sum.add({ kind: "hand-over-stepped", seat, step });
    if (step === "coordinator") return;
    if (step === "organisation") {
      this.#vacancies.set(due.box, [...(this.#vacancies.get(due.box) ?? []), seat]);
      return;
    }
    for (const person of now) {
      const items = this.#items.get(person) ?? [];
      const isAsked = items.some((item) => item.kind === "find-successor" && item.seat === seat);
      if (!isAsked) this.#put(person, { kind: "find-successor", seat, as: step });
    }
  }

  confirmation({ of, why, step, asked, seats, boxes = [] }: DueStep): void {
    const now = asked.filter(({ person }) => this.#mayWrite(person));
    if (now.length === 0 && asked.length > 0) return;
    this.#letters.push(...boxes.map((box) => ({ ...box, of, why })));
    const all = seats.map(({ id }) => id);
    const isFirst = step === "ask";
    const due = isFirst ? dueOrganisations(this.#sum.looking, of) : [];
    const along = due.length > 0 && { organisations: due };
    this.#sum.add({ kind: "round-stepped", person: of, step, why, seats: all, ...along });
    if (step === "coordinator") return;
    for (const { person, seats: known } of now) {
      const isOther = step === "deputy" || step === "manager";
      const item: ErrandItem = isOther
        ? { kind: "vouch", of, as: step, why, seats: known }
        : { kind: "confirm", step, why, seats: known, ...this.#organisations(of) };
      this.#put(person, item);
    }
  }

  #organisations(of: PersonId) {
    const { looking } = this.#sum;
    const open = openOrganisations(looking, looking.network.askings.get(of) ?? { id: of });
    return open.length > 0 && { organisations: open };
  }

  all(): DueErrands {
    const errands = [...this.#items].map(([to, items]) => ({ to, items }));
    this.#sum.add(...errands.map(({ to }): Fact => ({ kind: "written-to", person: to })));
    const { facts, looking } = this.#sum;
    const vacancies = [...this.#vacancies].map(([organisation, seats]) => ({
      organisation,
      seats,
    }));
    return { facts, errands, letters: this.#letters, vacancies, network: looking.network };
  }

  /** Not to who is out, asked to be left alone until later or at another time, or was written to today. */
  #mayWrite(person: PersonId): boolean {
    const { network, today } = this.#sum.looking;
    const asking = network.askings.get(person);
    if ((asking?.evenings === true) !== (this.#hours === "evening")) return false;
    return !asking || (!isLeftAlone(asking, today) && asking.wroteOn !== today);
  }

  #put(person: PersonId, item: ErrandItem): void {
    const items = this.#items.get(person);
    if (items) items.push(item);
    else this.#items.set(person, [item]);
  }
}
