import type { Callee } from "../../src/domain/callee.ts";
import { daysLater } from "../../src/domain/days.ts";
import type { Person } from "../../src/domain/person.ts";
import { isReachableIn, type TimeOfDays } from "../../src/domain/reachable-in.ts";
import type { ClockTime, Day } from "../../src/domain/time.ts";
import type { DayPart, SaidThen } from "../../src/language/asks-then.ts";
import { nearDay } from "../../src/language/day.ts";
import { inShortList } from "../../src/language/list.ts";
import type { Answer } from "./answer.ts";
import { wording } from "./wording.ts";

/** Another moment for which an answer was asked. */
export type Then = NonNullable<Answer["when"]>;

const SATURDAY = 6;
const NAMED = 5;

const clock = (time: string) => time as ClockTime;
const hoursOf: Readonly<Record<DayPart, Pick<TimeOfDays, "opens" | "closes">>> = {
  day: { opens: clock("00:00"), closes: clock("23:59") },
  morning: { opens: clock("00:00"), closes: clock("12:00") },
  afternoon: { opens: clock("12:00"), closes: clock("18:00") },
  evening: { opens: clock("18:00"), closes: clock("23:59") },
};

/** The days that were meant, seen from today. */
export function thenOf({ on, part }: SaidThen, today: Day): Then {
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay() || 7;
  if (on === "weekend") {
    const from = daysLater(today, Math.max(0, SATURDAY - weekday));
    return { from, until: daysLater(today, 7 - weekday), part };
  }
  const ahead = "ahead" in on ? on.ahead : (on.weekday - weekday + 7) % 7 || 7;
  const day = daysLater(today, ahead);
  return { from: day, until: day, part };
}

/** Those whom one gets then first, for the rest in the order they were. */
export function byThen(callees: readonly Callee[], then: Then): readonly Callee[] {
  const isThere = (callee: Callee) => calledThen(callee, then) !== undefined;
  return [...callees.filter(isThere), ...callees.filter((one) => !isThere(one))];
}

/** Who can be called then, or that nobody is known to be. */
export function thenInWords(callees: readonly Callee[], then: Then, today: Day): string {
  // Who stands in for several is one person.
  const names = [...new Set(callees.flatMap((callee) => calledThen(callee, then)?.name ?? []))];
  const when = whenInWords(then, today);
  return names.length > 0
    ? wording.reachableThen(when, inShortList(names, NAMED), names.length > 1)
    : wording.thenNobody(when);
}

function calledThen({ holder, deputy }: Callee, then: Then): Person | undefined {
  const window = { ...then, ...hoursOf[then.part] };
  return [holder, deputy].find((one) => one && isReachableIn(one.availability, window));
}

function whenInWords({ from, until, part }: Then, today: Day): string {
  if (from !== until) return wording.weekend;
  return from === today
    ? wording.today[part]
    : wording.onDay(nearDay(from, today), wording.parts[part]);
}
