import { ownOrganisationBlocks } from "../../src/cards/own-organisation.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import {
  openOrganisations,
  organisationDueOn,
} from "../../src/domain/cycle/asked-organisations.ts";
import { speakersFor, speaksFor } from "../../src/domain/cycle/speaks-for.ts";
import { isOut } from "../../src/domain/cycle/those-around.ts";
import type { OrganisationId } from "../../src/domain/ids.ts";
import type { Organisation } from "../../src/domain/organisation.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import type { Instant } from "../../src/domain/time.ts";
import type { State } from "./action.ts";
import { done, thank } from "./reply.ts";
import { answer, type Scene } from "./scene.ts";
import { sayHasLeft } from "./speaker.ts";
import { wording } from "./wording.ts";

/** More names than these help nobody further. */
const NAMED = 3;

/** An organisation that the actor may speak for, found out at each press; otherwise what is said instead. */
export function organisationFor(
  scene: Scene,
  id: OrganisationId,
): Organisation | { readonly refused: Outcome<State> } {
  const { network, me } = scene;
  if (isOut(network, me.id)) return { refused: sayHasLeft(scene) };
  const organisation = network.organisations.get(id);
  if (!organisation) return { refused: answer(scene, { text: wording.organisationGone }) };
  const day = todayIn(scene);
  const seats = seatIndex(network).contactsOf(id);
  if (seats.some((seat) => speaksFor(network, { seat, person: me.id, day }))) return organisation;
  const who = new Set(seats.flatMap((seat) => speakersFor(network, seat, day)));
  const names = [...who].slice(0, NAMED).flatMap((one) => network.people.get(one)?.name ?? []);
  return { refused: answer(scene, { text: wording.noRight(organisation.name, names) }) };
}

/** [Klopt] of how an organisation is reached. */
export function confirmOrganisation(
  scene: Scene,
  { organisation: id, shown }: { readonly organisation: OrganisationId; readonly shown?: Instant },
): Outcome<State> {
  const organisation = organisationFor(scene, id);
  if ("refused" in organisation) return organisation.refused;
  const { network, event } = scene;
  const since = shown ?? event.at;
  if (organisationChangedSince(scene, id, since)) {
    return answer(scene, {
      text: wording.changedMeanwhile,
      more: ownOrganisationBlocks({ network, at: event.at }, organisation),
      asks: { kind: "changed-organisation", organisation: id, shown: event.at },
    });
  }
  const isAlready = organisation.confirmedAt !== undefined && organisation.confirmedAt >= since;
  if (isAlready) return done(scene, { text: wording.alreadyAll });
  return thank(scene, { changes: [confirmed(scene, id)], roles: [organisation.name] });
}

/** Whether number and addresses are others than somebody was shown. */
export function organisationChangedSince(
  { network }: Scene,
  id: OrganisationId,
  since: Instant,
): boolean {
  return (network.stamps.get(`organisations/${id}`)?.at ?? "") > since;
}

/** The organisations that somebody is asked about along with their own seats. */
export function organisationsToConfirm(scene: Scene): readonly OrganisationId[] {
  const { network, me } = scene;
  const asking = network.askings.get(me.id);
  return asking ? openOrganisations({ network, today: todayIn(scene) }, asking) : [];
}

/** That an organisation is reached as it stands there. */
export function confirmed(
  { network, knowledge, event }: Scene,
  organisation: OrganisationId,
): Fact {
  const dueOn = organisationDueOn(network, event.at, knowledge.calendar);
  return { kind: "organisation-confirmed", organisation, dueOn };
}
