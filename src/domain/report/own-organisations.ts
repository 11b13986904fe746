import { organisationOfSeat } from "../cycle/those-around.ts";
import { daysLater } from "../days.ts";
import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import type { Organisation } from "../organisation.ts";
import { holderOn, type Seat } from "../seat.ts";
import { seatIndex } from "../seat-index.ts";
import { type Day, type Instant, localMoment } from "../time.ts";
import { figuresOf, type SeatLine } from "./figures.ts";

/** The organisations that somebody manages on a day, by name. */
export function managedBy(network: Network, person: PersonId, day: Day): readonly Organisation[] {
  const ids = seatIndex(network)
    .ofKind("manager")
    .flatMap(({ role, ...seat }) =>
      role.kind === "manager" && holderOn({ ...seat, role }, day) === person
        ? [role.organisation]
        : [],
    );
  return [...new Set(ids)]
    .flatMap((id) => network.organisations.get(id) ?? [])
    .sort((one, other) => one.name.localeCompare(other.name, "nl"));
}

/** How the seats of some organisations stand, for who manages them. */
export type OwnFigures = {
  readonly lines: readonly SeatLine[];
  /** Went to somebody else in the last days. */
  readonly handedOver: readonly SeatLine[];
  readonly webbers: readonly SeatLine[];
};

/** All seats that belong to these organisations; a coordinator belongs to the network. */
export function figuresOfOwn(
  network: Network,
  at: Instant,
  { organisations, days }: { organisations: readonly Organisation[]; days: number },
): OwnFigures {
  const today = localMoment(at, network.description.zone).day;
  const ids = new Set(organisations.map(({ id }) => id));
  const lines = figuresOf(network, at).lines.filter(({ seat }) => {
    const organisation = organisationOfSeat(network, seat, today);
    return !isOfNetwork(network, seat) && organisation !== undefined && ids.has(organisation);
  });
  const since = daysLater(today, -days);
  return {
    lines,
    handedOver: lines.filter(({ seat }) => isHandedOver(seat, today, since)),
    webbers: lines.filter(({ seat, holder }) => seat.role.kind === "webber" && holder),
  };
}

/** That of a coordinator, and that of who stands in for one. */
function isOfNetwork({ seats }: Network, { role }: Seat): boolean {
  const of = role.kind === "deputy" ? seats.get(role.of)?.role : role;
  return of?.kind === "coordinator";
}

/** Whether another person came to sit there after a day. */
function isHandedOver({ holdings }: Seat, today: Day, since: Day): boolean {
  const now = holdings.findLast(({ from }) => from <= today);
  if (!now || now.from <= since || (now.until !== undefined && now.until < today)) return false;
  return holdings.some(({ person, from }) => from < now.from && person !== now.person);
}
