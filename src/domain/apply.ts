import { changeAccount } from "./apply-account.ts";
import { sameAuthor } from "./author.ts";
import type { Change } from "./change.ts";
import { changeAsking } from "./cycle/apply-asking.ts";
import { changeHandOver, type HandOverChange } from "./cycle/apply-hand-over.ts";
import type { HandOver } from "./cycle/hand-over.ts";
import { endHoldings, takeOver } from "./holdings.ts";
import { accountIn, isReachable } from "./mail-account.ts";
import type { Network, PartName, Parts, Stamp } from "./network.ts";
import type { Person } from "./person.ts";
import type { Seat } from "./seat.ts";
import { type Day, localMoment } from "./time.ts";

/** The network after a change. Pure; a fact about a record that is gone changes nothing. */
export function apply(network: Network, change: Change): Network {
  switch (change.kind) {
    case "recorded":
      return record(network, change.part, change.value, change);
    case "removed":
      return remove(network, change.part, change.id);
    case "stated":
      return network;
    case "described":
      return { ...network, description: change.description };
    case "emergency-lines-set":
      return { ...network, emergencyLines: change.lines };
    case "seat-taken":
    case "seat-left":
    case "seat-confirmed":
    case "seat-doubted":
      return changeSeat(network, change);
    case "round-stepped":
    case "written-to":
    case "unreached":
    case "asking-paused":
    case "network-left":
    case "network-returned":
      return changeAsking(network, change);
    case "hand-over-opened":
    case "hand-over-stepped":
    case "successor-named":
    case "successor-approved":
    case "successor-reminded":
    case "successor-declined":
    case "successor-accepted":
    case "hand-over-withdrawn":
      return handOver(network, change);
    case "occurred":
      return { ...network, occurred: network.occurred.with(change.occurrence, change.at) };
    case "account-seen":
    case "network-chosen":
    case "account-linked":
    case "account-unlinked":
    case "link-asked":
    case "link-refused":
    case "wrote-coordinator":
      return changeAccount(network, change);
    case "delivery-recorded":
      return recordDelivery(network, change);
    case "shown-in-groups-set":
      return showInGroups(network, change);
    case "welcomed":
      return { ...network, welcomed: network.welcomed.with(change.conversation, change.at) };
    default:
      return change satisfies never;
  }
}

function stampOf(change: Change): Stamp {
  const byHand = change.by.kind === "person" || change.by.kind === "account";
  return { at: change.at, byHand };
}

function record<Part extends PartName>(
  network: Network,
  part: Part,
  value: Parts[Part],
  change: Change,
): Network {
  const stamps = network.stamps.with(`${part}/${value.id}`, stampOf(change));
  return { ...network, stamps, [part]: network[part].with(value.id as never, value as never) };
}

function remove<Part extends PartName>(
  network: Network,
  part: Part,
  id: Parts[Part]["id"],
): Network {
  const stamps = network.stamps.without(`${part}/${id}`);
  return { ...network, stamps, [part]: network[part].without(id as never) };
}

/** A delivery proves that its person can be reached, and a refusal may leave no way to do so. */
function recordDelivery(
  network: Network,
  change: Extract<Change, { readonly kind: "delivery-recorded" }>,
): Network {
  const next = changeAccount(network, change);
  const person = accountIn(network, change.account)?.person;
  if (person === undefined || change.result === "failed") return next;
  const asking = next.askings.get(person) ?? { id: person };
  const isReached = change.result === "delivered" || isReachable(next, person);
  if (isReached === (asking.unreachedAt === undefined)) return next;
  const { unreachedAt: _over, ...rest } = asking;
  const known = isReached ? rest : { ...rest, unreachedAt: change.at };
  return { ...next, askings: next.askings.with(person, known) };
}

/** A hand-over, and what it means for who sits there. */
function handOver(network: Network, change: HandOverChange): Network {
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

type SeatChange = Extract<
  Change,
  { readonly kind: "seat-taken" | "seat-left" | "seat-confirmed" | "seat-doubted" }
>;

function changeSeat(network: Network, change: SeatChange): Network {
  const seat = network.seats.get(change.seat);
  if (!seat) return network;
  const today = localMoment(change.at, network.description.zone).day;
  return record(network, "seats", nextSeat(seat, change, today), change);
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
}: Extract<Change, { readonly kind: "seat-confirmed" }>): NonNullable<Seat["confirmation"]> {
  return { at, by, ...(dueOn !== undefined && { dueOn }) };
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

/** Without a stamp: an import keeps what somebody said of this, so it is no reason for a conflict. */
function showInGroups(
  network: Network,
  { person: id, shown }: Extract<Change, { readonly kind: "shown-in-groups-set" }>,
): Network {
  const person = network.people.get(id);
  if (!person) return network;
  const { shownInGroups: _before, ...rest } = person;
  const next: Person = shown ? { ...rest, shownInGroups: true } : rest;
  return { ...network, people: network.people.with(id, next) };
}
