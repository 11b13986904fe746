import { z } from "zod";
import { schoolRegions } from "../calendar/school-holidays.ts";
import { cycleBounds } from "../cycle/settings.ts";
import { ids } from "../ids.ts";
import { informingRhythms, meetingBounds } from "../meeting/settings.ts";
import type { PartName } from "../network.ts";
import type { Zone } from "../time.ts";
import * as field from "./fields.ts";
import type { Finding } from "./finding.ts";
import { emergencyLine } from "./record-schemas.ts";

/** Names the format in the file itself, so that another JSON file is not taken for one of ours. */
export const formatName = "dan-bel-ik/network";
export const formatVersion = 1;

const list = z.array(z.unknown());

/** One schema for each list of records. */
function lists<Schema>(schema: Schema): { readonly [Part in PartName]: Schema } {
  const [areas, themes, organisations, people] = [schema, schema, schema, schema];
  const [seats, tables, programmes, links] = [schema, schema, schema, schema];
  return { areas, themes, organisations, people, seats, tables, programmes, links };
}

const interval = z.int().min(cycleBounds.least).max(cycleBounds.most);
const wait = z.int().min(1).max(cycleBounds.most);

/** How often it is asked whether data are right, within bounds that make sense. */
const cycle = z.strictObject({
  firstYearDays: interval.exactOptional(),
  laterDays: interval.exactOptional(),
  organisationDays: interval.exactOptional(),
  weekShare: z.number().min(0.01).max(1).exactOptional(),
  ladder: z
    .strictObject({
      "first-reminder": wait,
      "second-reminder": wait,
      deputy: wait,
      manager: wait,
      coordinator: wait,
    })
    .refine((days) => isRising(Object.values(days)))
    .exactOptional(),
});

/** When people are reminded of a meeting, the earliest first, and how often others hear of it. */
const meetings = z.strictObject({
  remindDays: z
    .array(z.int().min(1).max(meetingBounds.mostDays))
    .max(meetingBounds.mostSteps)
    .refine((days) => isRising(days.toReversed()))
    .exactOptional(),
  remindHours: z.int().min(0).max(meetingBounds.mostHours).exactOptional(),
  informing: z.enum(informingRhythms).exactOptional(),
});

function isRising(days: readonly number[]): boolean {
  return days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0));
}

/** The file without what is in its records: those are read one by one, so that all errors show. */
export const envelope = z.strictObject({
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  asOf: field.moment.exactOptional(),
  network: z.strictObject({
    id: field.id(ids.network),
    name: field.name,
    goal: field.sentence.exactOptional(),
    zone: field.zone.default("Europe/Amsterdam" as Zone),
    guestsMayAsk: z.boolean().exactOptional(),
    region: z.enum(schoolRegions).exactOptional(),
    startedOn: field.day.exactOptional(),
    cycle: cycle.exactOptional(),
    meetings: meetings.exactOptional(),
  }),
  emergencyLines: z.array(emergencyLine).exactOptional(),
  ...lists(list.default([])),
});

/** The lists of a file as far as they are lists: also when something around them is wrong. */
export const rawLists = z.object(lists(list.catch([])));

/** Why this is no file of ours at all; then nothing else about it is worth saying. */
export function foreign(value: unknown): Finding | undefined {
  if (typeof value !== "object" || value === null || !("format" in value)) {
    return { kind: "not-a-network-file" };
  }
  if (value.format !== formatName) return { kind: "not-a-network-file" };
  const newer =
    "version" in value && typeof value.version === "number" && value.version > formatVersion;
  return newer ? { kind: "newer-version" } : undefined;
}
