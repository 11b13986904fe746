import { wordsOf } from "../../domain/words.ts";
import type { Span } from "../when/when.ts";
import { beginsWithMeeting } from "./meeting-words.ts";

const LONGEST = 600;

/** What somebody in a hurry writes first. */
const hurry =
  /^(?:hoi|hallo|hey|hi|dag|goedemorgen|goedemiddag|ff|effe|even|eventjes|snel|ok|oke|oké|nou|graag|alsjeblieft|[,!. ])+(?<=[,!. ])/iu;

/** What stands before the meeting itself. */
const openings: readonly RegExp[] = [
  /^(?:(?:wil|kun|kan|zou) je (?:alsjeblieft |even |ff )?|graag )?(?:plan|inplannen|plannen|boek)(?: maar)?(?: er)?(?: in)?[: ]+/iu,
  /^(?:(?:wil|kun|kan|zou) je (?:alsjeblieft |even |ff )?|graag )?(?:regel|organiseer|maak)(?: er)?[: ]+(?=(?:een|het|ons|nog een) )/iu,
  /^(?:(?:wil|kun|kan|zou) je (?:alsjeblieft |even |ff )?|graag )?zet(?: er)? (?=(?:een|het|ons|nog een) .* (?:in|op) (?:de|mijn|onze) (?:agenda|planning))/iu,
  /^nieuwe? (?=[a-z]*(?:overleg|bijeenkomst|vergadering)\b)/iu,
];

/** `Ik wil een overleg plannen`: the verb comes behind. */
const wish =
  /^(?:ik wil(?: graag)?|ik moet|we willen(?: graag)?|wij willen(?: graag)?|we moeten|er moet|kan er|kun je|kan je|wil je|zou je|kunnen we|zullen we|laten we|graag)(?: er)?(?: even| ff| weer| nog)? /iu;

/** `Overleg plannen met de webbers`, `webberoverleg 3 februari inplannen`. */
const nounFirst =
  /^(?:een |het |de )?(?:nieuwe? |extra )?[a-z]*(?:overleg|bijeenkomst|vergadering)(?![a-z])(?=.*(?:plannen|agenda))/iu;

const verb =
  /(?:^|[\s,;])(?:(?:ge|inge)pland worden|worden (?:ge|inge)pland|in ?plannen|plannen|beleggen|(?:in|op) (?:de|mijn|onze) (?:agenda|planning)(?: zetten)?|aanmaken|aan(?= (?:met|voor|op|om|over) ))(?=$|[\s,;.?!])/iu;

/** `Webberoverleg di 2 feb 9.30-11`: a meeting of the network with a day and a time, and no verb. */
const bare =
  /^(?:een |het |extra )?webber ?overleg(?![a-z])(?=.*(?:\d{1,2}[-/]\d|\d{1,2} ?(?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)|dag(?![a-z])|(?<![a-z])(?:ma|di|wo|do|vr|za|zo|morgen|overmorgen)(?![a-z])))(?=.*(?:\d[.:u]\d\d|\d ?uur|\du(?![a-z])|\d-\d|half \S+|kwart ))[^?]*$/iu;
/** What is said of one that is there, or was. */
const told =
  /(?<![a-z])(?:was|is|ging|gaat|liep|loopt|werd|wordt|niet|geweest|heeft|had|verzet\S*|af)(?![a-z])/iu;

/** Words that say when, and may stand before what is to be planned. */
const whenWord =
  /^(?:elke?|iedere?|om|de|het|een|op|voor|vanaf|in|van|vd|per|tot|en|of|week|weken|maand|kwartaal|volgende?|komende?|deze|eerste|tweede|derde|vierde|laatste|begin|eind|half|kwart|uur|\d+|\d+[a-z]{1,3}|e|ste|u|morgen|overmorgen|ochtend|middag|avond|kort|korte|extra|nieuwe?|lang|nog|graag|[a-z]*dag(?:ochtend|middag|avond|s)?|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|ma|di|wo|do|vr|za|zo)$/;
const MOST_WHEN_WORDS = 14;

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
  if (!isAboutMeeting(words, names())) return undefined;
  const found = verb.exec(rest);
  if (!found) return start.needsVerb ? undefined : { start: start.at };
  const from = start.at + found.index;
  return { start: start.at, verb: { start: from, end: from + found[0].length } };
}

/** The meeting stands first, but for when it is. */
function isAboutMeeting(words: readonly string[], names: readonly (readonly string[])[]): boolean {
  const first = words.findIndex((word) => !whenWord.test(word));
  const from = Math.min(Math.max(first, 0), MOST_WHEN_WORDS);
  return beginsWithMeeting(words, names) || beginsWithMeeting(words.slice(from), names);
}

type Start = { readonly at: number; readonly needsVerb: boolean };

function startOf(text: string): Start | undefined {
  const blank = text.length - text.trimStart().length;
  const hurried = hurry.exec(text.trimStart())?.[0].length ?? 0;
  const at = blank + hurried;
  const said = text.slice(at, at + LONGEST);
  for (const opening of openings) {
    const found = opening.exec(said);
    if (found) return { at: at + found[0].length, needsVerb: false };
  }
  const wished = wish.exec(said);
  if (wished) return { at: at + wished[0].length, needsVerb: true };
  if (nounFirst.test(said)) return { at, needsVerb: true };
  return bare.test(said) && !told.test(said) ? { at, needsVerb: false } : undefined;
}
