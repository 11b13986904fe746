import type { Nth } from "../../domain/meeting/recurrence-rule.ts";
import { monthNamed } from "./day-names.ts";
import type { Found, Reader, Said } from "./piece.ts";
import { ordinalEnding } from "./read-date.ts";
import { saidMonth } from "./read-relative.ts";
import { shortInList, weekdayAt } from "./read-weekday.ts";
import { behind, behindAny, found, skip, wordAt } from "./reading.ts";
import { units } from "./span-units.ts";
import type { Token } from "./tokens.ts";

const ordinals: ReadonlyMap<string, Nth> = new Map([
  ["eerste", 1],
  ["tweede", 2],
  ["derde", 3],
  ["vierde", 4],
  ["laatste", -1],
]);

/** `eerste`, `1e`, `laatste`; 5 and `voorlaatste` are no rule and come back as nothing known. */
export function ordinalAt(tokens: readonly Token[], at: number) {
  const named = ordinals.get(wordAt(tokens, at));
  if (named !== undefined) return { nth: named, next: at + 1 };
  if (/^(?:vijfde|zesde|voorlaatste)$/.test(wordAt(tokens, at)))
    return { nth: undefined, next: at + 1 };
  const number = /^\d$/.test(wordAt(tokens, at)) ? Number(wordAt(tokens, at)) : undefined;
  if (number === undefined || ordinalEnding(tokens, at + 1) === 0) return undefined;
  const nth = ([1, 2, 3, 4] as const).find((one) => one === number);
  return { nth, next: at + 2 };
}

/** `de eerste dinsdag van de maand`, `laatste vrijdag van december`. */
export const readNth: Reader = (tokens, at) => readNthOf(tokens, at, false);

/** The same behind `elke` as well. */
export function readNthOf(
  tokens: readonly Token[],
  at: number,
  isEvery: boolean,
): Found | undefined {
  const first = ordinalAt(tokens, at);
  if (first !== undefined && isNoDay(tokens, at, first.next))
    return found(first.next + 1, { kind: "unknown" });
  const list = first && ordinalsFrom(tokens, first);
  const day = list && (weekdayAt(tokens, list.next) ?? shortOfMonth(tokens, list.next));
  if (list === undefined || day === undefined) return undefined;
  const of = ofMonth(tokens, day.next);
  const [nth, ...also] = list.nths;
  const isOnce = of?.said?.of !== undefined || of?.said?.per === 3;
  if (nth === undefined || of?.isUnknown || list.isLoose || (isOnce && also.length > 0)) {
    return found(of?.next ?? day.next, { kind: "unknown" });
  }
  const said: Said = {
    kind: "nth",
    nth,
    ...(also.length > 0 && { also }),
    weekday: day.weekday,
    ...(isEvery && { isEvery: true as const }),
    ...of?.said,
  };
  return found(of?.next ?? day.next, said, ...day.part);
}

/** `de eerste week van januari`, `eerste mei`. */
function isNoDay(tokens: readonly Token[], at: number, next: number): boolean {
  const word = wordAt(tokens, next);
  const isName = !/^\d/.test(wordAt(tokens, at));
  return word === "week" || word === "weekend" || (isName && monthNamed(word) !== undefined);
}

/** `3e di vd maand`. */
function shortOfMonth(tokens: readonly Token[], at: number) {
  const day = shortInList(tokens, at);
  return day && ofMonth(tokens, day.next) ? day : undefined;
}

/** More of them is every week. */
const MOST_ORDINALS = 5;

type Ordinal = NonNullable<ReturnType<typeof ordinalAt>>;

/** `eerste en derde`; `eerste of derde` is loose, and so is a fifth. */
function ordinalsFrom(tokens: readonly Token[], first: Ordinal) {
  const all = [first];
  let next = first.next;
  let isLoose = false;
  while (all.length < MOST_ORDINALS && /^(?:en|of|,|&|[+])$/.test(wordAt(tokens, next))) {
    const other = ordinalAt(tokens, skip(tokens, next + 1, "de"));
    if (other === undefined) break;
    isLoose = isLoose || wordAt(tokens, next) === "of";
    all.push(other);
    next = other.next;
  }
  const nths = all.flatMap(({ nth }) => nth ?? []);
  return { nths, next, isLoose: isLoose || nths.length < all.length };
}

