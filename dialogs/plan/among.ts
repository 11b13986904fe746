import { z } from "zod";
import { recurrenceSchema } from "../../src/domain/meeting/recurrence-schema.ts";
import { type Day, times } from "../../src/domain/time.ts";
import { lengthInWords, recurrenceInWords, slotInWords } from "../../src/language/when/in-words.ts";
import { daysIn, isWeekday } from "../../src/language/when/some-days.ts";
import type { WhenDoubt } from "../../src/language/when/when.ts";
import type { Parts } from "./parts.ts";
import { wording } from "./wording.ts";

/** More do not stand in one row of buttons. */
const MOST = 10;

/** What one doubt leaves to choose from. */
export const amongSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("day"), days: z.array(times.day).min(1).max(MOST) }),
  z.strictObject({
    ...{ kind: z.literal("time"), times: z.array(times.clock).min(1).max(MOST) },
    minutes: z.int().min(1).max(1_440).exactOptional(),
  }),
  z.strictObject({ kind: z.literal("length"), minutes: z.array(z.int().min(1)).min(1).max(MOST) }),
  z.strictObject({ kind: z.literal("rule"), rules: z.array(recurrenceSchema).min(1).max(MOST) }),
]);
export type Among = z.output<typeof amongSchema>;

/** What can be chosen to settle a doubt; nothing when only words can. */
export function amongOf(doubt: WhenDoubt, today: Day): Among | undefined {
  switch (doubt.kind) {
    case "ambiguous-day":
      return { kind: "day", days: doubt.days.slice(0, MOST) };
    case "open-period":
      return amongPeriod(doubt, today);
    case "ambiguous-time":
      return {
        ...{ kind: "time", times: doubt.times.slice(0, MOST) },
        ...(doubt.minutes !== undefined && { minutes: doubt.minutes }),
      };
    case "ambiguous-recurrence":
      return { kind: "rule", rules: doubt.rules.slice(0, MOST) };
    default:
      return undefined;
  }
}

/** A week, in days. */
const WEEK = 7;

type Period = Extract<WhenDoubt, { readonly kind: "open-period" }>;

/** Those that are offered, or the working days that are left of a week; a month has too many. */
function amongPeriod({ from, until, days }: Period, today: Day): Among | undefined {
  const all = daysIn({ from, until });
  const ofWeek = all.length > WEEK ? [] : all.filter((day) => isWeekday(day) && day >= today);
  const offered = days ?? ofWeek;
  return offered.length > 0 ? { kind: "day", days: offered.slice(0, MOST) } : undefined;
}

/** How long a meeting mostly takes. */
export const usualLengths: Among = { kind: "length", minutes: [60, 90, 120] };

/** What stands on the buttons. */
export function labelsOf(among: Among, dayWords: (day: Day) => string): readonly string[] {
  switch (among.kind) {
    case "day":
      return among.days.map(dayWords);
    case "time":
      return [
        ...among.times.map((from) => slotInWords({ from })),
        ...(among.minutes === undefined ? [] : [wording.minutesLong(among.minutes)]),
      ];
    case "length":
      return among.minutes.map(lengthInWords);
    case "rule":
      return among.rules.map(recurrenceInWords);
    default:
      return among satisfies never;
  }
}

/** What was chosen takes the place of the doubt. */
export function chosenParts(parts: Parts, among: Among, option: number): Parts {
  switch (among.kind) {
    case "day": {
      const day = among.days[option];
      return day === undefined ? parts : { ...parts, day };
    }
    case "time": {
      const from = among.times[option];
      if (from !== undefined) return withStart(parts, from);
      const { from: _read, until: _end, ...rest } = parts;
      return among.minutes === undefined ? parts : { ...rest, minutes: among.minutes };
    }
    case "length": {
      const minutes = among.minutes[option];
      return minutes === undefined ? parts : { ...parts, minutes };
    }
    case "rule": {
      const rule = among.rules[option];
      return rule === undefined ? parts : { ...parts, rule };
    }
    default:
      return among satisfies never;
  }
}

/** The end was worked out of the other time. */
function withStart(parts: Parts, from: NonNullable<Parts["from"]>): Parts {
  const { until, minutes, ...rest } = parts;
  if (minutes !== undefined) return { ...rest, from, minutes };
  return until !== undefined && until > from ? { ...rest, from, until } : { ...rest, from };
}

/** Without what is in doubt: it is left empty in the form, so that somebody has to say it. */
export function withoutChoice(parts: Parts, { kind }: Among): Parts {
  if (kind === "time") {
    const { from: _from, until: _until, ...rest } = parts;
    return rest;
  }
  if (kind === "length") return parts;
  const { day: _day, rule, ...rest } = parts;
  return { ...rest, ...(kind === "day" && rule && { rule }) };
}
