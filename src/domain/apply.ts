import { changeAccount } from "./apply-account.ts";
import { sameAuthor } from "./author.ts";
import type { Change } from "./change.ts";
import { endHoldings, takeOver } from "./holdings.ts";
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
    case "described":
      return { ...network, description: change.description };
    case "emergency-lines-set":
      return { ...network, emergencyLines: change.lines };
    case "seat-taken":
    case "seat-left":
    case "seat-confirmed":
    case "seat-doubted":
      return changeSeat(network, change);
    case "account-seen":
    case "network-chosen":
    case "account-linked":
    case "account-unlinked":
    case "link-asked":
    case "link-refused":
    case "wrote-coordinator":
    case "delivery-recorded":
      return changeAccount(network, change);
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

type SeatChange = Extract<Change, { readonly seat: unknown }>;

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
      return { ...seat, confirmation: { at: change.at, by: change.by }, doubts: [] };
    case "seat-doubted":
      return doubtSeat(seat, change);
    default:
      return change satisfies never;
  }
}

/** Until the day itself the predecessor stays, and so does what was confirmed and doubted. */
function takeSeat(
  seat: Seat,
  change: Extract<Change, { readonly kind: "seat-taken" }>,
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
