import type { Weekday } from "../../domain/time.ts";
import { fullWeekday, monthNamed, partNamed, shortWeekday, splitPart } from "./day-names.ts";
import { feastAt } from "./feasts.ts";
import type { Found, Reader, Said } from "./piece.ts";
import { ordinalEnding } from "./read-date.ts";
import {
  behind,
  behindAny,
  endsWell,
  found,
  isAttached,
  numberAt,
  skip,
  wordAt,
} from "./reading.ts";
import type { Token } from "./tokens.ts";

const coming = ["komende", "aanstaande", "aankomende", "eerstvolgende", "aanst .", "deze"];
const gone = ["afgelopen", "vorige", "vorig", "verleden", "voorbije"];

/** `dinsdag`, `di 5 jan`, `vrijdagochtend`, `volgende dinsdag`, `dinsdag a.s.`. */
export const readWeekday: Reader = (tokens, at) => {
  const friday = behind(tokens, at, "black friday");
  if (friday !== undefined) return found(friday, { kind: "unknown" });
  const word = wordAt(tokens, at);
  if (word.endsWith("dagen") && fullWeekday(word.slice(0, -2))) {
    return found(at + 1, { kind: "unknown" });
  }
  const past = behindAny(tokens, at, gone);
  if (past !== undefined) return readPast(tokens, past);
  const named = behind(tokens, at, "volgende") ?? behindAny(tokens, at, coming) ?? at;
  const weekday = weekdayAt(tokens, named);
  if (weekday === undefined) return undefined;
  const list = weekdaysAt(tokens, named);
  if (named === at && list !== undefined && list.weekdays.length > 1) {
    const said = list.weekdays.map((one, index): Said => {
      return { kind: "weekday", weekday: one, ...(index > 0 && { isJoined: true as const }) };
    });
    return found(list.next, ...said, ...list.part);
  }
  const next = behindAny(tokens, weekday.next, ["a . s .", "a . s", "as", "aanstaande"]);
  const isComing = next !== undefined || (named > at && wordAt(tokens, at) !== "deze");
  const is = wordAt(tokens, at) === "volgende" ? "next" : isComing ? "coming" : undefined;
  const said: Said = { kind: "weekday", weekday: weekday.weekday, ...(is && { is }) };
  return dateOfWeekday(tokens, {
    next: next ?? weekday.next,
    said: [said, ...weekday.part],
  });
};

/** `afgelopen dinsdag`, `vorige week`: nothing to plan. */
function readPast(tokens: readonly Token[], at: number): Found | undefined {
  const unit = /^(?:week|weekend|maand|jaar|keer)$/.test(wordAt(tokens, at));
  if (wordAt(tokens, at) === "keer") return found(at + 1, { kind: "nothing" });
  if (unit) return found(weekdayAt(tokens, at + 1)?.next ?? at + 1, { kind: "past" });
  const weekday = weekdayAt(tokens, at);
  return weekday && found(weekday.next, { kind: "past" });
}

/** `dinsdag de 5e`, `dinsdag 5e`. A bare `dinsdag 9` can be a date and a time. */
function dateOfWeekday(tokens: readonly Token[], { next, said }: Found): Found {
  const at = behind(tokens, next, "de") ?? next;
  // `zaterdag 2e kerstdag`
  if (feastAt(tokens, at) !== undefined) return { next, said };
  const date = numberAt(tokens, at);
  if (date === undefined || !/^\d/.test(wordAt(tokens, at))) return { next, said };
  const ending = ordinalEnding(tokens, at + 1);
  if (ending === 0)
    return isStray(tokens, at) ? found(at + 1, { kind: "unknown" }) : { next, said };
  if (isMonthBehind(tokens, at + 2)) return { next, said };
  return { next: at + 2, said: [...said, { kind: "date-alone", date }] };
}

/** A number and nothing that says of what. */
function isStray(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at + 1);
  if (isMonthBehind(tokens, at + 1) || /^(?:of|en|a|tot|t|uur|u|h|over|voor)$/.test(next))
    return false;
  const goesOn =
    isAttached(tokens, at + 1) &&
    isAttached(tokens, at + 2) &&
    /^[-/.:,]$/.test(next) &&
    /^\d/.test(wordAt(tokens, at + 2));
  return !goesOn && !/^[-–]$/.test(next) && endsWell(tokens, at + 1);
}

function isMonthBehind(tokens: readonly Token[], at: number): boolean {
  return monthNamed(wordAt(tokens, at)) !== undefined;
}

type NamedDay = {
  readonly weekday: Weekday;
  readonly part: readonly Said[];
  readonly next: number;
};

/** A weekday with the part of the day that stands with it. */
export function weekdayAt(tokens: readonly Token[], at: number): NamedDay | undefined {
  const word = wordAt(tokens, at);
  const [name, glued] = fullWeekday(word) === undefined ? splitPart(word) : [word, undefined];
  const weekday = fullWeekday(name) ?? (glued === undefined ? shortAt(tokens, at) : undefined);
  if (weekday === undefined) return undefined;
  const bare = isDotted(tokens, at) ? at + 2 : at + 1;
  const apart = glued === undefined ? partNamed(wordAt(tokens, bare)) : undefined;
  const part = glued ?? apart;
  return {
    weekday,
    part: part === undefined ? [] : [{ kind: "part", part }],
    next: apart === undefined ? bare : bare + 1,
  };
}

/** More in one list is no week. */
const MOST_WEEKDAYS = 7;

