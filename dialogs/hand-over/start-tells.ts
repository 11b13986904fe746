import { rolesOf } from "../../src/cards/hand-over-card.ts";
import type { Tell } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import type { Seat } from "../../src/domain/seat.ts";
import type { Day } from "../../src/domain/time.ts";
import { button } from "./action.ts";
import { noLongerNeeded } from "./candidate.ts";
import { nameOf, occasionOf, otherCoordinators, type Scene, tellPerson, todayIn } from "./scene.ts";
import { wording } from "./wording.ts";

/** A hand-over of somebody else that makes way takes its candidate with it. */
export function orphaned(scene: Scene, { id }: Seat, facts: readonly Fact[]): readonly Tell[] {
  const before = scene.network.handOvers.get(id);
  const isReplaced = facts.some(
    (fact) =>
      fact.kind === "hand-over-opened" && fact.seat === id && fact.leaver !== before?.leaver,
  );
  return before && isReplaced ? noLongerNeeded(scene, [before]) : [];
}

/** Nobody's seat passes on behind their back. */
export function tellLeaver(
  { network, event, me }: Scene,
  seats: readonly Seat[],
  { leaver, isGone }: { readonly leaver: PersonId | undefined; readonly isGone: boolean },
): readonly Tell[] {
  const [first] = seats;
  if (leaver === undefined || leaver === me || !first) return [];
  const said = isGone ? wording.saidGone : wording.startedByOther;
  const text = said(nameOf(network, me) ?? "", rolesOf(network, seats));
  const action = { kind: "withdraw", seat: first.id, all: seats.length > 1 } as const;
  const blocks = [
    { kind: "buttons", buttons: [button(isGone ? wording.stillHere : wording.stay, action)] },
  ] as const;
  return [tellPerson(leaver, { key: `started/${first.id}/${occasionOf(event)}`, text, blocks })];
}

/** Who was to come does not: who leaves before them and the coordinator must know at once. */
export function tellThatOneStays(
  scene: Scene,
  next: Scene,
  seats: readonly Seat[],
): readonly Tell[] {
  const { network, event, me } = scene;
  const never = seats.filter((seat) => {
    const opened = next.network.handOvers.get(seat.id);
    const came = seat.holdings.some(({ person, from }) => person === me && from <= todayIn(scene));
    return (
      opened !== undefined && opened.leaver !== me && !came && isComing(seat, me, todayIn(scene))
    );
  });
  const [first] = never;
  if (!first) return [];
  const before = next.network.handOvers.get(first.id)?.leaver;
  const text = wording.doesNotCome(nameOf(network, me) ?? "", rolesOf(network, never));
  const readers = [...(before === undefined ? [] : [before]), ...otherCoordinators(scene)];
  return [...new Set(readers)].map((person) =>
    tellPerson(person, { key: `does-not-come/${first.id}/${occasionOf(event)}`, text, blocks: [] }),
  );
}

function isComing({ holdings }: Seat, person: PersonId, today: Day): boolean {
  return holdings.some((one) => one.person === person && one.from > today);
}
