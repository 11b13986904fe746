import { wordsOf } from "../domain/words.ts";
import { weekdays } from "./day-words.ts";

/** A part of a day. */
export const dayParts = ["day", "morning", "afternoon", "evening"] as const;
export type DayPart = (typeof dayParts)[number];

/** When somebody wants to call: so many days ahead, on a weekday, or in the weekend. */
export type SaidThen = {
  readonly on: { readonly ahead: number } | { readonly weekday: number } | "weekend";
  readonly part: DayPart;
};

/** Words that may stand around it when nothing else is asked: "is er iemand in het weekend". */
const around: ReadonlySet<string> = new Set(
  (
    "en is er iemand wie zijn ook dan nog hoe zit het met in op het de dit komend komende kan ik bellen bereik bereiken " +
    "bereikbaar te werkt werken neemt belt van hen hun daar mensen om als"
  ).split(" "),
);

const parts: Readonly<Record<string, DayPart>> = {
  ...{ ochtend: "morning", ochtends: "morning", morgens: "morning", middag: "afternoon" },
  ...{ middags: "afternoon", avond: "evening", avonds: "evening" },
};

const LONGEST = 60;
const today = { ahead: 0 };

/** Reads a short text that asks, after an answer, for another moment; nothing when it asks for more. */
export function readThen(text: string): SaidThen | undefined {
  if (text.length > LONGEST) return undefined;
  const telling = wordsOf(text, LONGEST).filter((word) => !around.has(word) && word !== "s");
  const [first, second, third] = telling;
  if (first === undefined || third !== undefined) return undefined;
  const said = momentOf(first);
  if (second === undefined || !said) return second === undefined ? said : undefined;
  const part = parts[second];
  return part && said.part === "day" ? { ...said, part } : undefined;
}

function momentOf(word: string): SaidThen | undefined {
  if (/^weekend(?:en)?$/u.test(word)) return { on: "weekend", part: "day" };
  if (word === "vandaag") return { on: today, part: "day" };
  if (word === "overmorgen") return { on: { ahead: 2 }, part: "day" };
  if (word === "vanmorgen") return { on: today, part: "morning" };
  if (Object.hasOwn(parts, word)) return { on: today, part: parts[word] ?? "day" };
  const [, day = "", part] = /^(.+?)(ochtend|middag|avond)?$/u.exec(word) ?? [];
  const at = part === undefined ? "day" : (parts[part] ?? "day");
  if (day === "van") return part === undefined ? undefined : { on: today, part: at };
  if (day === "morgen") return { on: { ahead: 1 }, part: at };
  const weekday = weekdays.indexOf(day) + 1;
  return weekday > 0 ? { on: { weekday }, part: at } : undefined;
}
