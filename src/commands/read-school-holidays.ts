import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Fault } from "../contract/fault.ts";
import {
  type SchoolCalendar,
  type SchoolHoliday,
  schoolRegions,
} from "../domain/calendar/school-holidays.ts";
import { times } from "../domain/time.ts";

const text = z.string().trim().min(1);

const schema = z
  .strictObject({
    source: text,
    note: text.optional(),
    /** The day on which somebody last compared it with the source. */
    asOf: times.day,
    knownUntil: times.day,
    holidays: z.array(
      z
        .strictObject({
          region: z.enum(schoolRegions),
          name: text,
          from: times.day,
          until: times.day,
        })
        .refine(({ from, until }) => from <= until),
    ),
  })
  .refine(({ holidays }) => eachRegion(holidays, isWithoutOverlap))
  .refine(({ holidays, knownUntil }) =>
    eachRegion(holidays, (own) => own.some(({ until }) => until >= knownUntil)),
  );

/** The school holidays of `school-holidays.json` in a data directory. Fault `store-read`. */
export async function readSchoolHolidays(directory: string): Promise<SchoolCalendar> {
  try {
    const json = await readFile(join(directory, "school-holidays.json"), "utf8");
    const { holidays, knownUntil } = schema.parse(JSON.parse(json));
    return { holidays, knownUntil };
  } catch (cause) {
    throw new Fault("store-read", "data/school-holidays.json", cause);
  }
}

type Holidays = readonly SchoolHoliday[];

function eachRegion(holidays: Holidays, isFine: (own: Holidays) => boolean): boolean {
  return schoolRegions.every((region) => isFine(holidays.filter((one) => one.region === region)));
}

/** Whether no two of one region share a day. */
function isWithoutOverlap(own: Holidays): boolean {
  const inOrder = own.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return inOrder.every(({ from }, index) => {
    const before = inOrder[index - 1];
    return before === undefined || before.until < from;
  });
}
