import { wordsOf } from "../../domain/words.ts";
import type { Span } from "../when/when.ts";
import { beginsWithMeeting } from "./meeting-words.ts";

const LONGEST = 600;

/** What stands before the meeting itself. */
const openings: readonly RegExp[] = [
  /^(?:(?:wil|kun|kan|zou) je (?:alsjeblieft )?|graag )?(?:plan|inplannen|plannen)(?: maar)?(?: er)?[: ]+/iu,
  /^nieuwe? (?=[a-z]*(?:overleg|bijeenkomst|vergadering)\b)/iu,
];

/** `Ik wil een overleg plannen`: the verb comes behind. */
const wish =
  /^(?:ik wil(?: graag)?|we willen(?: graag)?|wij willen(?: graag)?|kun je|kan je|wil je|zou je|kunnen we|zullen we|laten we|graag)(?: er)? (?=(?:een|het|de|weer een|nog een) )/iu;
const verb = /(?:^|[\s,;])(?:in ?plannen|plannen|beleggen)(?=$|[\s,;.?!])/iu;

/** `Overleg plannen` and nothing more. */
const bare =
  /^(?:een |het |de )?(?:nieuwe? )?[a-z]*(?:overleg|bijeenkomst|vergadering) (?:in)?plannen[.?!]?$/iu;

/** Where what is to be planned begins, and where a verb stands in it; places in UTF-16 units. */
export type PlanOpening = { readonly start: number; readonly verb?: Span };

/**
 * Reads that a meeting is to be planned; nothing when the text asks for none. A meeting may go by a
 * noun, or by one of these names.
 */
export function readPlanOpening(
  text: string,
  names: () => readonly (readonly string[])[] = () => [],
): PlanOpening | undefined {
  const start = startOf(text);
  if (start === undefined) return undefined;
  const rest = text.slice(start.at, LONGEST);
  const words = wordsOf(rest, LONGEST);
  if (!beginsWithMeeting(words, names())) return undefined;
  if (!start.needsVerb) return { start: start.at };
  const found = verb.exec(rest);
  if (!found) return undefined;
  const from = start.at + found.index;
  return { start: start.at, verb: { start: from, end: from + found[0].length } };
}

function startOf(text: string): { readonly at: number; readonly needsVerb: boolean } | undefined {
  const blank = text.length - text.trimStart().length;
  const said = text.trimStart();
  for (const opening of openings) {
    const found = opening.exec(said);
    if (found) return { at: blank + found[0].length, needsVerb: false };
  }
  const wished = wish.exec(said);
  if (wished) return { at: blank + wished[0].length, needsVerb: true };
  return bare.test(said.slice(0, LONGEST)) ? { at: blank, needsVerb: true } : undefined;
}
