import { seatInWords } from "../../src/cards/seat-role.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { SeatId } from "../../src/domain/ids.ts";
import type { Person } from "../../src/domain/person.ts";
import { coordinatorsOnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import { choiceOfSeveral } from "../../src/messages/choice-of-several.ts";
import type { Block, Field } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button, type State } from "./action.ts";
import type { Form } from "./read-form.ts";
import { answer, type Scene } from "./scene.ts";
import { type Spoken, sayOnItsWay, speakFor } from "./speaker.ts";
import {
  canHaveDeputy,
  deputyChoices,
  marksOf,
  mayChangeMail,
  mayChangeName,
  NOBODY,
  type Values,
  valuesOf,
} from "./values.ts";
import { wording } from "./wording.ts";

const words = wording.form;
const NAME_CHARS = 80;
const TITLE_CHARS = 120;
const HOURS_CHARS = 600;
/** Coordinators who are named. */
const NAMED = 3;

/** [Wijzigen]: a form with what is known. */
export function change(scene: Scene, id: SeatId): Outcome<State> {
  const spoken = speakFor(scene, id);
  if ("refused" in spoken) return spoken.refused;
  if (scene.network.handOvers.has(id)) return sayOnItsWay(scene, spoken);
  const values = valuesOf(scene, spoken);
  return answer(scene, {
    text: introOf(scene, spoken),
    more: formBlocks(scene, spoken, { values, was: marksOf(values) }),
  });
}

type Filled = {
  readonly values: Values;
  readonly was: string;
  /** Themes and areas that were chosen before, when it is shown again. */
  readonly chosen?: Form;
  /** Asked for only when somebody said that theirs is other now. */
  readonly name?: string;
};

/** The form again, with what was typed and why it could not be kept. */
export function formAgain(
  scene: Scene,
  spoken: Spoken,
  { wrong, ...filled }: Filled & { readonly wrong: readonly string[] },
): Outcome<State> {
  const [text = introOf(scene, spoken), ...others] = wrong;
  const more = [...others.map((line) => paragraph(line)), ...formBlocks(scene, spoken, filled)];
  return answer(scene, { text, more });
}

function introOf({ network }: Scene, { seat, holder, as }: Spoken): string {
  const role = seatInWords(network, seat);
  return as === "holder" ? words.intro(role) : words.introOf(holder.name, role);
}

function formBlocks(
  scene: Scene,
  spoken: Spoken,
  { values, was, name, chosen = {} }: Filled,
): readonly Block[] {
  const { seat, holder } = spoken;
  const isOwnMail = mayChangeMail(scene, spoken);
  const hasName = name !== undefined && mayChangeName(scene, spoken);
  const fields: readonly Field[] = [
    ...(hasName
      ? [{ ...field("name", words.name, name), kind: "text", maxLength: NAME_CHARS } as const]
      : []),
    { ...field("phone", words.phone, values.phone), kind: "phone" },
    ...(isOwnMail ? [{ ...field("mail", words.mail, values.mail), kind: "mail" } as const] : []),
    { ...field("title", words.title, values.title), kind: "text", maxLength: TITLE_CHARS },
    { ...field("hours", words.hours, values.hours), kind: "text", maxLength: HOURS_CHARS },
    ...deputyField(scene, spoken, values.deputy),
    ...themeFields(scene, spoken, chosen),
  ];
  const submit = button(words.save, { kind: "save", seat: seat.id, was }, "primary");
  return [...(isOwnMail ? [] : mailLines(scene, holder)), { kind: "form", fields, submit }];
}

/** The address as it is, where it cannot be changed here, and who can. */
function mailLines({ network, event, me }: Scene, holder: Person): readonly Block[] {
  if (holder.id !== me.id) return [paragraph(words.mailOfOthers(holder.name), "subtle")];
  const others = coordinatorsOnDuty(network, event.at).filter(({ person }) => person.id !== me.id);
  const names = others.slice(0, NAMED).map(({ person }) => person.name);
  return [
    ...(holder.mail === undefined ? [] : [paragraph(words.mailNow(holder.mail))]),
    paragraph(words.mailInChat(names), "subtle"),
  ];
}

function field(name: string, label: string, value: string) {
  return { name, label, required: false, ...(value !== "" && { value }) };
}

function deputyField(scene: Scene, spoken: Spoken, value: string): readonly Field[] {
  if (!canHaveDeputy(spoken.seat)) return [];
  const people = deputyChoices(scene, spoken).map(({ id, name }) => ({ value: id, label: name }));
  if (people.length === 0) return [];
  const options = [...people, { value: NOBODY, label: words.nobody }];
  return [{ ...field("deputy", words.deputy, value), kind: "choice", options }];
}

/** What comes with it and what goes: two fields, so that nothing of what stays has to be said again. */
function themeFields(
  { network }: Scene,
  { seat: { role } }: Spoken,
  chosen: Form,
): readonly Field[] {
  if (role.kind !== "contact") return [];
  const themes = [...network.themes].map(({ id, short }) => ({ value: id, label: short }));
  const areas = [...network.areas].map(({ id, name }) => ({ value: id, label: name }));
  const isIn = (ids: readonly string[]) => (option: { readonly value: string }) =>
    ids.includes(option.value);
  const isOut = (ids: readonly string[]) => (option: { readonly value: string }) =>
    !ids.includes(option.value);
  return [
    ...choiceOfSeveral("themes-in", words.themesIn, {
      options: themes.filter(isOut(role.themes)),
      form: chosen,
    }),
    ...choiceOfSeveral("themes-out", words.themesOut, {
      options: themes.filter(isIn(role.themes)),
      form: chosen,
    }),
    ...choiceOfSeveral("areas-in", words.areasIn, {
      options: areas.filter(isOut(role.areas)),
      form: chosen,
    }),
    ...choiceOfSeveral("areas-out", words.areasOut, {
      options: areas.filter(isIn(role.areas)),
      form: chosen,
    }),
  ];
}
