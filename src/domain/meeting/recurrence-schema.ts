import { z } from "zod";
import { times } from "../time.ts";

const bounds = {
  every: z.int().min(1).max(100),
  until: times.day.exactOptional(),
  times: z.int().min(1).max(500).exactOptional(),
};

const nth = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(-1)]);

/** A {@link Recurrence} as it stands in kept state. */
export const recurrenceSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...{ kind: z.literal("weekly"), weekday: times.weekday, ...bounds },
    also: z.array(times.weekday).min(1).max(6).readonly().exactOptional(),
  }),
  z.strictObject({
    ...{ kind: z.literal("monthly"), weekday: times.weekday, ...bounds },
    nth,
    also: z.array(nth).min(1).max(4).readonly().exactOptional(),
  }),
  z.strictObject({ kind: z.literal("monthly-day"), day: z.int().min(1).max(31), ...bounds }),
]);
