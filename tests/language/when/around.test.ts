import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { SchoolCalendar } from "../../../src/domain/calendar/school-holidays.ts";
import type { Day, Instant } from "../../../src/domain/time.ts";
import { readWhen } from "../../../src/language/when/read-when.ts";
import type { School } from "../../../src/language/when/school-holiday.ts";
import { lineOf, told, zone } from "./told.ts";

const shape = z.object({
  knownUntil: z.custom<Day>(),
  holidays: z.custom<SchoolCalendar["holidays"]>(),
});
const file = new URL("../../../data/school-holidays.json", import.meta.url);
const calendar = shape.parse(JSON.parse(readFileSync(file, "utf8")));
const north: School = { calendar, region: "noord" };

describe("a feast day by its name", () => {
  test.each([
    ["eerste kerstdag", "2026-12-25"],
    ["2e kerstdag", "2026-12-26"],
    ["tweede kerstdag om 11 uur", "2026-12-26 11:00"],
    ["kerstavond", "2026-12-24"],
    ["op nieuwjaarsdag", "2027-01-01"],
    ["oudjaarsdag", "2026-12-31"],
    ["oud en nieuw", "2026-12-31"],
    ["Goede Vrijdag", "2027-03-26"],
    ["eerste paasdag", "2027-03-28"],
    ["tweede paasdag", "2027-03-29"],
    ["paasmaandag 10 uur", "2027-03-29 10:00"],
    ["Koningsdag", "2027-04-27"],
    ["bevrijdingsdag", "2027-05-05"],
    ["dodenherdenking", "2027-05-04"],
    ["Hemelvaartsdag", "2027-05-06"],
    ["met Hemelvaart", "2027-05-06"],
    ["eerste pinksterdag", "2027-05-16"],
    ["tweede pinksterdag", "2027-05-17"],
    ["tweede pinksterdag 2028", "2028-06-05"],
    ["2e pinksterdag om 14 uur", "2027-05-17 14:00"],
    ["prinsjesdag", "2027-09-21"],
    ["sinterklaas", "2026-12-05"],
    ["zaterdag 2e kerstdag", "2026-12-26"],
    ["dinsdag 2e kerstdag", "2026-12-26 | two-days"],
    ["2e kerstdag, 27 december", "2026-12-26 | two-days"],
    ["met Kerst", "2026-12-25 | ambiguous-day 2026-12-25 or 2026-12-26"],
    ["met de kerst", "2026-12-25 | ambiguous-day 2026-12-25 or 2026-12-26"],
    ["met Pasen", "2027-03-28 | ambiguous-day 2027-03-28 or 2027-03-29"],
    ["rond Pinksteren", "2027-05-16 | ambiguous-day 2027-05-16 or 2027-05-17"],
    ["met carnaval", "2027-02-07 | ambiguous-day 2027-02-07 or 2027-02-08 or 2027-02-09"],
    ["met het suikerfeest", "2027-03-09 | ambiguous-day 2027-03-09 or 2027-03-10 or 2027-03-11"],
    ["een overleg over Kerst", "nothing"],
    ["over tweede pinksterdag", "nothing"],
    ["kerst-inn", "nothing"],
    ["kerstborrel", "nothing"],
  ])("%s is %s", (text, reading) => {
    expect(told(text)).toBe(reading);
  });

  test("of which the date is just over is asked about", () => {
    const after = "2026-12-28T09:00:00.000Z" as Instant;
    const when = readWhen("tweede kerstdag", after, zone);
    expect(when && lineOf(when)).toBe("2027-12-26 | past");
  });

  test("that falls on a Sunday is the day before, for the King", () => {
    const when = readWhen("koningsdag", "2031-01-05T09:00:00.000Z" as Instant, zone);
    expect(when?.day).toBe("2031-04-26");
  });
});

describe("beside a feast", () => {
  test.each([
    ["de dag na Hemelvaart", "2027-05-07"],
    ["daags na Hemelvaart om 10 uur", "2027-05-07 10:00"],
    ["de vrijdag na Hemelvaart", "2027-05-07"],
    ["de dag voor kerst", "2026-12-24"],
    ["de dag na koningsdag", "2027-04-28"],
    ["de dinsdag na Pasen", "2027-03-30"],
    ["donderdag na Pinksteren", "2027-05-20"],
    ["de vrijdag voor Pasen", "2027-03-26"],
    ["de donderdag voor Kerst", "2026-12-24"],
    ["de dag na Pasen", "2027-03-29 | ambiguous-day 2027-03-29 or 2027-03-30"],
    ["de maandag na Pasen", "2027-03-29 | ambiguous-day 2027-03-29 or 2027-04-05"],
    ["het weekend voor kerst", "2026-12-19 | ambiguous-day 2026-12-19 or 2026-12-20"],
    ["na Pasen", "| open-period 2027-03-30 to 2027-04-05 (2027-03-30, 2027-04-01, 2027-04-05)"],
    [
      "voor de kerst",
      "| open-period 2026-12-18 to 2026-12-24 (2026-12-18, 2026-12-22, 2026-12-24)",
    ],
    [
      "tussen kerst en oud en nieuw",
      "| open-period 2026-12-27 to 2026-12-30 (2026-12-28, 2026-12-29, 2026-12-30)",
    ],
    [
      "tussen Kerst en nieuwjaar",
      "| open-period 2026-12-27 to 2026-12-31 (2026-12-28, 2026-12-29, 2026-12-31)",
    ],
    [
      "de week na Pinksteren",
      "| open-period 2027-05-18 to 2027-05-24 (2027-05-18, 2027-05-20, 2027-05-24)",
    ],
  ])("%s is %s", (text, reading) => {
    expect(told(text)).toBe(reading);
  });
});

