import type { Outcome } from "../../src/contract/outcome.ts";
import { daysLater } from "../../src/domain/days.ts";
import { monthlyOn, type Recurrence, weeklyOn } from "../../src/domain/meeting/recurrence-rule.ts";
import { withoutEnd } from "../../src/domain/meeting/same-rule.ts";
import type { Series } from "../../src/domain/meeting/series.ts";
import { clockAt, minuteOfDay, minutesIn } from "../../src/domain/meeting/slot.ts";
import type { Day, Weekday } from "../../src/domain/time.ts";
import { firstOn, weekdayOf } from "../../src/language/when/calendar.ts";
import type { When } from "../../src/language/when/when.ts";
import type { State } from "./action.ts";
import { formMessage } from "./form.ts";
import { mayManage } from "./may.ts";
import type { Parts } from "./parts.ts";
import { inWords } from "./questions.ts";
import { answer, type Scene, todayOf } from "./scene.ts";
import { fromDay, renewalParts } from "./stop.ts";
import { whenIn } from "./understood.ts";
import { weigh } from "./weigh.ts";
import { wording } from "./wording.ts";

/** `Voortaan op donderdag`: the read-back of what the series becomes; the form when that is not sure. */
export function renewTo(scene: Scene, series: Series, to: string | undefined): Outcome<State> {
  if (!mayManage(scene, series)) return answer(scene, { text: wording.mayNotManage });
  const today = todayOf(scene);
  const before = renewalParts(series, fromDay(scene, { series: series.id, from: today }));
  const text = wording.form.renew(series.title);
  const when = to === undefined ? undefined : whenIn(scene, to);
  // Of a weekday it does not matter which day it is this week.
  const doubts = (when?.doubts ?? []).filter(({ kind }) => kind !== "ambiguous-day").map(inWords);
  const changed = when && changedParts(before, when, today);
  if (doubts.length > 0 || !changed) {
    return formMessage(scene, { parts: before, text: doubts[0] ?? text, more: doubts.slice(1) });
  }
  return weigh(scene, changed);
}

/** What was said of day and time in the place of what was; nothing when nothing was said. */
function changedParts(before: Parts, when: When, today: Day): Parts | undefined {
  const { day, recurrence } = when;
  const on = day === undefined ? undefined : onWeekday(before.rule, weekdayOf(day));
  const rule = recurrence ?? on;
  if (rule === undefined && when.from === undefined) return undefined;
  const hours = hoursOf(before, when);
  if (rule === undefined) return { ...before, ...hours };
  const last = before.rule?.until;
  const start = before.day && firstOn(rule, spanFrom(rule, before.day, today));
  return {
    ...before,
    rule: { ...withoutEnd(rule), ...(last !== undefined && { until: last }) },
    ...(start !== undefined && { day: start }),
    ...hours,
  };
}

/** From the beginning of the week or month of the first one that changes, and not before today. */
function spanFrom({ kind }: Recurrence, day: Day, today: Day): Day {
  const back = kind === "weekly" ? weekdayOf(day) - 1 : Number(day.slice(8)) - 1;
  const from = daysLater(day, -back);
  return from < today ? today : from;
}

/** The same rule on another weekday. */
function onWeekday(rule: Recurrence | undefined, weekday: Weekday): Recurrence | undefined {
  if (rule?.kind === "weekly") return weeklyOn(rule, [weekday]);
  if (rule?.kind !== "monthly") return undefined;
  return monthlyOn({ every: rule.every, weekday }, [rule.nth, ...(rule.also ?? [])]);
}

/** As long as before, when only the beginning was said. */
function hoursOf(before: Parts, { from, until, minutes }: When): Partial<Parts> {
  if (from === undefined) return {};
  if (until !== undefined) return { from, until };
  const long =
    minutes ??
    (before.from !== undefined && before.until !== undefined
      ? minutesIn({ from: before.from, until: before.until })
      : 0);
  const end = clockAt(minuteOfDay(from) + long);
  return { from, ...(end !== undefined && { until: end }) };
}
