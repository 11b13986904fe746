import { z } from "zod";
import { ids } from "../ids.ts";

/** More than any network has. */
const MOST = 500;

/** An {@link Audience} as it stands in a button or in kept state. */
export const audienceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("webbers") }),
  z.strictObject({
    kind: z.literal("webbers-of"),
    themes: z.array(ids.theme).min(1).max(MOST).readonly(),
  }),
  z.strictObject({ kind: z.literal("contacts") }),
  z.strictObject({ kind: z.literal("table"), table: ids.table }),
  z.strictObject({
    kind: z.literal("seats"),
    seats: z.array(ids.seat).min(1).max(MOST).readonly(),
  }),
]);
