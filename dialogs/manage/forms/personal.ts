import { findPersonal, type PersonalKind } from "../../../src/shield/shield.ts";
import { formWording } from "./wording.ts";

/** A field that people read later, and in which anything can be typed. */
type FreeField = "name" | "jobTitle" | "about" | "aliases" | "goal";

/** Where an organisation may be called after where it is. */
const namedAfterPlace: ReadonlySet<FreeField> = new Set(["name", "aliases"]);

/** Never that of work. */
const privateKinds: ReadonlySet<PersonalKind> = new Set(["bsn", "iban", "plate", "birth"]);

/**
 * Why free texts cannot be kept: they hold what is of a person and not of their work. A number or a
 * mail address is kept, for one calls it; an address only in the names of an organisation. What was
 * there before is let be.
 */
export function reasonsPersonal(
  texts: Partial<Readonly<Record<FreeField, string>>>,
  before: Partial<Readonly<Record<FreeField, string>>>,
): readonly string[] {
  const fields = ["name", "jobTitle", "about", "aliases", "goal"] as const;
  return fields.flatMap((field) => {
    const text = texts[field] ?? "";
    if (text === (before[field] ?? "")) return [];
    const kinds = findPersonal(text)
      .map(({ kind }) => kind)
      .filter((kind) => isPrivate(kind) || (kind === "address" && !namedAfterPlace.has(field)));
    return kinds.length > 0 ? [formWording.wrong.personal(field, [...new Set(kinds)])] : [];
  });
}

/**
 * What of a line that everybody is shown is of a family: its number is called, and so may another one
 * be, and a service may be called after where it is.
 */
export function personalInLine({
  name,
  number,
  about,
}: Readonly<Record<"name" | "number" | "about", string>>): readonly PersonalKind[] {
  const kinds = [name, number, about].flatMap((text) => findPersonal(text).map(({ kind }) => kind));
  return [...new Set(kinds.filter(isPrivate))];
}

function isPrivate(kind: PersonalKind): boolean {
  return privateKinds.has(kind);
}
