import type { WorkingHours } from "../../src/domain/availability.ts";
import { cleanText, hasPiledMarks } from "../../src/domain/clean-text.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import { type MailAddress, readMailAddress } from "../../src/domain/mail-address.ts";
import { markOf } from "../../src/domain/mark-of.ts";
import { type Phone, readPhone } from "../../src/domain/phone.ts";
import { readWeek } from "../../src/language/read-week.ts";
import { shielded } from "../../src/shield/shield.ts";
import type { Scene } from "./scene.ts";
import type { Spoken } from "./speaker.ts";
import {
  canHaveDeputy,
  deputyChoices,
  marksOf,
  mayChangeMail,
  mayChangeName,
  NOBODY,
  type Prefilled,
  prefilled,
  type Values,
  valuesOf,
} from "./values.ts";
import { wording } from "./wording.ts";

/** As it comes back from a channel. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

/** What a field comes to: as it was, another value, or something that cannot be read. */
export type Touch<Value> =
  | { readonly kind: "kept" }
  | { readonly kind: "set"; readonly value: Value }
  | { readonly kind: "wrong"; readonly why: string };

/** What comes with it and what goes. */
export type InAndOut = { readonly in: readonly string[]; readonly out: readonly string[] };

/** What somebody wants to be otherwise. */
export type Wanted = {
  readonly name: Touch<string | undefined>;
  readonly phone: Touch<Phone | undefined>;
  readonly mail: Touch<MailAddress | undefined>;
  readonly title: Touch<string | undefined>;
  readonly hours: Touch<readonly WorkingHours[]>;
  readonly deputy: Touch<PersonId | undefined>;
  readonly themes: InAndOut;
  readonly areas: InAndOut;
};

const NAME_CHARS = 80;
const TITLE_CHARS = 120;
const words = wording.wrong;
const kept = { kind: "kept" } as const;

/** Reads a form: only what is other than what the form began with counts as touched. */
export function readForm(
  scene: Scene,
  spoken: Spoken,
  { form, was }: { readonly form: Form; readonly was: string },
): Wanted {
  const marks = was.split(".");
  const touch = <Value>(name: Prefilled, read: (text: string) => Touch<Value>): Touch<Value> => {
    const typed = form[name];
    const text = typeof typed === "string" ? cleanText(typed) : undefined;
    const isSame = text === undefined || markOf(text) === marks[prefilled.indexOf(name)];
    return isSame ? kept : read(text);
  };
  const inAndOut = (name: string): InAndOut => ({
    in: several(form[`${name}-in`]),
    out: several(form[`${name}-out`]),
  });
  return {
    name: readName(scene, spoken, form["name"]),
    phone: touch("phone", (text) => readOr(words.phone, text, readPhone)),
    mail: mayChangeMail(scene, spoken)
      ? touch("mail", (text) => readOr(words.mail, text, readMailAddress))
      : kept,
    title: touch("title", (text) => readOr(words.title, text, readTitle)),
    hours: touch("hours", readHours),
    deputy: canHaveDeputy(spoken.seat)
      ? touch("deputy", (text) => readDeputy(scene, spoken, text))
      : kept,
    themes: inAndOut("themes"),
    areas: inAndOut("areas"),
  };
}

/** Nothing is what somebody has who leaves the field empty. */
function readOr<Value>(
  why: string,
  text: string,
  read: (text: string) => Value | undefined,
): Touch<Value | undefined> {
  if (text === "") return { kind: "set", value: undefined };
  const value = read(text);
  return value === undefined ? { kind: "wrong", why } : { kind: "set", value };
}

/** Kept and shown to everybody: no number or address has a place there. */
function readTitle(text: string): string | undefined {
  const isFit = [...text].length <= TITLE_CHARS && !hasPiledMarks(text);
  return isFit && shielded(text).hidden.length === 0 ? text : undefined;
}

/** Begun with what was said and not with what is kept. A name that is not theirs is a new one. */
function readName(scene: Scene, spoken: Spoken, typed: Form[string] | undefined): Wanted["name"] {
  if (typeof typed !== "string" || !mayChangeName(scene, spoken)) return kept;
  const name = cleanText(typed);
  if (name === spoken.holder.name) return kept;
  const isFit = [...name].length <= NAME_CHARS && !hasPiledMarks(name) && !/[\d@/]/u.test(name);
  return name !== "" && isFit && shielded(name).hidden.length === 0
    ? { kind: "set", value: name }
    : { kind: "wrong", why: words.name };
}

function readHours(text: string): Touch<readonly WorkingHours[]> {
  const value = readWeek(text);
  return value === undefined ? { kind: "wrong", why: words.hours } : { kind: "set", value };
}

function readDeputy(scene: Scene, spoken: Spoken, text: string): Touch<PersonId | undefined> {
  if (text === NOBODY || text === "") return { kind: "set", value: undefined };
  const chosen = deputyChoices(scene, spoken).find(({ id }) => id === text);
  return chosen ? { kind: "set", value: chosen.id } : { kind: "wrong", why: words.deputy };
}

function several(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined || value === "") return [];
  return typeof value === "string" ? [value] : value;
}

/** Why a form cannot be kept, in the order of its fields; empty when it can. */
export function wrongIn({ holder }: Spoken, wanted: Wanted): readonly string[] {
  const { name, phone, mail, title, hours, deputy } = wanted;
  const wrong = [name, phone, mail, title, hours, deputy].flatMap((touch) =>
    touch.kind === "wrong" ? [touch.why] : [],
  );
  const touched = phone.kind === "set" || mail.kind === "set";
  const isReached = setTo(phone, holder.phone) ?? setTo(mail, holder.mail);
  return touched && wrong.length === 0 && !isReached ? [words.unreachable] : wrong;
}

/** The value after it, given the one of now. */
export function setTo<Value>(touch: Touch<Value>, now: Value): Value {
  return touch.kind === "set" ? touch.value : now;
}

/** What was typed, to begin the form with again; nothing personal in what is free text. */
export function typedIn(scene: Scene, spoken: Spoken, form: Form): Values {
  const before = valuesOf(scene, spoken);
  const typed = (name: Prefilled) => {
    const value = form[name];
    return typeof value === "string" ? value : before[name];
  };
  return {
    phone: typed("phone"),
    mail: typed("mail"),
    title: shielded(typed("title")).text,
    hours: typed("hours"),
    deputy: typed("deputy"),
  };
}

/** The marks that a form came with; of one without any those of now. */
export function marksIn(scene: Scene, spoken: Spoken, was: string | undefined): string {
  return was ?? marksOf(valuesOf(scene, spoken));
}
