import { partNamed } from "./day-names.ts";
import type { Reader, SaidOf } from "./piece.ts";
import { behind, behindAny, found, wordAt } from "./reading.ts";
import type { Token } from "./tokens.ts";
import type { PartOfDay } from "./when.ts";

const ofDay: ReadonlyMap<string, PartOfDay> = new Map([
  ["ochtends", "morning"],
  ["morgens", "morning"],
  ["voormiddags", "morning"],
  ["middags", "afternoon"],
  ["namiddags", "afternoon"],
  ["avonds", "evening"],
  ["nachts", "night"],
]);

/** Also as it is often misspelt: `s'avonds`. */
const genitives = ["' s -", "' s", "s '", "s"];

const inside = ["in de vroege", "in de late", "vroeg in de", "laat in de", "in de", "op de"];

/** `'s middags`, `smiddags`, `in de ochtend`. */
export function partAt(
  tokens: readonly Token[],
  at: number,
): { readonly said: SaidOf<"part">; readonly next: number } | undefined {
  const word = wordAt(tokens, at);
  const glued = word.startsWith("s") ? ofDay.get(word.slice(1)) : undefined;
  if (glued !== undefined) return { said: { kind: "part", part: glued }, next: at + 1 };
  const from = behindAny(tokens, at, genitives) ?? at;
  const apart = ofDay.get(wordAt(tokens, from));
  if (apart !== undefined) return { said: { kind: "part", part: apart }, next: from + 1 };
  for (const phrase of inside) {
    const next = behind(tokens, at, phrase);
    const part = next === undefined ? undefined : partNamed(wordAt(tokens, next));
    if (next !== undefined && part !== undefined)
      return { said: { kind: "part", part }, next: next + 1 };
  }
  return undefined;
}

export const readPart: Reader = (tokens, at) => {
  const part = partAt(tokens, at);
  return part && found(part.next, part.said);
};
