import type { PersonId, ThemeId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Day, Instant } from "../../src/domain/time.ts";
import { pick } from "./chances.ts";
import { isGone } from "./human.ts";
import type { World } from "./world.ts";
import { inOfficeHours, isWeekday } from "./world-days.ts";

/** Somebody who will look up whom to call for a theme. */
export type Lookup = {
  readonly nth: number;
  readonly at: Instant;
  readonly asker: PersonId;
  readonly theme: ThemeId;
};

/** The lookups of a day: by people who were there from the start, so that both worlds have the same. */
export function lookupsOn(day: Day, network: Network, world: World): readonly Lookup[] {
  const { chance, assumed } = world;
  if (!isWeekday(day)) return [];
  const people = [...network.people]
    .filter((person) => {
      const human = world.humanOf(person);
      return human && human.id === person.id && !isGone(human, day);
    })
    .toSorted(byId);
  const themes = [...network.themes].toSorted(byId);
  const exactly = assumed.lookupsAWeek / 5;
  const many = Math.floor(exactly) + (chance("one more lookup", day) < exactly % 1 ? 1 : 0);
  return [...Array(many).keys()].flatMap((nth) => {
    const asker = pick(people, chance("asker", day, nth))?.id;
    const theme = pick(themes, chance("theme asked", day, nth))?.id;
    const at = inOfficeHours(day, chance("asked at", day, nth));
    return asker && theme ? [{ nth, at, asker, theme }] : [];
  });
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
