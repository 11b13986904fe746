import { z } from "zod";
import { cleanText, hasPiledMarks } from "../clean-text.ts";
import { mailSchema } from "../mail-address.ts";
import { phoneSchema } from "../phone.ts";
import { type Day, type Instant, instant, times } from "../time.ts";
import { readWebAddress } from "../web-address.ts";
import type { Finding } from "./finding.ts";

/** Says what is wrong in our own words, where zod has none. Read back by `found.ts`. */
export function refuse(context: z.RefinementCtx, finding: Finding, path: string[] = []) {
  context.addIssue({ code: "custom", path, params: { finding }, input: undefined });
  return z.NEVER;
}

/** A line of text of at most so many characters, cleaned, not empty. */
export function text(most: number) {
  return z.string().transform((written, context) => {
    const clean = cleanText(written);
    if (clean === "") return refuse(context, { kind: "empty" });
    if ([...clean].length > most) return refuse(context, { kind: "too-long", most });
    return hasPiledMarks(clean) ? refuse(context, { kind: "piled-marks" }) : clean;
  });
}

/** A name fits on a card; a description is one or two sentences. */
export const name = text(120);
export const sentence = text(300);

/** Other names; none when left out. */
export const names = z.array(name).default([]);

/** Text that is read by a function, or refused with this finding. */
function readBy<Value>(
  read: (written: string) => Value | undefined,
  finding: Finding,
): z.ZodType<Value, string> {
  return z.string().transform((written, context) => {
    return read(written) ?? refuse(context, finding);
  });
}

export const phone = readBy((written) => phoneSchema.safeParse(written).data, { kind: "phone" });
export const mail = readBy((written) => mailSchema.safeParse(written).data, { kind: "mail" });
export const website = readBy(readWebAddress, { kind: "website" });
export const zone = readBy((written) => times.zone.safeParse(written).data, { kind: "zone" });
export const day = readBy((written) => times.day.safeParse(written).data, { kind: "day" });

/** A moment; a bare day counts as noon in UTC, which is that day in every zone with a municipality. */
export const moment = readBy(readMoment, { kind: "moment" });

function readMoment(written: string): Instant | undefined {
  const bare: Day | undefined = times.day.safeParse(written).data;
  return bare ? instant(Date.parse(`${bare}T12:00:00Z`)) : times.instant.safeParse(written).data;
}

/** An id by one of the schemas of `ids.ts`. */
export function id<Id>(schema: z.ZodType<Id, string>): z.ZodType<Id, string> {
  return readBy((written) => schema.safeParse(written).data, { kind: "id" });
}

type Stretch = { readonly from?: Day; readonly until?: Day };

/** A stretch of days that ends before it starts is a slip of the pen. */
export function refuseTurned({ from, until }: Stretch, context: z.RefinementCtx): void {
  if (from === undefined || until === undefined || from <= until) return;
  refuse(context, { kind: "until-before-from" }, ["until"]);
}
