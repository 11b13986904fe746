import { daysLater } from "../days.ts";
import { standingConfirmation, standingDoubts } from "../freshness.ts";
import { seatsFrom } from "../held-seats.ts";
import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import { reachability } from "../reachability.ts";
import { holderOn, type Seat } from "../seat.ts";
import { type Day, localMoment } from "../time.ts";
import { weekOf, weekOfDay } from "../week.ts";
import type { Asking, Round, RoundReason } from "./asking.ts";
import {
  isLeftAlone,
  type LookingOn,
  type NextRung,
  nextRung,
  openSeats,
} from "./confirmation-ladder.ts";
import { cycleOf, dueDayOfSeat } from "./interval.ts";
import { coordinatorsOn } from "./those-around.ts";

/** A step of a round that is due: who is asked, about whom. */
export type DueStep = {
  readonly of: PersonId;
  readonly why: RoundReason;
  readonly step: NextRung["step"];
  readonly asked: NextRung["asked"];
  readonly boxes?: NextRung["boxes"];
  readonly seats: readonly Seat[];
};

/** What is due soon is asked along, so that nobody is asked twice in a short time. */
const ALONG_DAYS = 30;

/** Longer than a holiday: the seat is somebody else's for a while. */
const LONG_ABSENCE_DAYS = 31;

/** Fewer people than these are asked in a week however small the network. */
const LEAST_A_WEEK = 2;

/** All steps that are due, those of rounds that go on before those that begin one. */
export function dueSteps(looking: LookingOn): readonly DueStep[] {
  const { network } = looking;
  const goingOn = [...network.askings].flatMap((asking) => goOn(looking, asking));
  return [...goingOn, ...begin(looking)];
}

function goOn(looking: LookingOn, asking: Asking): readonly DueStep[] {
  const { round } = asking;
  const isHere = looking.network.people.has(asking.id);
  if (!round || !isHere || isLeftAlone(asking, looking.today)) return [];
  const seats = openSeats(looking, asking);
  if (seats.length === 0) return [];
  const next = nextRung(looking, { asking, round, seats });
  if (!next || next.from > looking.today) return [];
  const { step, asked, boxes } = next;
  // Who is away for a while is reminded when they are back.
  const isAway = asked.some(({ person }) => person === asking.id) && absenceOf(looking, asking.id);
  if (isAway) return [];
  return [{ of: asking.id, why: round.why, step, asked, seats, ...(boxes && { boxes }) }];
}

