import { z } from "zod";
import { ids } from "../../src/domain/ids.ts";
import { audienceSchema } from "../../src/domain/meeting/audience-schema.ts";
import { recurrenceSchema } from "../../src/domain/meeting/recurrence-schema.ts";
import { holidayRules } from "../../src/domain/meeting/series.ts";
import type { SeriesDraft } from "../../src/domain/meeting/series-draft.ts";
import { clockAt, minuteOfDay } from "../../src/domain/meeting/slot.ts";
import { mostPeople, whereOf } from "../../src/domain/meeting/where.ts";
import { times } from "../../src/domain/time.ts";

/** The longest that is kept; a link to an online meeting is some 300 characters. */
export const longest = { title: 80, place: 120, link: 500 } as const;

/** What is known of what is to be planned. */
export const partsSchema = z.strictObject({
  title: z.string().min(1).max(longest.title).exactOptional(),
  audience: audienceSchema.exactOptional(),
  day: times.day.exactOptional(),
  from: times.clock.exactOptional(),
  until: times.clock.exactOptional(),
  minutes: z.int().min(1).max(1_440).exactOptional(),
  rule: recurrenceSchema.exactOptional(),
  holidays: z.enum(holidayRules).exactOptional(),
  place: z.string().min(1).max(longest.place).exactOptional(),
  link: z.string().min(1).max(longest.link).exactOptional(),
  capacity: z.int().min(1).max(mostPeople).exactOptional(),
  /** The meeting that moves; the rest is where to. */
  moves: ids.meeting.exactOptional(),
  /** The series that changes. */
  series: ids.series.exactOptional(),
});
export type Parts = z.output<typeof partsSchema>;

/** What can be planned: nothing of it is missing, though it may not fit. */
export type Plan = SeriesDraft & Pick<Parts, "series">;

/** The whole of it; nothing when something is missing. */
export function planOf(parts: Parts): Plan | undefined {
  const { title, audience, day, from, holidays = "move", ...more } = parts;
  const until = untilOf(parts);
  if (title === undefined || audience === undefined) return undefined;
  if (day === undefined || from === undefined || until === undefined) return undefined;
  const { rule, series } = more;
  return {
    ...{ title, audience, day, from, until, holidays },
    ...(rule && { rule }),
    ...whereOf(more),
    ...(series !== undefined && { series }),
  };
}

/** When it ends, also when it is said how long it takes; nothing when that is past midnight. */
export function untilOf({ from, until, minutes }: Parts): Parts["until"] {
  if (until !== undefined || from === undefined || minutes === undefined) return until;
  return clockAt(minuteOfDay(from) + minutes);
}
