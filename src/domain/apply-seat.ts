import { sameAuthor } from "./author.ts";
import type { Change } from "./change.ts";
import { changeHandOver, type HandOverChange } from "./cycle/apply-hand-over.ts";
import type { HandOver } from "./cycle/hand-over.ts";
import { endHoldings, takeOver } from "./holdings.ts";
import type { Network } from "./network.ts";
import { readableName } from "./readable-name.ts";
import { record } from "./record.ts";
import type { Seat } from "./seat.ts";
import { type Day, localMoment } from "./time.ts";

type SeatChange = Extract<
  Change,
  { readonly kind: "seat-taken" | "seat-left" | "seat-confirmed" | "seat-doubted" }
>;

export function changeSeat(network: Network, change: SeatChange): Network {
  const seat = network.seats.get(change.seat);
  if (!seat) return network;
  const today = localMoment(change.at, network.description.zone).day;
  return record(network, "seats", nextSeat(seat, change, today), change);
}

/** A hand-over, and what it means for who sits there. */
export function handOver(network: Network, change: HandOverChange): Network {
  const seat = network.seats.get(change.seat);
  if (!seat) return network;
  const today = localMoment(change.at, network.description.zone).day;
  const next = handOverSeat(network, { seat, change, today });
  const seated = next === seat ? network : record(network, "seats", next, change);
  return changeHandOver(seated, change, seat);
}

function handOverSeat(
  { handOvers }: Network,
  {
    seat,
    change,
    today,
  }: { readonly seat: Seat; readonly change: HandOverChange; readonly today: Day },
): Seat {
  switch (change.kind) {
    case "hand-over-opened":
      return openSeat(seat, handOvers.get(seat.id), change);
    case "successor-accepted":
      return acceptSeat(takeSeat(seat, change, today), change, today);
    case "hand-over-withdrawn":
      return stay(seat, handOvers.get(seat.id));
    default:
      return seat;
  }
}

/** Who takes a seat has just said how they can be reached; it counts from the day they begin. */
function acceptSeat(
  seat: Seat,
  { person, from, dueOn, at }: Extract<HandOverChange, { readonly kind: "successor-accepted" }>,
  today: Day,
): Seat {
  const confirmed = { at, ...(dueOn !== undefined && { dueOn }) };
  if (from <= today) {
    const by = { kind: "person", person } as const;
    return { ...seat, confirmation: { ...confirmed, by }, doubts: [] };
  }
  const holdings = seat.holdings.map((one) =>
    one.person === person && one.from === from ? { ...one, confirmed } : one,
  );
  return { ...seat, holdings };
}

/** Of the same leaver a last day takes the place of what was said before. */
function openSeat(
  seat: Seat,
  before: HandOver | undefined,
  { leaver, lastDay }: Extract<HandOverChange, { readonly kind: "hand-over-opened" }>,
): Seat {
  const again = before?.leaver === leaver ? stay(seat, before) : seat;
  return lastDay === undefined
    ? again
    : { ...again, holdings: endHoldings(again.holdings, lastDay) };
}

/** The end that the hand-over set is taken away again; not when somebody comes after. */
function stay(seat: Seat, open: HandOver | undefined): Seat {
  if (open?.lastDay === undefined || open.leaver === undefined) return seat;
  const { leaver, lastDay } = open;
  const holdings = seat.holdings.map((holding, index) => {
    const isLast = index === seat.holdings.length - 1;
    if (!isLast || holding.person !== leaver || holding.until !== lastDay) return holding;
    const { until: _taken, ...rest } = holding;
    return rest;
  });
  return { ...seat, holdings };
}

function nextSeat(seat: Seat, change: SeatChange, today: Day): Seat {
  switch (change.kind) {
    case "seat-taken":
      return takeSeat(seat, change, today);
    case "seat-left":
      return { ...seat, holdings: endHoldings(seat.holdings, change.until) };
    case "seat-confirmed":
      return { ...seat, confirmation: confirmationOf(change), doubts: [] };
    case "seat-doubted":
      return doubtSeat(seat, change);
    default:
      return change satisfies never;
  }
}

function confirmationOf({
  at,
  by,
  dueOn,
  standIn,
}: Extract<Change, { readonly kind: "seat-confirmed" }>): NonNullable<Seat["confirmation"]> {
  return {
    ...{ at, by },
    ...(dueOn !== undefined && { dueOn }),
    // Shown to everybody, so of what somebody called themselves only what a name is made of.
    ...(standIn !== undefined && { standIn: readableName(standIn) ?? "?" }),
  };
}

/** Until the day itself the predecessor stays, and so does what was confirmed and doubted. */
function takeSeat(
  seat: Seat,
  change: Pick<Extract<Change, { readonly kind: "seat-taken" }>, "person" | "from">,
  today: Day,
): Seat {
  const { confirmation: _ofPredecessor, ...rest } = seat;
  const holdings = takeOver(seat.holdings, change);
  return change.from > today ? { ...seat, holdings } : { ...rest, holdings, doubts: [] };
}

function doubtSeat(seat: Seat, change: Change): Seat {
  const others = seat.doubts.filter(({ by }) => !sameAuthor(by, change.by));
  return { ...seat, doubts: [...others, { at: change.at, by: change.by }] };
}