/** Who is to be asked anew, the most urgent first, as many as there is room for this week. */
function begin(looking: LookingOn): readonly DueStep[] {
  const { network, today } = looking;
  const waiting = [...peopleInSeats(looking)].flatMap(([person, seats]) => {
    const reason = reasonToAsk(looking, person, seats);
    return reason ? [{ person, ...reason }] : [];
  });
  const sorted = waiting.sort(
    (one, other) => order(one.since, other.since) || order(one.person, other.person),
  );
  const urgent = sorted.filter(({ why }) => why !== "time" && why !== "new");
  const usual = sorted.filter(({ why }) => why === "time" || why === "new");
  const room = Math.max(0, mostAWeek(network, today) - begunThisWeek(network, today));
  return [...urgent, ...usual.slice(0, room)].flatMap((one) => firstStep(looking, one));
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function mostAWeek(network: Network, today: Day): number {
  const people = peopleInSeats({ network, today }).size;
  return Math.max(LEAST_A_WEEK, Math.floor(people * cycleOf(network.description).weekShare));
}

function begunThisWeek({ askings, description }: Network, today: Day): number {
  const week = weekOfDay(today);
  const isOfWeek = ({ startedAt }: Round) => weekOf(startedAt, description.zone) === week;
  return [...askings].filter(({ round }) => round && isOfWeek(round)).length;
}

/** Who sits where on a day, without the seats that are on their way to somebody else. */
function peopleInSeats({
  network,
  today,
}: Pick<LookingOn, "network" | "today">): ReadonlyMap<PersonId, readonly Seat[]> {
  const people = new Map<PersonId, readonly Seat[]>();
  for (const { id } of network.people) {
    const seats = seatsFrom(network, id, today)
      .filter(({ seat, holding }) => holding.from <= today && !network.handOvers.has(seat.id))
      .map(({ seat }) => seat);
    if (seats.length > 0) people.set(id, seats);
  }
  return people;
}

type Waiting = {
  readonly person: PersonId;
  readonly seats: readonly Seat[];
  readonly why: RoundReason;
  /** Since when it is due; empty when it never was confirmed. */
  readonly since: string;
};

function reasonToAsk(
  looking: LookingOn,
  person: PersonId,
  seats: readonly Seat[],
): Pick<Waiting, "why" | "since" | "seats"> | undefined {
  const { network, today } = looking;
  const asking: Asking = network.askings.get(person) ?? { id: person };
  if (isLeftAlone(asking, today) || isStillAsked(looking, asking)) return undefined;
  // Who is no longer in one seat is mostly no longer in the others either.
  if (seats.some((seat) => isDoubted(looking, seat))) return { why: "doubted", since: "", seats };
  const sign = signOf(looking, asking, seats);
  if (sign !== undefined) return { why: sign, since: "", seats };
  if (absenceOf(looking, person) !== undefined) return undefined;
  const days = seats.map((seat) => ({ seat, due: dueDayOfSeat(network, seat, looking.at) ?? "" }));
  const earliest = days.map(({ due }) => due).sort()[0] ?? "";
  if (earliest > today) return undefined;
  const along = daysLater(today, ALONG_DAYS);
  const asked = days.filter(({ due }) => due <= along).map(({ seat }) => seat);
  const isNew = asked.every(({ confirmation }) => confirmation === undefined);
  return { why: isNew ? "new" : "time", since: earliest, seats: asked };
}

/** A round that is open goes its own way; one that ended at the coordinator is tried again in time. */
function isStillAsked(looking: LookingOn, asking: Asking): boolean {
  const { round } = asking;
  if (!round || openSeats(looking, asking).length === 0) return false;
  const last = round.steps.at(-1);
  if (last?.step !== "coordinator") return true;
  const { firstYearDays } = cycleOf(looking.network.description);
  const { zone } = looking.network.description;
  return daysLater(localMoment(last.at, zone).day, firstYearDays) > looking.today;
}

/** Two people who say so, or a coordinator, or who sits there. */
function isDoubted({ network, at, today }: LookingOn, seat: Seat): boolean {
  const doubts = standingDoubts(seat, at, network.description.zone);
  if (doubts.length === 0) return false;
  const coordinators = coordinatorsOn(network, today);
  const holder = holderOn(seat, today);
  const counts = (by: (typeof doubts)[number]["by"]) =>
    by.kind === "person" && (by.person === holder || coordinators.includes(by.person));
  return doubts.length > 1 || doubts.some(({ by }) => counts(by));
}

function isLost({ reachable }: LookingOn, { id, unreachedAt }: Asking): boolean {
  return unreachedAt !== undefined || !reachable.has(id);
}

/** A sign that a seat is no longer what it was, of which nobody said since that all is right. */
function signOf(
  looking: LookingOn,
  { unreachedAt, id }: Asking,
  seats: readonly Seat[],
): Extract<RoundReason, "unreachable" | "absent"> | undefined {
  const { network, at } = looking;
  const isUnsaid = (since: string) =>
    seats.some((seat) => {
      const confirmation = standingConfirmation(seat, at, network.description.zone);
      return confirmation === undefined || confirmation.at < since;
    });
  if (unreachedAt !== undefined && isUnsaid(unreachedAt)) return "unreachable";
  const absence = absenceOf(looking, id);
  return absence?.isLong && isUnsaid(absence.from) ? "absent" : undefined;
}

/** Whether somebody is away now, and so long that somebody else should say who answers. */
function absenceOf(
  { network, at, today }: LookingOn,
  person: PersonId,
): { readonly from: Day; readonly isLong: boolean } | undefined {
  const availability = network.people.get(person)?.availability;
  if (!availability) return undefined;
  const away = reachability({ availability, at, zone: network.description.zone });
  if (away.kind !== "away") return undefined;
  const from = availability.absences.map((one) => one.from).filter((day) => day <= today);
  const isLong = away.until === undefined || away.until > daysLater(today, LONG_ABSENCE_DAYS);
  return { from: from.sort().at(-1) ?? today, isLong };
}

function firstStep(looking: LookingOn, { person, seats, why }: Waiting): readonly DueStep[] {
  const asking: Asking = looking.network.askings.get(person) ?? { id: person };
  if (!isLost(looking, asking) && why !== "absent") {
    const asked = [{ person, seats: seats.map(({ id }) => id) }];
    return [{ of: person, why, step: "ask", asked, seats }];
  }
  const round: Round = {
    ...{ startedAt: looking.at, why, seats: seats.map(({ id }) => id) },
    steps: [{ step: "second-reminder", at: looking.at }],
  };
  const next = nextRung(looking, { asking, round, seats });
  const reason = why === "absent" ? why : "unreachable";
  if (!next) return [];
  const { from: _today, ...rung } = next;
  return [{ of: person, why: reason, ...rung, seats }];
}
