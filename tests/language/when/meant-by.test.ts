import { describe, expect, test } from "vitest";
import { instant } from "../../../src/domain/time.ts";
import { readWhen } from "../../../src/language/when/read-when.ts";
import { lineOf, told, zone } from "./told.ts";

/** What a text says on another day than that of the tables, at noon. */
function toldOn(day: string, text: string): string {
  const when = readWhen(text, instant(Date.parse(`${day}T11:00:00.000Z`)), zone);
  return when === undefined ? "nothing" : lineOf(when);
}

describe("a place around a week, a month or a feast", () => {
  test.each([
    ["de maandag na week 50", "2026-12-14"],
    ["dinsdag na week 50 om 9 uur", "2026-12-15 09:00"],
    ["de dag na week 50", "2026-12-14"],
    [
      "de week na week 50",
      "| open-period 2026-12-14 to 2026-12-20 (2026-12-14, 2026-12-16, 2026-12-18)",
    ],
    ["dinsdag na volgende week", "2026-12-08"],
    ["de dinsdag na deze week", "2026-12-01"],
    ["maandag na week 60", "| unknown-piece"],
    ["na week 50", "| open-period 2026-12-07 to 2026-12-13, not-exact"],
    ["de dinsdag na 5 januari", "2027-01-05 | not-exact"],
    ["volgende week, liefst dinsdag", "2026-12-01"],
    ["met Kerst 2027", "2027-12-25 | ambiguous-day 2027-12-25 or 2027-12-26"],
    ["met Pasen 2029", "2029-04-01 | ambiguous-day 2029-04-01 or 2029-04-02"],
    ["met Pasen 2030", "| unknown-piece"],
    ["met Pasen 2023", "| past"],
    ["met Pasen 2026", "| past"],
    ["vlak voor het weekend", "| open-period 2026-11-26 to 2026-11-27 (2026-11-26, 2026-11-27)"],
    [
      "net na het weekend",
      "| open-period 2026-11-30 to 2026-12-02 (2026-11-30, 2026-12-01, 2026-12-02)",
    ],
    ["het weekend na de ramadan", "2027-03-13 | ambiguous-day 2027-03-13 or 2027-03-14"],
    ["het weekend voor Koningsdag", "2027-04-24 | ambiguous-day 2027-04-24 or 2027-04-25"],
    ["het weekend voor Sinterklaas", "2026-11-28 | ambiguous-day 2026-11-28 or 2026-11-29"],
    ["het weekend na Sinterklaas", "2026-12-12 | ambiguous-day 2026-12-12 or 2026-12-13"],
    ["de dag na Sinterklaas", "2026-12-06"],
    ["de dag na Pinksteren", "2027-05-17 | ambiguous-day 2027-05-17 or 2027-05-18"],
    ["de zondag na Kerst", "2026-12-27"],
    ["de zaterdag na Kerst", "2026-12-26 | ambiguous-day 2026-12-26 or 2027-01-02"],
    ["de maandag na Pasen", "2027-03-29 | ambiguous-day 2027-03-29 or 2027-04-05"],
    ["de vrijdag voor Kerst", "2026-12-18"],
    [
      "de week voor Kerst",
      "| open-period 2026-12-18 to 2026-12-24 (2026-12-18, 2026-12-22, 2026-12-24)",
    ],
    ["begin volgende week", "| open-period 2026-11-30 to 2026-12-01 (2026-11-30, 2026-12-01)"],
    [
      "midden volgende week",
      "| open-period 2026-12-01 to 2026-12-03 (2026-12-01, 2026-12-02, 2026-12-03)",
    ],
    ["eind volgende week", "| open-period 2026-12-03 to 2026-12-04 (2026-12-03, 2026-12-04)"],
    [
      "begin januari",
      "| open-period 2027-01-01 to 2027-01-07 (2027-01-04, 2027-01-05, 2027-01-07)",
    ],
    ["half januari", "| open-period 2027-01-13 to 2027-01-17 (2027-01-13, 2027-01-14, 2027-01-15)"],
    ["midden 2027", "| open-period 2027-06-15 to 2027-07-09 (2027-06-15, 2027-06-28, 2027-07-09)"],
    ["eind 2027", "| open-period 2027-12-07 to 2027-12-31 (2027-12-07, 2027-12-13, 2027-12-20)"],
    ["begin 2029", "| open-period 2029-01-01 to 2029-01-25 (2029-01-02, 2029-01-12, 2029-01-25)"],
    ["begin 2030", "| unknown-piece"],
    ["eind 2025", "| unknown-piece"],
    [
      "begin van de zomer",
      "| open-period 2027-06-01 to 2027-06-25 (2027-06-01, 2027-06-14, 2027-06-25)",
    ],
    [
      "midden in de zomer",
      "| open-period 2027-07-04 to 2027-07-28 (2027-07-05, 2027-07-15, 2027-07-28)",
    ],
    [
      "eind van de zomer",
      "| open-period 2027-08-07 to 2027-08-31 (2027-08-09, 2027-08-19, 2027-08-31)",
    ],
    [
      "eerste week van januari",
      "| open-period 2027-01-01 to 2027-01-07 (2027-01-04, 2027-01-05, 2027-01-07)",
    ],
    [
      "tweede week van januari",
      "| open-period 2027-01-08 to 2027-01-14 (2027-01-08, 2027-01-12, 2027-01-14)",
    ],
    [
      "laatste week van februari",
      "| open-period 2027-02-22 to 2027-02-28 (2027-02-22, 2027-02-24, 2027-02-26)",
    ],
    ["vijfde week van januari", "| unknown-piece"],
    ["eerste weekend van januari", "2027-01-02 | ambiguous-day 2027-01-02 or 2027-01-03"],
    ["laatste weekend van januari", "2027-01-30 | ambiguous-day 2027-01-30 or 2027-01-31"],
    ["het weekend van 6 december", "2026-12-05 | ambiguous-day 2026-12-05 or 2026-12-06"],
    ["de kerst-inn", "nothing"],
    ["overleg over kerst", "nothing"],
  ])("%s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("what goes on now, and what is over", () => {
  test.each([
    ["2026-11-27", "in het weekend", "2026-11-28 | ambiguous-day 2026-11-28 or 2026-11-29"],
    [
      "2026-11-28",
      "in het weekend",
      "2026-11-28 | ambiguous-day 2026-11-28 or 2026-11-29 or 2026-12-05 or 2026-12-06",
    ],
    [
      "2026-11-29",
      "in het weekend",
      "2026-11-29 | ambiguous-day 2026-11-29 or 2026-12-05 or 2026-12-06",
    ],
    [
      "2026-11-28",
      "volgend weekend",
      "2026-11-28 | ambiguous-day 2026-11-28 or 2026-11-29 or 2026-12-05 or 2026-12-06",
    ],
    ["2026-11-27", "zaterdag dit weekend", "2026-11-28"],
    ["2026-11-29", "na het weekend", "2026-11-30 | ambiguous-day 2026-11-30 or 2026-12-07"],
    [
      "2026-11-28",
      "voor het weekend",
      "| open-period 2026-12-03 to 2026-12-04 (2026-12-03, 2026-12-04)",
    ],
    ["2027-04-27", "Koningsdag", "2027-04-27"],
    ["2027-04-28", "Koningsdag", "2028-04-27 | past"],
    ["2027-05-10", "Koningsdag", "2028-04-27 | past"],
    ["2027-05-11", "Koningsdag", "2028-04-27"],
    ["2026-12-05", "Sinterklaas", "2026-12-05"],
    ["2026-12-18", "Sinterklaas", "2027-12-05 | past"],
    ["2026-12-19", "Sinterklaas", "2027-12-05"],
    ["2026-12-26", "met Kerst", "2026-12-26"],
    ["2026-12-27", "met Kerst", "| past"],
    ["2027-01-02", "met Kerst", "2027-12-25 | ambiguous-day 2027-12-25 or 2027-12-26"],
    ["2027-01-15", "in de winter", "| open-period 2027-01-15 to 2027-02-28 (2027-02-26)"],
    ["2027-02-28", "in de winter", "| open-period 2027-02-28 to 2027-02-28 (2027-02-28)"],
    [
      "2027-03-01",
      "in de winter",
      "| open-period 2027-12-01 to 2028-02-29 (2027-12-01, 2028-01-14, 2028-02-29)",
    ],
    [
      "2027-03-01",
      "in de lente",
      "| open-period 2027-03-01 to 2027-05-31 (2027-04-13, 2027-05-31)",
    ],
    [
      "2027-03-10",
      "begin van de lente",
      "| open-period 2027-03-10 to 2027-03-25 (2027-03-12, 2027-03-25)",
    ],
    [
      "2026-12-27",
      "tussen kerst en nieuwjaar",
      "| open-period 2026-12-27 to 2026-12-31 (2026-12-28, 2026-12-29, 2026-12-31)",
    ],
    [
      "2026-12-31",
      "tussen kerst en nieuwjaar",
      "| open-period 2026-12-31 to 2026-12-31 (2026-12-31)",
    ],
    [
      "2027-01-01",
      "tussen kerst en nieuwjaar",
      "| open-period 2027-12-27 to 2027-12-31 (2027-12-27, 2027-12-29, 2027-12-31)",
    ],
    ["2026-11-27", "eind deze week", "| open-period 2026-11-27 to 2026-11-27 (2026-11-27)"],
    ["2026-11-28", "eind deze week", "| past"],
    [
      "2026-11-24",
      "midden deze week",
      "| open-period 2026-11-24 to 2026-11-26 (2026-11-25, 2026-11-26)",
    ],
    ["2026-11-26", "midden deze week", "| open-period 2026-11-26 to 2026-11-26 (2026-11-26)"],
    ["2026-11-27", "midden deze week", "| past"],
    ["2026-11-30", "eind november", "| open-period 2026-11-30 to 2026-11-30 (2026-11-30)"],
    [
      "2026-11-24",
      "eind november",
      "| open-period 2026-11-24 to 2026-11-30 (2026-11-26, 2026-11-30)",
    ],
    ["2026-11-27", "eind november", "| open-period 2026-11-27 to 2026-11-30 (2026-11-30)"],
    ["2026-11-07", "begin november", "| open-period 2026-11-07 to 2026-11-07 (2026-11-07)"],
    ["2026-11-08", "begin november", "| past"],
    ["2026-12-31", "eind dit jaar", "| open-period 2026-12-31 to 2026-12-31 (2026-12-31)"],
    [
      "2026-12-21",
      "eind dit jaar",
      "| open-period 2026-12-21 to 2026-12-31 (2026-12-21, 2026-12-24, 2026-12-31)",
    ],
    [
      "2027-01-01",
      "begin 2027",
      "| open-period 2027-01-01 to 2027-01-25 (2027-01-04, 2027-01-13, 2027-01-25)",
    ],
    ["2027-01-26", "begin 2027", "| past"],
    [
      "2026-11-29",
      "voor het weekend",
      "| open-period 2026-12-03 to 2026-12-04 (2026-12-03, 2026-12-04)",
    ],
    [
      "2026-11-24",
      "tussen nieuwjaar en kerst",
      "| open-period 2026-11-24 to 2026-12-24 (2026-11-24, 2026-12-09, 2026-12-24)",
    ],
    [
      "2027-01-10",
      "tussen kerst en pasen",
      "| open-period 2027-01-10 to 2027-03-27 (2027-02-10, 2027-03-25)",
    ],
    ["2027-03-27", "tussen kerst en pasen", "| open-period 2027-03-27 to 2027-03-27 (2027-03-27)"],
    [
      "2027-03-29",
      "tussen kerst en pasen",
      "| open-period 2027-12-27 to 2028-04-15 (2027-12-27, 2028-02-14, 2028-04-04)",
    ],
    [
      "2026-12-26",
      "tussen kerst en nieuwjaar",
      "| open-period 2026-12-27 to 2026-12-31 (2026-12-28, 2026-12-29, 2026-12-31)",
    ],
    [
      "2026-11-24",
      "tussen pasen en pinksteren",
      "| open-period 2027-03-30 to 2027-05-15 (2027-03-30, 2027-04-20, 2027-05-14)",
    ],
  ])("on %s, %s is %s", (day, text, expected) => {
    expect(toldOn(day, text)).toBe(expected);
  });
});
