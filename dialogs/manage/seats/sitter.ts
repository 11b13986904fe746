import { todayIn } from "../../../src/contract/in-turn.ts";
import type { Sitter } from "../../../src/domain/manage/seating.ts";
import type { Person } from "../../../src/domain/person.ts";
import type { Day } from "../../../src/domain/time.ts";
import { readDay } from "../../../src/language/read-day.ts";
import type { Field } from "../../../src/messages/message.ts";
import { choice, line, special, textIn } from "../forms/filled.ts";
import { formWording } from "../forms/wording.ts";
import { chosenValue, personNamed } from "../named.ts";
import type { Form, Scene } from "../scene.ts";
import { seatWording } from "./wording.ts";

const words = seatWording.fields;
const wrong = seatWording.wrong;

/** Several who are called so, of whom one must be chosen. */
export type Among = readonly Person[];

/** Who sits there and from when, as it was filled in; nobody when that was left empty. */
export type ReadSitter =
  | { readonly kind: "read"; readonly sitter?: Sitter; readonly name?: string }
  | { readonly kind: "wrong"; readonly reason: string; readonly among?: Among };

type Given = {
  readonly form: Form;
  readonly isRequired: boolean;
  /** Who is meant; or of whom one is. */
  readonly among?: Among | undefined;
};

/** The fields that say who sits in a seat and from when, with what was filled in before. */
export function sitterFields(scene: Scene, { form, isRequired, among }: Given): readonly Field[] {
  const label = isRequired ? words.whoRequired : words.who;
  const options = among?.map((person) => ({
    value: chosenValue(person.id),
    label: nameWith(scene, person),
  }));
  const [only, ...others] = options ?? [];
  const chosen = only && others.length === 0 ? { value: only.value } : {};
  const today = todayIn(scene);
  return [
    options
      ? choice("who", label, { options, required: isRequired, ...chosen })
      : line("who", label, { value: textIn(form, "who"), required: isRequired }),
    special("day", {
      name: "from",
      label: words.from,
      value: readDay(textIn(form, "from"), today) ?? today,
    }),
  ];
}

/** With the organisation, by which two of one name are told apart. */
function nameWith({ network }: Scene, { name, organisation, jobTitle }: Person): string {
  const at = organisation && network.organisations.get(organisation)?.name;
  return [name, jobTitle, at].filter((part) => part !== undefined).join(", ");
}

/** Reads those fields. */
export function readSitter(scene: Scene, { form, isRequired }: Given): ReadSitter {
  const typed = textIn(form, "who");
  const from = readFrom(scene, textIn(form, "from"));
  if (typed === "") {
    return isRequired ? { kind: "wrong", reason: wrong.noPerson } : { kind: "read" };
  }
  const meant = personNamed(scene.network, typed);
  if (meant.kind === "none") return { kind: "wrong", reason: wrong.unknownPerson(typed) };
  if (meant.kind === "several") {
    return { kind: "wrong", reason: wrong.severalPeople, among: meant.values };
  }
  const { id, name } = meant.value;
  if (scene.network.askings.get(id)?.outSince !== undefined) {
    return { kind: "wrong", reason: wrong.leftNetwork(name) };
  }
  if ("reason" in from) return { kind: "wrong", reason: from.reason, among: [meant.value] };
  return { kind: "read", sitter: { person: id, from: from.day }, name };
}

type ReadFrom = { readonly day: Day } | { readonly reason: string };

/** Today when nothing is filled in. */
function readFrom(scene: Scene, text: string): ReadFrom {
  const today = todayIn(scene);
  if (text === "") return { day: today };
  const day = readDay(text, today);
  if (day === undefined) return { reason: formWording.wrong.day };
  return day < today ? { reason: formWording.wrong.dayPast } : { day };
}
