import type { LookingOn } from "../cycle/confirmation-ladder.ts";
import { daysLater } from "../days.ts";
import { freshness } from "../freshness.ts";
import type { Network } from "../network.ts";
import type { Person } from "../person.ts";
import { holderOn, type Seat } from "../seat.ts";
import { type Instant, instant } from "../time.ts";
import { lookingAt, statusOfSeat } from "./seat-status.ts";
import { countsBy, type SeatStatus, type StatusCounts } from "./seat-statuses.ts";

/** A seat, how it stands, and who sits there. */
export type SeatLine = {
  readonly seat: Seat;
  readonly status: SeatStatus;
  readonly holder?: Person;
};

/** How the seats of a network stand at a moment. */
export type Figures = {
  /** Every seat once, by id. */
  readonly lines: readonly SeatLine[];
  readonly counts: StatusCounts;
  readonly week: WeekNews;
};

/**
 * What the last seven days brought, as it can be told from the network itself. How many seats stood
 * how a week ago cannot: that is kept with the digest of that week.
 */
export type WeekNews = {
  /** Seats that somebody said are right. */
  readonly confirmed: number;
  /** Seats that were fresh a week ago, with the same person in them, and are not any more. */
  readonly lapsed: number;
  /** Seats that went from one person to another. */
  readonly handedOver: readonly Seat[];
};

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const WEEK_DAYS = 7;

/** Counts the seats of a network. Pure. */
export function figuresOf(network: Network, at: Instant): Figures {
  const looking = lookingAt(network, at);
  const lines = [...network.seats]
    .map((seat) => lineOf(looking, seat))
    .sort((one, other) => (one.seat.id < other.seat.id ? -1 : 1));
  return { lines, counts: countsOf(lines), week: newsOf(looking, lines) };
}

function lineOf(looking: LookingOn, seat: Seat): SeatLine {
  const status = statusOfSeat(looking, seat);
  const id = holderOn(seat, looking.today);
  const holder = id && looking.network.people.get(id);
  return { seat, status, ...(holder && { holder }) };
}

function countsOf(lines: readonly SeatLine[]): StatusCounts {
  return countsBy((wanted) => lines.filter(({ status }) => status === wanted).length);
}

function newsOf(looking: LookingOn, lines: readonly SeatLine[]): WeekNews {
  const weekAgo = instant(Date.parse(looking.at) - WEEK_MS);
  const isSince = ({ seat }: SeatLine) => (seat.confirmation?.at ?? "") > weekAgo;
  return {
    confirmed: lines.filter((line) => line.holder && isSince(line)).length,
    lapsed: lines.filter((line) => isLapsed(looking, line, weekAgo)).length,
    handedOver: lines.filter((line) => isHandedOver(looking, line)).map(({ seat }) => seat),
  };
}

const uncertain: ReadonlySet<SeatStatus> = new Set([
  "waiting",
  "overdue",
  "doubted",
  "unreachable",
] as const);

function isLapsed(
  { network, today }: LookingOn,
  { seat, status }: SeatLine,
  weekAgo: Instant,
): boolean {
  if (!uncertain.has(status) || (seat.confirmation?.at ?? "9") > weekAgo) return false;
  if (holderOn(seat, daysLater(today, -WEEK_DAYS)) !== holderOn(seat, today)) return false;
  const then = { ...seat, doubts: seat.doubts.filter(({ at }) => at <= weekAgo) };
  return freshness(then, weekAgo, network.description.zone) === "fresh";
}

function isHandedOver({ today }: LookingOn, { seat, holder }: SeatLine): boolean {
  const now = seat.holdings.findLast(({ from }) => from <= today);
  if (!holder || now?.person !== holder.id || now.from <= daysLater(today, -WEEK_DAYS))
    return false;
  return seat.holdings.some(({ person, from }) => from < now.from && person !== now.person);
}
