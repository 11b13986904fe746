import { isByLink, todayIn } from "../../src/contract/in-turn.ts";
import { cleanText } from "../../src/domain/clean-text.ts";
import {
  coordinatorsOn,
  deputiesOn,
  organisationOfSeat,
} from "../../src/domain/cycle/those-around.ts";
import { looksAfterFrom } from "../../src/domain/manage/looking-after.ts";
import { markOf } from "../../src/domain/mark-of.ts";
import type { Person } from "../../src/domain/person.ts";
import { showPhone } from "../../src/domain/phone.ts";
import type { Seat } from "../../src/domain/seat.ts";
import { weekInWords } from "../../src/language/week.ts";
import type { Scene } from "./scene.ts";
import type { Spoken } from "./speaker.ts";

/** The fields that begin with a value, in the order of their marks. */
export const prefilled = ["phone", "mail", "title", "hours", "deputy"] as const;
export type Prefilled = (typeof prefilled)[number];
export type Values = Readonly<Record<Prefilled, string>>;

/** Nobody, where somebody can be chosen; no id looks like it. */
export const NOBODY = "-";
/** A menu of more is a list to search. */
const COLLEAGUES_AT_MOST = 40;

/** What a form about a seat begins with. */
export function valuesOf(scene: Scene, { seat, holder }: Spoken): Values {
  const [deputy = NOBODY] = deputiesOn(scene.network, seat.id, todayIn(scene));
  return {
    phone: holder.phone ? showPhone(holder.phone) : "",
    mail: holder.mail ?? "",
    title: holder.jobTitle ?? "",
    hours: weekInWords(holder.availability.hours),
    deputy,
  };
}

/** A mark of each value: what comes back with another one was touched. */
export function marksOf(values: Values): string {
  return prefilled.map((name) => markOf(cleanText(values[name]))).join(".");
}

/** Whether somebody can take over in this seat. */
export function canHaveDeputy({ role }: Seat): boolean {
  return role.kind === "contact" || role.kind === "webber" || role.kind === "coordinator";
}

/** Who can be chosen: who is deputy now, and colleagues by name. */
export function deputyChoices(scene: Scene, { seat, holder }: Spoken): readonly Person[] {
  const { network } = scene;
  const day = todayIn(scene);
  const organisation = organisationOfSeat(network, seat, day);
  const current = deputiesOn(network, seat.id, day);
  const colleagues = [...network.people]
    .filter((person) => organisation !== undefined && person.organisation === organisation)
    .filter(({ id }) => network.askings.get(id)?.outSince === undefined)
    .sort((one, other) => one.name.localeCompare(other.name, "nl"))
    .map(({ id }) => id);
  const all = [...new Set([...current, ...colleagues])].filter((id) => id !== holder.id);
  return all.slice(0, COLLEAGUES_AT_MOST).flatMap((id) => network.people.get(id) ?? []);
}

/**
 * A mail address is a way in as well, so it is not for a colleague to change. Nor for who has no more
 * than a link from a mail: whoever got hold of that would keep the way in. They have a coordinator do
 * it, who looks after the address of anybody but themselves.
 */
export function mayChangeMail(scene: Scene, { holder }: Spoken): boolean {
  const { network, event, me } = scene;
  if (event.actor.standIn !== undefined) return false;
  if (holder.id === me.id) return !isByLink(scene);
  // That of another coordinator is a way to be coordinator.
  if (isByLink(scene) && looksAfterFrom(network, holder.id, todayIn(scene))) return false;
  return coordinatorsOn(network, todayIn(scene)).includes(me.id);
}

/** A name is how all others know somebody: for themselves alone, where it is known that it is they. */
export function mayChangeName(scene: Scene, { holder }: Pick<Spoken, "holder">): boolean {
  return holder.id === scene.me.id && scene.event.actor.standIn === undefined && !isByLink(scene);
}