/** `dinsdag en donderdag`, `ma, wo en vr`; a weekday that has a date behind it stands by itself. */
export function weekdaysAt(tokens: readonly Token[], at: number) {
  const first = weekdayAt(tokens, at);
  if (first === undefined) return undefined;
  const weekdays = [first.weekday];
  let part = first.part;
  let end = first.next;
  // `dinsdag- en donderdagochtend`
  let next = behind(tokens, end, "- en") === undefined ? end : end + 1;
  while (weekdays.length < MOST_WEEKDAYS && /^(?:en|,|&|[+])$/.test(wordAt(tokens, next))) {
    const isLast = wordAt(tokens, next) !== ",";
    const from = skip(tokens, next + 1, "de", "op");
    const day = weekdayAt(tokens, from) ?? shortInList(tokens, from);
    if (day === undefined || isDated(tokens, day.next)) break;
    weekdays.push(day.weekday);
    part = [...part, ...day.part];
    next = day.next;
    if (isLast) end = next;
    if (isLast) break;
  }
  // Only what ends in `en` is one list.
  if (end === first.next) return { weekdays: [first.weekday], part: first.part, next: end };
  return { weekdays, part, next: end };
}

/** `ma en do`, `1e di vd maand`: beside what makes it one a short name is a weekday. */
export function shortInList(tokens: readonly Token[], at: number): NamedDay | undefined {
  const weekday = shortWeekday(wordAt(tokens, at));
  if (weekday === undefined) return undefined;
  return { weekday, part: [], next: isDotted(tokens, at) ? at + 2 : at + 1 };
}

/** `7 januari`, `de 5e`, `7/1`. */
function isDated(tokens: readonly Token[], at: number): boolean {
  const from = behind(tokens, at, "de") ?? at;
  if (numberAt(tokens, from) === undefined) return false;
  const next = from + 1 + ordinalEnding(tokens, from + 1);
  const isSlashed = wordAt(tokens, next) === "/" && isAttached(tokens, next);
  return next > from + 1 || isMonthBehind(tokens, next) || isSlashed;
}

function isDotted(tokens: readonly Token[], at: number): boolean {
  const isShort = shortWeekday(wordAt(tokens, at)) !== undefined;
  return isShort && wordAt(tokens, at + 1) === "." && isAttached(tokens, at + 1);
}

const leads =
  /^(?:week|elke|iedere|komende|aanstaande|volgende|deze|eerste|tweede|derde|vierde|laatste|de)$/;
const clearShort = /^(?:woe|dond|dins|woens|zater|vrijd)$/;

/** A short name counts only beside something that makes it one: `zo` and `ma` are words. */
function shortAt(tokens: readonly Token[], at: number): Weekday | undefined {
  const word = wordAt(tokens, at);
  const weekday = shortWeekday(word);
  if (weekday === undefined || isAttachedToWord(tokens, at)) return undefined;
  const next = isDotted(tokens, at) ? at + 2 : at + 1;
  const isWord = word === "zo" || word === "zon" || word === "vrij";
  const known =
    clearShort.test(word) ||
    beginsDate(tokens, next) ||
    isWeekBefore(tokens, at) ||
    (!isWord && (leads.test(wordAt(tokens, at - 1)) || beginsTime(tokens, next))) ||
    (!isWord && beginsList(tokens, at, next)) ||
    (!isWord && word !== "ma" && (isAlone(tokens, at) || wordAt(tokens, at - 1) === "op"));
  return known ? weekday : undefined;
}

/** `op ma en do`. */
function beginsList(tokens: readonly Token[], at: number, next: number): boolean {
  if (wordAt(tokens, at - 1) !== "op" || !/^(?:en|,|&)$/.test(wordAt(tokens, next))) return false;
  const other = wordAt(tokens, next + 1);
  return (shortWeekday(other) ?? fullWeekday(other)) !== undefined;
}

function isAttachedToWord(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  const isGlued = at > 0 && isAttached(tokens, at) && before !== "(" && before !== ",";
  return isGlued || (isAttached(tokens, at + 1) && /^[-'@/]$/.test(wordAt(tokens, at + 1)));
}

function isAlone(tokens: readonly Token[], at: number): boolean {
  return at === 0 && (tokens.length === 1 || (tokens.length === 2 && isDotted(tokens, at)));
}

/** `volgende week do`, `week 49 do`. */
function isWeekBefore(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return before === "week" || (/^\d/.test(before) && wordAt(tokens, at - 2) === "week");
}

function beginsDate(tokens: readonly Token[], at: number): boolean {
  const next = at + 1 + ordinalEnding(tokens, at + 1);
  if (!/^\d{1,2}$/.test(wordAt(tokens, at))) return false;
  const isSigned = /^[-/]$/.test(wordAt(tokens, next)) && isAttached(tokens, next);
  return monthNamed(wordAt(tokens, next)) !== undefined || isSigned;
}

function beginsTime(tokens: readonly Token[], at: number): boolean {
  if (/^(?:om|half|kwart|van|vanaf)$/.test(wordAt(tokens, at))) {
    return (
      numberAt(tokens, at + 1) !== undefined ||
      wordAt(tokens, at + 1) === "half" ||
      wordAt(tokens, at) === "kwart"
    );
  }
  if (partNamed(wordAt(tokens, at)) !== undefined) return true;
  return (
    numberAt(tokens, at) !== undefined &&
    /^(?:[.:]|uur|u|h|-|tot|voor|over|e|de)$/.test(wordAt(tokens, at + 1))
  );
}
