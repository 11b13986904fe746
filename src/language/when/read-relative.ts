import { monthNamed, partNamed, splitPart } from "./day-names.ts";
import type { Found, Reader, Said, SaidMonth } from "./piece.ts";
import { yearAt } from "./read-date.ts";
import { behind, behindAny, found, isAttached, numberAt, wordAt } from "./reading.ts";
import type { Token } from "./tokens.ts";

const days: ReadonlyMap<string, number> = new Map([
  ["vandaag", 0],
  ["morgen", 1],
  ["overmorgen", 2],
]);

const greetings = /^(?:goede|goeden|goeie|fijne|prettige)$/;

/** `vandaag`, `overmorgen`, `morgenochtend`, `vanmiddag`. */
export const readRelative: Reader = (tokens, at) => {
  const word = wordAt(tokens, at);
  if (greetings.test(word) && partNamed(wordAt(tokens, at + 1))) return found(at + 2, none);
  if (word === "gisteren" || word === "eergisteren") return found(at + 1, { kind: "past" });
  const today = word.startsWith("van") ? partNamed(word.slice(3)) : undefined;
  if (today !== undefined) return found(at + 1, inDays(0), { kind: "part", part: today });
  const [name, glued] = days.has(word) ? [word, undefined] : splitPart(word);
  const ahead = days.get(name);
  if (ahead === undefined) return undefined;
  const part = glued ?? partNamed(wordAt(tokens, at + 1));
  const next = glued === undefined && part !== undefined ? at + 2 : at + 1;
  return found(
    next,
    inDays(ahead),
    ...(part === undefined ? [] : [{ kind: "part", part } as const]),
  );
};

const none: Said = { kind: "nothing" };

function inDays(ahead: number): Said {
  return { kind: "in-days", days: ahead };
}

export const nextWeek: readonly string[] = [
  "volgende week",
  "komende week",
  "aankomende week",
  "aanstaande week",
];
const weekNames = ["week nummer", "weeknummer", "weeknr .", "weeknr", "week", "wk .", "wk"];

/** `volgende week`, `week 49`; what comes `per week` is none. */
export const readWeekName: Reader = (tokens, at) => {
  const next = behindAny(tokens, at, nextWeek);
  if (next !== undefined) return found(next, { kind: "week", ahead: 1 });
  const own = behind(tokens, at, "deze week");
  if (own !== undefined) return found(own, { kind: "week", ahead: 0 });
  const named = behindAny(tokens, at, weekNames);
  const week = named === undefined ? undefined : numberAt(tokens, named);
  const isPlain = /^(?:per|elke|iedere|een|de|hele)$/.test(wordAt(tokens, at - 1));
  if (named === undefined || week === undefined || isPlain) return undefined;
  if (
    !/^\d/.test(wordAt(tokens, named)) ||
    /^(?:keer|x|dagen|uur)$/.test(wordAt(tokens, named + 1))
  ) {
    return undefined;
  }
  const year = yearAt(tokens, behind(tokens, named + 1, "van") ?? named + 1);
  return found(year?.next ?? named + 1, { kind: "week", week, ...(year && { year: year.year }) });
};

/** `volgend jaar`, `dit jaar`. */
export const readYear: Reader = (tokens, at) => {
  const next = behindAny(tokens, at, ["volgend jaar", "komend jaar"]);
  if (next !== undefined) return found(next, { kind: "year", ahead: 1 });
  const own = behind(tokens, at, "dit jaar");
  return own === undefined ? undefined : found(own, { kind: "year", ahead: 0 });
};

/** `in december`, `mei 2027`, `volgende maand`: a month and no day. */
export const readMonthName: Reader = (tokens, at) => {
  const month = saidMonth(tokens, at);
  if (month === undefined) return undefined;
  const isName = "month" in month.of && month.of.year === undefined;
  const isMeant = !isName || /^(?:in|vanaf)$/.test(wordAt(tokens, at - 1));
  return isMeant ? found(month.next, { kind: "month", of: month.of }) : undefined;
};

const relativeMonths: readonly (readonly [string, number])[] = [
  ["volgende maand", 1],
  ["komende maand", 1],
  ["deze maand", 0],
];

/** A month by its name, with or without a year, or as seen from this one. */
export function saidMonth(
  tokens: readonly Token[],
  at: number,
): { readonly of: SaidMonth; readonly next: number } | undefined {
  for (const [phrase, ahead] of relativeMonths) {
    const next = behind(tokens, at, phrase);
    if (next !== undefined) return { of: { ahead }, next };
  }
  const from = behind(tokens, at, "de maand") ?? at;
  const month = monthNamed(wordAt(tokens, from));
  if (month === undefined || (isAttached(tokens, from + 1) && wordAt(tokens, from + 1) === "-")) {
    return undefined;
  }
  const year = yearAt(tokens, from + 1);
  return { of: { month, ...(year && { year: year.year }) }, next: year?.next ?? from + 1 };
}

const units: ReadonlyMap<string, "in-days" | "in-weeks" | "in-months"> = new Map([
  ["dag", "in-days"],
  ["dagen", "in-days"],
  ["week", "in-weeks"],
  ["weken", "in-weeks"],
  ["weekje", "in-weeks"],
  ["weekjes", "in-weeks"],
  ["maand", "in-months"],
  ["maanden", "in-months"],
]);

/** Further ahead nobody plans in words. */
const MOST_AHEAD = 100;

/** `over twee weken`, `over 3 dagen`; `twee weken geleden` is over. */
export const readAhead: Reader = (tokens, at) => {
  const isAhead = wordAt(tokens, at) === "over";
  const from = isAhead ? at + 1 : at;
  const some = behindAny(tokens, from, ["een paar", "enkele", "een aantal", "een of twee"]);
  const count = numberAt(tokens, from);
  const unit = units.get(wordAt(tokens, some ?? from + 1));
  if (unit === undefined || (count === undefined && some === undefined)) return undefined;
  const next = (some ?? from + 1) + 1;
  if (!isAhead) return wordAt(tokens, next) === "geleden" ? found(next + 1, none) : undefined;
  return aheadOf(tokens, next, some === undefined ? count : undefined, unit);
};

function aheadOf(
  tokens: readonly Token[],
  next: number,
  count: number | undefined,
  unit: "in-days" | "in-weeks" | "in-months",
): Found {
  const isAbout = wordAt(tokens, next) === "of" && numberAt(tokens, next + 1) !== undefined;
  if (isAbout) return found(next + 2, { kind: "unknown" });
  if (count === undefined || count < 1 || count > MOST_AHEAD)
    return found(next, { kind: "unknown" });
  if (unit === "in-days") return found(next, { kind: "in-days", days: count });
  if (unit === "in-weeks") return found(next, { kind: "in-weeks", weeks: count });
  return found(next, { kind: "in-months", months: count });
}
