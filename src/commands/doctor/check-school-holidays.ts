import { daysLater } from "../../domain/days.ts";
import { type Instant, localMoment, type Zone } from "../../domain/time.ts";
import { readSchoolHolidays } from "../read-school-holidays.ts";
import { type Finding, fine, look, wrong } from "./finding.ts";
import { wording } from "./wording.ts";

const words = wording.schoolHolidays;
/** Where the schools are. */
const zone = "Europe/Amsterdam" as Zone;
/** Time enough to fill in the next years before anything goes by them. */
const AHEAD_DAYS = 180;

/** Whether the school holidays that come with the program reach far enough ahead. */
export async function checkSchoolHolidays(
  directory: string,
  now: Instant,
): Promise<readonly Finding[]> {
  const calendar = await readSchoolHolidays(directory).catch(() => undefined);
  if (!calendar) return [wrong(words.unreadable)];
  const today = localMoment(now, zone).day;
  const { knownUntil } = calendar;
  const endsSoon = knownUntil < daysLater(today, AHEAD_DAYS);
  return [
    endsSoon ? look(words.endsSoon(knownUntil, today)) : fine(words.known(knownUntil, today)),
  ];
}
