import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import type { SchoolCalendar } from "../../../src/domain/calendar/school-holidays.ts";
import type { Day } from "../../../src/domain/time.ts";
import { told } from "./told.ts";

const shape = z.object({
  knownUntil: z.custom<Day>(),
  holidays: z.custom<SchoolCalendar["holidays"]>(),
});
const file = new URL("../../../data/school-holidays.json", import.meta.url);
const calendar = shape.parse(JSON.parse(readFileSync(file, "utf8")));

test.each([
  ["na nieuwjaar", "| open-period 2027-01-02 to 2027-01-08 (2027-01-04, 2027-01-06, 2027-01-08)"],
  ["voor nieuwjaar", "| open-period 2026-12-25 to 2026-12-31 (2026-12-28, 2026-12-29, 2026-12-31)"],
  ["voor de kerst", "| open-period 2026-12-18 to 2026-12-24 (2026-12-18)"],
  ["na Pasen", "| open-period 2027-03-30 to 2027-04-05 (2027-03-30, 2027-04-01, 2027-04-05)"],
  ["na Koningsdag", "| open-period 2027-04-28 to 2027-05-04 (2027-05-03, 2027-05-04)"],
  [
    "voor Koningsdag",
    "| open-period 2027-04-20 to 2027-04-26 (2027-04-20, 2027-04-21, 2027-04-23)",
  ],
  ["met Kerst", "2026-12-25 | ambiguous-day 2026-12-25 or 2026-12-26"],
  ["begin 2027", "| open-period 2027-01-01 to 2027-01-25 (2027-01-04, 2027-01-13, 2027-01-25)"],
  ["eind 2027", "| open-period 2027-12-07 to 2027-12-31 (2027-12-07, 2027-12-13, 2027-12-20)"],
  ["in de winter", "| open-period 2026-12-01 to 2027-02-28 (2026-12-01, 2027-01-14, 2027-02-26)"],
  [
    "eind van de zomer",
    "| open-period 2027-08-07 to 2027-08-31 (2027-08-23, 2027-08-26, 2027-08-31)",
  ],
  [
    "begin van de zomer",
    "| open-period 2027-06-01 to 2027-06-25 (2027-06-01, 2027-06-14, 2027-06-25)",
  ],
  ["de dag na Kerst", "2026-12-26 | ambiguous-day 2026-12-26 or 2026-12-27"],
  ["eind december", "| open-period 2026-12-25 to 2026-12-31 (2026-12-28, 2026-12-29, 2026-12-31)"],
  ["na Hemelvaart", "| open-period 2027-05-07 to 2027-05-13 (2027-05-07, 2027-05-11, 2027-05-13)"],
  [
    "de week na Kerst",
    "| open-period 2026-12-27 to 2027-01-08 (2026-12-28, 2027-01-04, 2027-01-06, 2027-01-08)",
  ],
])("days of work are offered where there are some: %s is %s", (text, expected) => {
  expect(told(text, { calendar, region: "noord" })).toBe(expected);
});
