import { findPersonal, type PersonalKind } from "../../../src/shield/shield.ts";
import { formWording } from "./wording.ts";

/** A field that people read later, and in which anything can be typed. */
type FreeField = "jobTitle" | "about" | "aliases" | "goal";

/** Never that of work. */
const privateKinds: ReadonlySet<PersonalKind> = new Set(["bsn", "iban", "plate", "birth"]);

/**
 * Why free texts cannot be kept: they hold what is of a person and not of their work. A number or a
 * mail address is kept, for one calls it; an address only among the names of an organisation, which
 * may be called after where it is. What was there before is let be.
 */
export function reasonsPersonal(
  texts: Partial<Readonly<Record<FreeField, string>>>,
  before: Partial<Readonly<Record<FreeField, string>>>,
): readonly string[] {
  const fields = ["jobTitle", "about", "aliases", "goal"] as const;
  return fields.flatMap((field) => {
    const text = texts[field] ?? "";
    if (text === (before[field] ?? "")) return [];
    const kinds = findPersonal(text)
      .map(({ kind }) => kind)
      .filter((kind) => privateKinds.has(kind) || (kind === "address" && field !== "aliases"));
    return kinds.length > 0 ? [formWording.wrong.personal(field, [...new Set(kinds)])] : [];
  });
}