describe("a weekend", () => {
  const coming = "2026-11-28 | ambiguous-day 2026-11-28 or 2026-11-29";
  const december = "2026-12-05 | ambiguous-day 2026-12-05 or 2026-12-06";

  test.each([
    ["het weekend", coming],
    ["in het weekend", coming],
    ["dit weekend", coming],
    ["komend weekend", coming],
    ["in 't weekend", coming],
    ["in het weekend om 10 uur", "2026-11-28 10:00 | ambiguous-day 2026-11-28 or 2026-11-29"],
    [
      "volgend weekend",
      "2026-11-28 | ambiguous-day 2026-11-28 or 2026-11-29 or 2026-12-05 or 2026-12-06",
    ],
    ["in het weekend van 6 december", december],
    ["het weekend van 5 en 6 december", december],
    ["het weekend van 5 december", december],
    ["zaterdag in het weekend van 6 december", "2026-12-05"],
    ["het eerste weekend van december", december],
    ["het laatste weekend van januari", "2027-01-30 | ambiguous-day 2027-01-30 or 2027-01-31"],
    [
      "na het weekend",
      "| open-period 2026-11-30 to 2026-12-02 (2026-11-30, 2026-12-01, 2026-12-02)",
    ],
    ["maandag na het weekend", "2026-11-30"],
    ["voor het weekend", "| open-period 2026-11-26 to 2026-11-27 (2026-11-26, 2026-11-27)"],
    ["afgelopen weekend", "| past"],
    ["vorig weekend", "| past"],
    ["over het weekend", "nothing"],
  ])("%s is %s", (text, reading) => {
    expect(told(text)).toBe(reading);
  });
});

describe("the beginning, the middle and the end of a week or a month", () => {
  test.each([
    ["begin volgende week", "| open-period 2026-11-30 to 2026-12-01 (2026-11-30, 2026-12-01)"],
    [
      "midden volgende week",
      "| open-period 2026-12-01 to 2026-12-03 (2026-12-01, 2026-12-02, 2026-12-03)",
    ],
    ["eind volgende week", "| open-period 2026-12-03 to 2026-12-04 (2026-12-03, 2026-12-04)"],
    ["eind van de week", "| open-period 2026-11-26 to 2026-11-27 (2026-11-26, 2026-11-27)"],
    ["eind week 50", "| open-period 2026-12-10 to 2026-12-11 (2026-12-10, 2026-12-11)"],
    ["dinsdag begin volgende week", "2026-12-01"],
    ["vrijdag eind volgende week", "2026-12-04"],
    ["maandag eind volgende week", "| two-days"],
    ["eind juni", "| open-period 2027-06-24 to 2027-06-30 (2027-06-24, 2027-06-28, 2027-06-30)"],
    ["half juni", "| open-period 2027-06-13 to 2027-06-17 (2027-06-14, 2027-06-15, 2027-06-17)"],
    [
      "medio juni om 10 uur",
      "10:00 | open-period 2027-06-13 to 2027-06-17 (2027-06-14, 2027-06-15, 2027-06-17)",
    ],
    ["begin mei", "| open-period 2027-05-01 to 2027-05-07 (2027-05-03, 2027-05-04, 2027-05-07)"],
    ["eind van de maand", "| open-period 2026-11-24 to 2026-11-30 (2026-11-26, 2026-11-30)"],
    [
      "begin volgende maand",
      "| open-period 2026-12-01 to 2026-12-07 (2026-12-01, 2026-12-03, 2026-12-07)",
    ],
    ["dinsdag eind juni", "2027-06-29"],
    ["eind juni, 29 juni", "2027-06-29"],
    ["eind juni, 2 juni", "2027-06-02 | two-days"],
    ["begin november", "| past"],
    [
      "eind januari of begin februari",
      "2027-01-25 | ambiguous-day 2027-01-25 or 2027-01-27 or 2027-01-29 or 2027-02-01 or 2027-02-03 or 2027-02-05",
    ],
    [
      "eind van het jaar",
      "| open-period 2026-12-07 to 2026-12-31 (2026-12-07, 2026-12-11, 2026-12-18)",
    ],
    [
      "begin volgend jaar",
      "| open-period 2027-01-01 to 2027-01-25 (2027-01-04, 2027-01-13, 2027-01-25)",
    ],
    ["begin 2027", "| open-period 2027-01-01 to 2027-01-25 (2027-01-04, 2027-01-13, 2027-01-25)"],
    ["na de zomer", "| open-period 2027-09-01 to 2027-09-07 (2027-09-01, 2027-09-03, 2027-09-07)"],
    [
      "in het voorjaar",
      "| open-period 2027-03-01 to 2027-05-31 (2027-03-01, 2027-04-13, 2027-05-31)",
    ],
    [
      "in het nieuwe jaar",
      "| open-period 2027-01-01 to 2027-01-25 (2027-01-04, 2027-01-13, 2027-01-25)",
    ],
    ["begin van het jaar", "| past"],
    ["eind 2035", "| unknown-piece"],
    ["eind van het kwartaal", "| unknown-piece"],
    [
      "na het offerfeest",
      "| open-period 2027-05-20 to 2027-05-26 (2027-05-20, 2027-05-24, 2027-05-26)",
    ],
    [
      "na de ramadan",
      "| open-period 2027-03-09 to 2027-03-15 (2027-03-09, 2027-03-11, 2027-03-15)",
    ],
    ["de dag na de ramadan", "2027-03-09"],
    ["een overleg over de zomer", "nothing"],
    ["elke dinsdag vanaf eind januari", "2027-01-26 weekly/1 2 | not-exact"],
    ["elke dinsdag na Pasen", "2027-03-30 weekly/1 2"],
  ])("%s is %s", (text, reading) => {
    expect(told(text)).toBe(reading);
  });
});

