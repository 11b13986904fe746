import type { Weekday } from "../../domain/time.ts";
import { fullWeekday } from "./day-names.ts";
import type { Found, Reader, Said } from "./piece.ts";
import { readDateOfMonth, readNthOf } from "./read-nth.ts";
import { weekdaysAt } from "./read-weekday.ts";
import { behind, behindAny, found, numberAt, wordAt } from "./reading.ts";
import { type Unit, units } from "./span-units.ts";
import type { Token } from "./tokens.ts";

const each = /^(?:elke?|ieder|iedere|alle)$/;

/** No series is planned further apart. */
const MOST_BETWEEN = 24;

/** `elke dinsdag`, `om de week`, `elk kwartaal`, `eens per maand`, `maandelijks`, `'s maandags`. */
export const readEvery: Reader = (tokens, at) => {
  const each =
    readEach(tokens, at) ??
    readSkipping(tokens, at) ??
    readRate(tokens, at) ??
    readWord(tokens, at);
  const isJoined = /^(?:en|&|[+])$/.test(wordAt(tokens, at - 1));
  return each && isJoined ? found(each.next, ...each.said.map(asJoined)) : each;
};

function asJoined(said: Said): Said {
  return said.kind === "every" ? { ...said, isJoined: true } : said;
}

function readEach(tokens: readonly Token[], at: number): Found | undefined {
  if (!each.test(wordAt(tokens, at))) return undefined;
  const next = at + 1;
  if (/^(?:even|oneven)$/.test(wordAt(tokens, next))) return found(next + 1, { kind: "unknown" });
  if (/^(?:dag|werkdag|dagen|avond|ochtend|middag)$/.test(wordAt(tokens, next))) {
    return found(next + 1, { kind: "unknown" });
  }
  return (
    readSpan(tokens, next, 1) ??
    readOtherWeek(tokens, next) ??
    readNthOf(tokens, next, true) ??
    readDateOfMonth(tokens, next) ??
    readEachDay(tokens, next)
  );
}

function readEachDay(tokens: readonly Token[], at: number): Found | undefined {
  const days = weekdaysAt(tokens, at);
  return days && found(days.next, everyWeek(1, days.weekdays), ...days.part);
}

/** `elke andere week`. */
function readOtherWeek(tokens: readonly Token[], at: number): Found | undefined {
  const next = behind(tokens, at, "andere week");
  return next === undefined ? undefined : found(next, { kind: "every", every: 2, unit: "week" });
}

/** `drie weken`, `kwartaal`; of a unit alone it is `single` units that lie between. */
function readSpan(tokens: readonly Token[], at: number, single: number): Found | undefined {
  const half = behind(tokens, at, "half jaar");
  if (half !== undefined) return every(half, { unit: "month", size: 6 }, 1);
  const own = units.get(wordAt(tokens, at));
  if (own !== undefined) return every(at + 1, own, single);
  const count = numberAt(tokens, at);
  const unit = units.get(wordAt(tokens, at + 1));
  return count === undefined || unit === undefined ? undefined : every(at + 2, unit, count);
}

function every(next: number, { unit, size }: Unit, count: number): Found {
  const total = size * count;
  const isSensible = count > 0 && total <= MOST_BETWEEN;
  return found(next, isSensible ? { kind: "every", every: total, unit } : { kind: "unknown" });
}

function everyWeek(count: number, weekdays: readonly Weekday[]): Said {
  return { kind: "every", every: count, unit: "week", weekdays };
}

/** `om de week` is once in two weeks, `om de drie weken` once in three, `om de dinsdag` in two. */
function readSkipping(tokens: readonly Token[], at: number): Found | undefined {
  const next = behind(tokens, at, "om de");
  if (next === undefined) return undefined;
  if (/^(?:dag|beurt)$/.test(wordAt(tokens, next))) return found(next + 1, { kind: "unknown" });
  const span = readOtherWeek(tokens, next) ?? readSpan(tokens, next, 2);
  if (span !== undefined) return span;
  const days = weekdaysAt(tokens, next);
  return days && found(days.next, everyWeek(2, days.weekdays), ...days.part);
}

const once = ["eens", "eenmaal", "een keer", "1 keer", "1 x", "1 maal", "een maal"];

/** `eens per maand`, `1x in de 6 weken`; more than once is beyond a rule. */
function readRate(tokens: readonly Token[], at: number): Found | undefined {
  const single = behindAny(tokens, at, once);
  const count = numberAt(tokens, at);
  const several =
    count === undefined ? undefined : behindAny(tokens, at + 1, ["keer", "x", "maal"]);
  const next = single ?? several;
  const from =
    next &&
    behindAny(tokens, next, ["per", "in de", "om de", "elke", "iedere", "in het", "ieder", "elk"]);
  if (from === undefined) return undefined;
  const span = readSpan(tokens, from, 1);
  return single === undefined && span ? found(span.next, { kind: "unknown" }) : span;
}

const spelled: readonly (readonly [string, number])[] = [
  ...([
    ["twee", 2],
    ["drie", 3],
    ["vier", 4],
    ["zes", 6],
    ["acht", 8],
    ["half", 0],
  ] as const),
];

const endings: readonly (readonly [string, Unit])[] = [
  ["wekelijks", { unit: "week", size: 1 }],
  ["maandelijks", { unit: "month", size: 1 }],
  ["jaarlijks", { unit: "month", size: 12 }],
];

/** `maandelijks`, `tweewekelijkse`, `2-wekelijks`, `veertiendaags`, `dinsdags`. */
function readWord(tokens: readonly Token[], at: number): Found | undefined {
  const word = wordAt(tokens, at).replace(/(?<=s)e$/, "");
  const fortnight =
    word === "veertiendaags" ? at + 1 : behindAny(tokens, at, ["14 - daags", "14 - daagse"]);
  if (fortnight !== undefined) return found(fortnight, { kind: "every", every: 2, unit: "week" });
  if (word === "dagelijks") return found(at + 1, { kind: "unknown" });
  const count = numberAt(tokens, at);
  if (count !== undefined && wordAt(tokens, at + 1) === "-")
    return readCounted(tokens, at + 2, count);
  const weekday = word.endsWith("dags") ? fullWeekday(word.slice(0, -1)) : undefined;
  if (weekday !== undefined) return found(at + 1, everyWeek(1, [weekday]));
  return readSpelled(word, at + 1);
}

function readCounted(tokens: readonly Token[], at: number, count: number): Found | undefined {
  const word = wordAt(tokens, at).replace(/(?<=s)e$/, "");
  const ending = endings.find(([name]) => name === word);
  return ending && every(at + 1, ending[1], count);
}

function readSpelled(word: string, next: number): Found | undefined {
  const ending = endings.find(([name]) => word.endsWith(name));
  if (ending === undefined) return undefined;
  const [name, unit] = ending;
  const first = word.slice(0, -name.length);
  if (first === "") return every(next, unit, 1);
  const count = spelled.find(([number]) => number === first)?.[1];
  if (count === undefined) return undefined;
  if (count > 0) return every(next, unit, count);
  return name === "jaarlijks"
    ? every(next, { unit: "month", size: 6 }, 1)
    : found(next, { kind: "unknown" });
}
