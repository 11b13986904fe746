import { feastAt } from "./feasts.ts";
import type { Anchor, Season } from "./piece.ts";
import { readDate, yearAt } from "./read-date.ts";
import { ordinalAt } from "./read-nth.ts";
import { saidMonth } from "./read-relative.ts";
import { behind, behindAny, isAttached, wordAt } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** A feast, a holiday or a weekend that stands at a place, and the first token behind it. */
export type AnchorAt = { readonly anchor: Anchor; readonly next: number };

const holidayNames: readonly (readonly [RegExp, string])[] = [
  [/^zomervakanties?$/, "zomervakantie"],
  [/^herfstvakanties?$/, "herfstvakantie"],
  [/^kerstvakanties?$/, "kerstvakantie"],
  [/^(?:voorjaars|krokus)vakanties?$/, "voorjaarsvakantie"],
  [/^meivakanties?$/, "meivakantie"],
];

/** `Pasen 2027`, `tweede pinksterdag`. */
export function feastAnchorAt(tokens: readonly Token[], at: number): AnchorAt | undefined {
  const found = feastAt(tokens, at);
  if (found === undefined || goesOn(tokens, found.next)) return undefined;
  const year = yearAt(tokens, found.next);
  return {
    anchor: { kind: "feast", feast: found.feast, ...(year && { year: year.year }) },
    next: year?.next ?? found.next,
  };
}

/** `1e week van februari`. */
export function weekOfMonthAt(tokens: readonly Token[], at: number): AnchorAt | undefined {
  const nth = ordinalAt(tokens, at);
  const week = nth && behind(tokens, nth.next, "week");
  if (nth?.nth === undefined || week === undefined) return undefined;
  const month = saidMonth(tokens, behindAny(tokens, week, ["van", "in"]) ?? week);
  return (
    month && { anchor: { kind: "week-of-month", nth: nth.nth, of: month.of }, next: month.next }
  );
}

/** `tussen kerst en oud en nieuw`. */
export function betweenAt(tokens: readonly Token[], at: number): AnchorAt | undefined {
  if (wordAt(tokens, at) !== "tussen") return undefined;
  const first = feastAt(tokens, behindAny(tokens, at + 1, ["de", "het"]) ?? at + 1);
  const and = first && behindAny(tokens, first.next, ["en de", "en", "&"]);
  const second = and === undefined ? undefined : feastAt(tokens, and);
  if (first === undefined || second === undefined) return undefined;
  return { anchor: { kind: "between", feasts: [first.feast, second.feast] }, next: second.next };
}

/** `kerstvakantie`, and `vakantie` alone. */
export function schoolAnchorAt(tokens: readonly Token[], at: number): AnchorAt | undefined {
  const word = wordAt(tokens, at);
  if (goesOn(tokens, at + 1)) return undefined;
  const name = holidayNames.find(([pattern]) => pattern.test(word))?.[1];
  if (name !== undefined) return { anchor: { kind: "school", name }, next: at + 1 };
  const isAny = word === "vakantie" || word === "schoolvakantie";
  return isAny ? { anchor: { kind: "school" }, next: at + 1 } : undefined;
}

const seasons: readonly (readonly [Season, readonly string[]])[] = [
  ["spring", ["het voorjaar", "de lente", "voorjaar", "lente"]],
  ["summer", ["de zomer", "de zomerstop", "zomer"]],
  ["autumn", ["het najaar", "de herfst", "najaar", "herfst"]],
  ["winter", ["de winter", "winter"]],
];

/** `de zomer`, `najaar`. */
export function seasonAt(tokens: readonly Token[], at: number): AnchorAt | undefined {
  for (const [season, words] of seasons) {
    const next = behindAny(tokens, at, words);
    if (next !== undefined && !goesOn(tokens, next)) {
      return { anchor: { kind: "season", season }, next };
    }
  }
  return undefined;
}

const ownYear = ["het jaar", "dit jaar"];
const nextYear = ["volgend jaar", "komend jaar", "het nieuwe jaar", "het volgende jaar"];

/** `het jaar`, `volgend jaar`, `2027`: of which one says the beginning or the end. */
export function yearSpanAt(tokens: readonly Token[], at: number): AnchorAt | undefined {
  const own = behindAny(tokens, at, ownYear);
  if (own !== undefined) return { anchor: { kind: "year", ahead: 0 }, next: own };
  const next = behindAny(tokens, at, nextYear);
  if (next !== undefined) return { anchor: { kind: "year", ahead: 1 }, next };
  const word = wordAt(tokens, at);
  if (!/^20\d\d$/.test(word)) return undefined;
  return { anchor: { kind: "year", year: Number(word) }, next: at + 1 };
}

/** `kerst-inn`: part of a longer word. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return isAttached(tokens, at) && /^[-'\p{L}]/u.test(wordAt(tokens, at));
}

const coming = ["dit weekend", "komend weekend", "aankomend weekend", "aanstaand weekend"];

/** `het weekend`, `volgend weekend`, `het weekend van 6 december`, `het eerste weekend van mei`. */
export function weekendAt(tokens: readonly Token[], at: number): AnchorAt | undefined {
  const either = behind(tokens, at, "volgend weekend");
  if (either !== undefined) return { anchor: { kind: "weekend", isEither: true }, next: either };
  const own = behindAny(tokens, at, coming);
  if (own !== undefined) return { anchor: { kind: "weekend" }, next: own };
  const from = behind(tokens, at, "het") ?? at;
  const nth = ordinalAt(tokens, from);
  const next = behind(tokens, nth?.next ?? from, "weekend");
  if (next === undefined || (nth === undefined && from === at)) return undefined;
  if (nth === undefined) {
    return datedWeekend(tokens, next) ?? { anchor: { kind: "weekend" }, next };
  }
  const month = saidMonth(tokens, behindAny(tokens, next, ["van", "in"]) ?? next);
  if (month === undefined || nth.nth === undefined) return undefined;
  return { anchor: { kind: "weekend", nth: nth.nth, of: month.of }, next: month.next };
}

function datedWeekend(tokens: readonly Token[], at: number): AnchorAt | undefined {
  const from = behindAny(tokens, at, ["van de", "van", "rond"]);
  const date = from === undefined ? undefined : readDate(tokens, from);
  const dates = (date?.said ?? []).flatMap((said) => (said.kind === "date" ? [said] : []));
  return date && dates.length > 0
    ? { anchor: { kind: "weekend", dates }, next: date.next }
    : undefined;
}
