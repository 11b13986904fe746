import { rolesOf } from "../../src/cards/hand-over-card.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Tell } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { successorDay } from "../../src/domain/cycle/successor-day.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import type { Seat } from "../../src/domain/seat.ts";
import type { Day } from "../../src/domain/time.ts";
import { dayName } from "../../src/language/day.ts";
import { button } from "./action.ts";
import { noLongerNeeded } from "./candidate.ts";
import { nameOf, occasionOf, otherCoordinators, type Scene, tellPerson } from "./scene.ts";
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
  const about = { seat: first.id, all: seats.length > 1 };
  const action = { kind: "withdraw", ...about, told: true } as const;
  const blocks = [
    { kind: "buttons", buttons: [button(isGone ? wording.stillHere : wording.stay, action)] },
  ] as const;
  return [tellPerson(leaver, { key: `started/${first.id}/${occasionOf(event)}`, text, blocks })];
}

/** Who leaves on a day that somebody else set hears it, and so does who looks after the network. */
export function tellOfDay(scene: Scene, seats: readonly Seat[]): readonly Tell[] {
  const { network, event, me } = scene;
  const opens = seats.flatMap(({ id }) => network.handOvers.get(id) ?? []);
  const others = opens.filter(({ leaver }) => leaver !== undefined && leaver !== me);
  const [first] = others;
  if (first?.leaver === undefined) return [];
  const { leaver } = first;
  const theirs = seats.filter(({ id }) => others.some((open) => open.id === id));
  const roles = rolesOf(network, theirs);
  const day = successorDay(first);
  const from = day && dayName(day, todayIn(scene));
  const key = `day/${first.id}/${occasionOf(event)}`;
  const by = nameOf(network, me) ?? "";
  const action = { kind: "withdraw", seat: first.id, all: theirs.length > 1, told: true } as const;
  const blocks = [{ kind: "buttons", buttons: [button(wording.stay, action)] }] as const;
  const readers = otherCoordinators(scene).filter((person) => person !== leaver);
  const text = wording.dayByOther(by, roles, from);
  const name = nameOf(network, leaver) ?? "";
  return [
    tellPerson(leaver, { key, text, blocks }),
    ...readers.map((person) =>
      tellPerson(person, { key, text: wording.dayOfOther(by, name, roles, from), blocks: [] }),
    ),
  ];
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