describe("a school holiday, where the region is known", () => {
  test.each([
    ["de vrijdag voor de kerstvakantie", "2026-12-18"],
    ["vrijdag voor de kerstvakantie om 9 uur", "2026-12-18 09:00"],
    ["de laatste vrijdag voor de kerstvakantie", "2026-12-18"],
    ["de dag voor de kerstvakantie", "2026-12-18"],
    ["de dag na de kerstvakantie", "2027-01-04"],
    ["na de zomer", "| open-period 2027-08-23 to 2027-08-29 (2027-08-23, 2027-08-25, 2027-08-27)"],
    [
      "na de kerst",
      "| open-period 2026-12-27 to 2027-01-08 (2026-12-28, 2027-01-04, 2027-01-06, 2027-01-08)",
    ],
    [
      "eind van het jaar",
      "| open-period 2026-12-07 to 2026-12-31 (2026-12-07, 2026-12-11, 2026-12-18)",
    ],
    ["de maandag na de meivakantie", "2027-05-03"],
    ["de eerste maandag na de zomervakantie", "2027-08-23"],
    ["de dinsdag na de zomervakantie, half tien", "2027-08-24 09:30"],
    ["elke dinsdag na de kerstvakantie", "2027-01-05 weekly/1 2"],
    [
      "na de zomervakantie",
      "| open-period 2027-08-23 to 2027-08-29 (2027-08-23, 2027-08-25, 2027-08-27)",
    ],
    [
      "vlak voor de zomervakantie",
      "| open-period 2027-07-03 to 2027-07-09 (2027-07-05, 2027-07-07, 2027-07-09)",
    ],
    [
      "de week na de kerstvakantie",
      "| open-period 2027-01-04 to 2027-01-10 (2027-01-04, 2027-01-06, 2027-01-08)",
    ],
    [
      "tijdens de krokusvakantie",
      "| open-period 2027-02-20 to 2027-02-28 (2027-02-22, 2027-02-24, 2027-02-26)",
    ],
    [
      "na de vakantie",
      "| open-period 2027-01-04 to 2027-01-10 (2027-01-04, 2027-01-06, 2027-01-08)",
    ],
    ["elke dinsdag behalve in de vakantie", "2026-12-01 weekly/1 2 skip"],
  ])("%s is %s", (text, reading) => {
    expect(told(text, north)).toBe(reading);
  });

  test.each([
    ["de vrijdag voor de kerstvakantie", "2026-12-18"],
    ["de vrijdag voor de voorjaarsvakantie", "2027-02-12 | ambiguous-day 2027-02-12 or 2027-02-19"],
    ["na de zomervakantie", "2027-08-23 | ambiguous-day 2027-08-23 or 2027-08-30 or 2027-09-06"],
  ])("without one, %s is %s", (text, reading) => {
    expect(told(text, { calendar })).toBe(reading);
  });

  test("of which nothing is known, nothing is read", () => {
    expect(told("de vrijdag voor de kerstvakantie")).toBe("| unknown-piece");
  });
});
