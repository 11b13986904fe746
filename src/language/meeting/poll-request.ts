import type { DayPart } from "../../domain/meeting/proposals.ts";
import { wordsOf } from "../../domain/words.ts";
import { smallNumber } from "../small-number.ts";
import { beginsWithMeeting } from "./meeting-words.ts";

const LONGEST = 600;

/** `datumprikker voor …`, `maak een datumprikker`, `prik een datum voor …`. */
const openings: readonly RegExp[] = [
  /^(?:(?:ik wil|we willen|wij willen|kun je|kan je|wil je|zou je|kunnen we|mag ik)(?: graag)? |graag )?(?:(?:start|maak|begin|open|stuur|verstuur|zet|doe|plan|regel|organiseer|nieuwe?) )?(?:(?:ff|even|een|de|nog een|nieuwe?|weer een) )*datum ?prikker(?: (?:starten|maken|sturen|versturen|beginnen|uitzetten|doen|plannen|regelen|organiseren|uit))?(?:[\s:,–-]+(?:(?:voor|met|over|van) )?|$)/iu,
  /^(?:(?:ik wil|we willen|wij willen|kun je|kan je|wil je|zou je|kunnen we|mag ik)(?: graag)? |graag )?prik(?:ken)? (?:een |weer een |nog een )?(?:datum|data)(?:[\s:,–-]+(?:(?:voor|met|over|van) )?|$)/iu,
  /^(?:(?:ik wil|we willen|wij willen|kun je|kan je|wil je|zou je|kunnen we|mag ik)(?: graag)? |graag )?(?:een )?(?:datum|data) prikken(?:[\s:,–-]+(?:(?:voor|met|over|van) )?|$)/iu,
];
/** Of a date alone it must be said that it is to meet. */
const search =
  /^(?:(?:ik wil|we willen|wij willen|kun je|kan je|wil je|zou je|kunnen we|mag ik)(?: graag)? |graag )?zoek(?: eens)? een datum voor /iu;

/** Who asks what it is starts none. */
const question = /^(?:wat|hoe|waarom|wie|waar|werkt|is|kan|heeft)(?![\p{L}])/iu;

const lists: ReadonlySet<string> = new Set([
  ...["datumprikkers", "de datumprikkers", "mijn datumprikkers", "toon de datumprikkers"],
  ...["welke datumprikkers zijn er", "welke datumprikkers lopen er", "lopende datumprikkers"],
  ...["welke datumprikkers staan open", "open datumprikkers", "hoe staat de datumprikker ervoor"],
  ...["hoe staat het met de prikker", "hoe staat t met de prikker"],
  ...["hoe staat t met de datumprikker", "hoe staat de prikker ervoor"],
  ...["hoe staat het met de datumprikker", "wie heeft gestemd", "wie heeft er gestemd"],
]);

/** What somebody wants with date polls. `start`: where begins what it is to be about, in UTF-16 units. */
export type PollRequest =
  | { readonly kind: "list" }
  | { readonly kind: "new"; readonly start: number };

/** Reads that a date is to be found together, or how that goes; nothing for any other text. */
export function readPollRequest(text: string): PollRequest | undefined {
  if (lists.has(wordsOf(text, 100).join(" "))) return { kind: "list" };
  const blank = text.length - text.trimStart().length;
  const said = text.slice(blank, blank + LONGEST);
  for (const opening of openings) {
    const found = opening.exec(said);
    if (!found) continue;
    const rest = said.slice(found[0].length);
    return question.test(rest) ? undefined : { kind: "new", start: blank + found[0].length };
  }
  const found = search.exec(said);
  const rest = found ? said.slice(found[0].length) : "";
  return found && beginsWithMeeting(wordsOf(rest, LONGEST))
    ? { kind: "new", start: blank + found[0].length }
    : undefined;
}

const replies: Readonly<Record<"yes" | "no", ReadonlySet<string>>> = {
  yes: new Set([
    ...["alles kan", "ik kan alles", "ik kan altijd", "ik kan alle dagen", "alle dagen kan ik"],
    ...["ik kan op alle dagen", "alle dagen kunnen", "mij past alles", "alles past"],
  ]),
  no: new Set([
    ...["geen enkele dag", "ik kan geen enkele dag", "geen enkele dag kan ik", "niets kan"],
    ...[
      "ik kan op geen enkele dag",
      "ik kan geen van de dagen",
      "geen van de dagen",
      "ik kan nooit",
    ],
  ]),
};

/** Reads one answer to all proposals; only when the whole text is that. */
export function readVoteReply(text: string): "yes" | "no" | undefined {
  if (text.includes("?")) return undefined;
  const said = wordsOf(text, 100).join(" ");
  return (["yes", "no"] as const).find((reply) => replies[reply].has(said));
}

const wishes: Readonly<Record<"send" | "discard", ReadonlySet<string>>> = {
  send: new Set([
    ...["verstuur de datumprikker", "verstuur", "versturen", "verstuur maar", "ja verstuur"],
    ...["ja verstuur maar", "stuur de datumprikker", "stuur maar"],
  ]),
  discard: new Set([
    ...["niet versturen", "verstuur niet", "niet sturen", "verstuur de datumprikker niet"],
    ...["stuur de datumprikker niet"],
  ]),
};

/** Reads what is to be done with a poll that was not sent; a bare "ja" may be about something else. */
export function readPollWish(text: string): "send" | "discard" | undefined {
  if (text.includes("?")) return undefined;
  const said = wordsOf(text, 100).join(" ");
  return (["send", "discard"] as const).find((wish) => wishes[wish].has(said));
}

const parts: readonly (readonly [RegExp, readonly DayPart[]])[] = [
  [/^(?:[a-z]*(?:ochtend|morgen)(?:en|s)|[a-z]*ochtend)$/, ["morning"]],
  [/^[a-z]*middag(?:en|s)?$/, ["afternoon"]],
  [/^[a-z]*avond(?:en|s)?$/, ["evening"]],
  [/^overdag$/, ["morning", "afternoon"]],
];

/** The parts of the day that are asked for, in their order; empty when nothing is said of it. */
export function dayPartsIn(text: string): readonly DayPart[] {
  const words = wordsOf(text, LONGEST);
  return parts.flatMap(([pattern, of]) => (words.some((word) => pattern.test(word)) ? of : []));
}

const month =
  /(?<!\p{L})(?:(?:januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)(?!\p{L})|mei(?!\p{L}))/u;

/** A month that is named with no word before it, as one says when: `in februari`. */
export function monthPhrase(text: string): string | undefined {
  const named = month.exec(text.slice(0, LONGEST))?.[0];
  return named === undefined ? undefined : `in ${named}`;
}

/** Longer is said in another way. */
const MOST_HOURS = 8;
const atTime = new Set(["om", "vanaf", "tot", "na", "rond", "half", "kwart"]);

/** `twee uur`, in minutes: of what has no date yet nobody says the time, unless behind "om". */
export function hoursIn(text: string): number | undefined {
  const words = wordsOf(text, LONGEST);
  const at = words.findIndex((word, index) => word === "uur" && index > 0);
  const hours = smallNumber(words[at - 1] ?? "");
  if (hours === undefined || hours < 1 || hours > MOST_HOURS) return undefined;
  return atTime.has(words[at - 2] ?? "") ? undefined : hours * 60;
}
