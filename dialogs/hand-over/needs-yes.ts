import { organisationOfSeat } from "../../src/domain/cycle/those-around.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import type { Seat } from "../../src/domain/seat.ts";
import { coordinatorsOnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { OnItsWay } from "./bundle.ts";
import { isCoordinator } from "./may.ts";
import { type Scene, todayIn } from "./scene.ts";

type Naming = {
  readonly onTheWay: readonly OnItsWay[];
  readonly person: PersonId;
  /** Written down in this turn. */
  readonly isNew: boolean;
};

/**
 * Whether a coordinator must agree before somebody is asked. One seat that needs it holds up those
 * that go along, so that nobody is asked twice. Without a coordinator a known person needs no yes:
 * nobody could give it, and the seat of the coordinator itself would stay empty.
 */
export function needsYes(scene: Scene, { onTheWay, person, isNew }: Naming): boolean {
  if (isCoordinator(scene)) return false;
  if (isNew && onTheWay.some(({ seat }) => isStrangeDomain(scene, seat, person))) return true;
  const isThere = coordinatorsOnDuty(scene.network, scene.event.at).length > 0;
  return isThere && onTheWay.some(({ seat }) => isOfNetwork(scene, seat));
}

/** A seat of the network itself, or that of who stands in for one. */
function isOfNetwork({ network }: Scene, { role }: Seat): boolean {
  const own = role.kind === "deputy" ? network.seats.get(role.of)?.role : role;
  return own?.kind === "webber" || own?.kind === "coordinator";
}

/** Nobody else of the organisation has a mail address there. */
function isStrangeDomain(scene: Scene, seat: Seat, id: PersonId): boolean {
  const { network } = scene;
  const domain = domainOf(network.people.get(id)?.mail);
  if (domain === undefined) return true;
  const organisation = organisationOfSeat(network, seat, todayIn(scene));
  const own = organisation && network.organisations.get(organisation);
  const inSeats = [...network.seats].filter(
    ({ role }) => "organisation" in role && role.organisation === organisation,
  );
  const colleagues = new Set(inSeats.flatMap(({ holdings }) => holdings.map((one) => one.person)));
  const known = [...network.people].filter(
    (one) => one.id !== id && (one.organisation === organisation || colleagues.has(one.id)),
  );
  const domains = [own?.mail, ...known.map(({ mail }) => mail)].map(domainOf);
  return organisation === undefined || !domains.includes(domain);
}

function domainOf(mail: string | undefined): string | undefined {
  return mail?.slice(mail.lastIndexOf("@") + 1);
}
