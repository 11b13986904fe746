import { isByLink, todayIn } from "../../src/contract/in-turn.ts";
import type { HandOver } from "../../src/domain/cycle/hand-over.ts";
import { coordinatorsOn, organisationOfSeat } from "../../src/domain/cycle/those-around.ts";
import { isFreeMail } from "../../src/domain/free-mail.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import { isReachable } from "../../src/domain/mail-account.ts";
import { isOfCoordinator } from "../../src/domain/manage/looking-after.ts";
import type { Seat } from "../../src/domain/seat.ts";
import { coordinatorsOnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { OnItsWay } from "./bundle.ts";
import { isCoordinator } from "./may.ts";
import type { Scene } from "./scene.ts";

type Naming = {
  readonly onTheWay: readonly OnItsWay[];
  readonly person: PersonId;
  /** Written down in this turn. */
  readonly isNew: boolean;
};

/**
 * Whether somebody must agree before a candidate is asked. One seat that needs it holds up those that
 * go along, so that nobody is asked twice. Where nobody could give a yes none is needed: the seat of
 * the coordinator itself would stay empty.
 */
export function needsYes(scene: Scene, { onTheWay, person, isNew }: Naming): boolean {
  const isElsewhere = coordinatorsBeside(scene, person).length > 0;
  return onTheWay.some(({ seat, open }) => {
    if (decidesAlone(scene, seat, person)) return false;
    if (isNew && !isCoordinator(scene) && isStrangeDomain(scene, seat, person)) return true;
    if (isElsewhere && (isOfNetwork(scene, seat) || isCoordinator(scene))) return true;
    const sitting = sittingIn(scene, open);
    return sitting !== undefined && (isElsewhere || isReachable(scene.network, sitting));
  });
}

/** Who looks after the network and may agree: nobody does so to themselves, nor to their own words. */
export function coordinatorsBeside(
  { network, event, me }: Scene,
  candidate: PersonId,
): readonly PersonId[] {
  return coordinatorsOnDuty(network, event.at)
    .map(({ person }) => person.id)
    .filter((id) => id !== candidate && id !== me);
}

/** A coordinator needs no yes of another, but for themselves and, standing in, for that seat. */
function decidesAlone(scene: Scene, seat: Seat, person: PersonId): boolean {
  const { network, me } = scene;
  if (!isCoordinator(scene) || person === me) return false;
  // Whoever got hold of one link could make themselves coordinator with it.
  if (isByLink(scene) && isOfCoordinator(network, seat)) return false;
  return !isOfNetwork(scene, seat) || coordinatorsOn(network, todayIn(scene)).includes(me);
}

/**
 * Whether a coordinator gives away such a seat by a link from a mail alone: there is nobody else whose
 * yes could be waited for. Who is not coordinator fills one that would stay empty otherwise.
 */
export function isByLinkAlone(
  scene: Scene,
  { onTheWay, person }: Pick<Naming, "onTheWay" | "person">,
): boolean {
  const { network, me } = scene;
  return (
    isByLink(scene) &&
    coordinatorsOn(network, todayIn(scene)).includes(me) &&
    onTheWay.some(({ seat }) => isOfCoordinator(network, seat)) &&
    coordinatorsBeside(scene, person).length === 0
  );
}

/**
 * Who sits in a seat of which somebody else says that it passes on: that is theirs to say, or a
 * coordinator's who does not take it. Who left the network, or whose last day is over, sits nowhere.
 */
export function sittingIn(
  scene: Scene,
  { leaver, saidBy, why, lastDay }: HandOver,
): PersonId | undefined {
  const { network, me } = scene;
  if (leaver === undefined || leaver === me || saidBy === "leaver") return undefined;
  if (!network.people.has(leaver) || network.askings.get(leaver)?.outSince !== undefined) {
    return undefined;
  }
  const isOver = why === "gone" || (lastDay !== undefined && lastDay < todayIn(scene));
  const isAgreed = saidBy === "coordinator" && (isOver || !isCoordinator(scene));
  return isAgreed ? undefined : leaver;
}

/** A seat of the network itself, or that of who stands in for one. */
export function isOfNetwork({ network }: Pick<Scene, "network">, { role }: Seat): boolean {
  const own = role.kind === "deputy" ? network.seats.get(role.of)?.role : role;
  return own?.kind === "webber" || own?.kind === "coordinator";
}

/** Nobody else of the organisation has a mail address there, or anybody can. */
function isStrangeDomain(scene: Scene, seat: Seat, id: PersonId): boolean {
  const { network } = scene;
  const domain = domainOf(network.people.get(id)?.mail);
  if (domain === undefined || isFreeMail(domain)) return true;
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
  return mail?.slice(mail.lastIndexOf("@") + 1).toLowerCase();
}