const ofThe = [
  ...["van de", "van het", "van een", "in de", "vd", "v / d", "v . d .", "van elke", "van iedere"],
  ...["van ieder", "van elk", "in elke", "per", "elke", "iedere", "van", "in", "uit"],
];

type OfMonth = {
  readonly next: number;
  readonly isUnknown?: boolean;
  readonly said?: Pick<Extract<Said, { kind: "nth" }>, "of" | "per">;
};

function ofMonth(tokens: readonly Token[], at: number): OfMonth | undefined {
  const next = behindAny(tokens, at, ofThe);
  if (next === undefined) return undefined;
  const unit = units.get(wordAt(tokens, next));
  if (unit?.unit === "month") {
    const per = ([1, 3] as const).find((size) => size === unit.size);
    return per === undefined
      ? { next: next + 1, isUnknown: true }
      : { next: next + 1, said: { per } };
  }
  const month = saidMonth(tokens, behind(tokens, at, "van") ?? behind(tokens, at, "in") ?? next);
  return month && { next: month.next, said: { of: month.of } };
}

/** `de 15e van elke maand`, `elke 15e`, `op de 15e`. */
export const readDateAlone: Reader = (tokens, at) => {
  const next = behind(tokens, at, "de");
  if (next === undefined) return undefined;
  const monthly = readDateOfMonth(tokens, next, true);
  if (monthly !== undefined) return monthly;
  // `de 2e en 4e donderdag`
  if (readNth(tokens, next) !== undefined) return undefined;
  const date = dateAt(tokens, next);
  const isWhole = at === 0 && date?.next === tokens.length;
  const isMeant = isWhole || /^(?:op|dag)$/.test(wordAt(tokens, at - 1));
  if (!isMeant || date === undefined || monthNamed(wordAt(tokens, date.next)) !== undefined)
    return undefined;
  const other = otherDate(tokens, date.next);
  if (other !== undefined) return found(other, { kind: "unknown" });
  if (
    /^\p{L}{3}/u.test(wordAt(tokens, date.next)) &&
    !/^(?:van|tot|met|elke)$/.test(wordAt(tokens, date.next))
  ) {
    return undefined;
  }
  return found(date.next, { kind: "date-alone", date: date.date });
};

function dateAt(tokens: readonly Token[], at: number) {
  const word = wordAt(tokens, at);
  if (!/^\d{1,2}$/.test(word) || ordinalEnding(tokens, at + 1) === 0) return undefined;
  return { date: Number(word), next: at + 2 };
}

/** `1e en 15e`: more than one date is no day and no rule. */
function otherDate(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:en|of|,|&)$/.test(wordAt(tokens, at))) return undefined;
  const other = dateAt(tokens, skip(tokens, at + 1, "de"));
  if (other === undefined || monthNamed(wordAt(tokens, other.next)) !== undefined) return undefined;
  return behindAny(tokens, other.next, monthEnds) ?? other.next;
}

const monthEnds = [
  ...["van de maand", "van elke maand", "van iedere maand", "vd maand", "per maand"],
  "elke maand",
];

/** `15e van de maand`, and behind `elke` a `15e` alone. */
export function readDateOfMonth(
  tokens: readonly Token[],
  at: number,
  needsMonth = false,
): Found | undefined {
  const date = dateAt(tokens, at);
  if (date === undefined) return undefined;
  const other = otherDate(tokens, date.next);
  if (other !== undefined) return needsMonth ? undefined : found(other, { kind: "unknown" });
  const next = behindAny(tokens, date.next, monthEnds);
  if (needsMonth && next === undefined) return undefined;
  if (next === undefined && /^\p{L}/u.test(wordAt(tokens, date.next))) return undefined;
  return found(next ?? date.next, { kind: "every", every: 1, unit: "month", date: date.date });
}
