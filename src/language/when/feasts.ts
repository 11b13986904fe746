import { easterSunday } from "../../domain/calendar/public-holidays.ts";
import { daysLater } from "../../domain/days.ts";
import type { Day, Weekday } from "../../domain/time.ts";
import { dayAt, nthOf, weekdayOf } from "./calendar.ts";
import type { Feast } from "./feast-kinds.ts";
import { moonFeasts } from "./moon-feasts.ts";
import { behindAny } from "./reading.ts";
import type { Token } from "./tokens.ts";

const easter = (...after: readonly number[]) => {
  return (year: number) => after.map((days) => daysLater(easterSunday(year), days));
};
const fixed = (month: number, ...dates: readonly number[]) => {
  return (year: number) => dates.flatMap((date) => dayAt(year, month, date) ?? []);
};

const feasts: Readonly<Record<Feast, (year: number) => readonly Day[]>> = {
  "new-year": fixed(1, 1),
  carnival: easter(-49, -48, -47),
  "maundy-thursday": easter(-3),
  "good-friday": easter(-2),
  easter: easter(0, 1),
  "easter-1": easter(0),
  "easter-2": easter(1),
  kings: kingsDay,
  remembrance: fixed(5, 4),
  liberation: fixed(5, 5),
  ascension: easter(39),
  whitsun: easter(49, 50),
  "whitsun-1": easter(49),
  "whitsun-2": easter(50),
  budget: budgetDay,
  nicholas: fixed(12, 5),
  "christmas-eve": fixed(12, 24),
  christmas: fixed(12, 25, 26),
  "christmas-1": fixed(12, 25),
  "christmas-2": fixed(12, 26),
  "years-end": fixed(12, 31),
  ...moonFeasts,
};

/** From a Sunday it moves to the day before. */
function kingsDay(year: number): readonly Day[] {
  const days = fixed(4, 27)(year);
  return days.map((day) => (weekdayOf(day) === 7 ? daysLater(day, -1) : day));
}

/** The third Tuesday of September. */
function budgetDay(year: number): readonly Day[] {
  return fixed(9, 1)(year).map((start) => nthOf(start, 3, 2 as Weekday));
}

/** The days of a feast in a year, in order. */
export function feastDays(feast: Feast, year: number): readonly Day[] {
  return feasts[feast](year);
}

const firsts = ["eerste", "1 e", "1 ste"];
const seconds = ["tweede", "2 e", "2 de"];
const of = (nths: readonly string[], name: string) => nths.map((nth) => `${nth} ${name}`);

/** Their names in words; those that go on longer stand first. */
const names: readonly (readonly [Feast, readonly string[]])[] = [
  ["christmas-1", of(firsts, "kerstdag")],
  ["christmas-2", of(seconds, "kerstdag")],
  ["easter-1", [...of(firsts, "paasdag"), "paaszondag"]],
  ["easter-2", [...of(seconds, "paasdag"), "paasmaandag"]],
  ["whitsun-1", [...of(firsts, "pinksterdag"), "pinksterzondag"]],
  ["whitsun-2", [...of(seconds, "pinksterdag"), "pinkstermaandag"]],
  ["maundy-thursday", ["witte donderdag"]],
  ["good-friday", ["goede vrijdag"]],
  ["christmas-eve", ["kerstavond"]],
  ["new-year", ["nieuwjaarsdag", "nieuwjaar"]],
  [
    "years-end",
    ["oudjaarsdag", "oudejaarsdag", "oudjaar", "oudejaarsavond", "oud en nieuw", "jaarwisseling"],
  ],
  ["kings", ["koningsdag"]],
  ["remembrance", ["dodenherdenking"]],
  ["liberation", ["bevrijdingsdag"]],
  ["ascension", ["hemelvaartsdag", "hemelvaart"]],
  ["budget", ["prinsjesdag"]],
  ["nicholas", ["sinterklaasavond", "pakjesavond", "sinterklaas"]],
  ["christmas", ["kerstmis", "kerst", "kerstdagen", "kerstdag"]],
  ["easter", ["pasen", "paasdag", "paasdagen", "paasweekend"]],
  ["whitsun", ["pinksteren", "pinksterdag", "pinksterdagen", "pinksterweekend"]],
  ["carnival", ["carnaval"]],
  ["eid-al-fitr", ["suikerfeest", "eid al fitr", "eid al - fitr", "id al - fitr"]],
  ["eid-al-adha", ["offerfeest", "eid al adha", "eid al - adha"]],
  ["ramadan", ["ramadan"]],
];

/** The feast that is named at a place. */
export function feastAt(tokens: readonly Token[], at: number) {
  for (const [feast, words] of names) {
    const next = behindAny(tokens, at, words);
    if (next !== undefined) return { feast, next };
  }
  return undefined;
}
