import { describe, expect, test } from "vitest";
import { readWhen } from "../../../src/language/when/read-when.ts";
import { at, told, zone } from "./told.ts";

function asked(text: string) {
  return readWhen(text, at, zone)?.doubts.map((doubt) => `${doubt.kind}: ${doubt.text}`);
}

describe("a choice of dates", () => {
  test.each([
    ["5 of 6 januari", "2027-01-05 | ambiguous-day 2027-01-05 or 2027-01-06"],
    ["5 of 6 of 7 januari", "2027-01-05 | ambiguous-day 2027-01-05 or 2027-01-06 or 2027-01-07"],
    ["5 januari of 5 januari", "2027-01-05"],
    ["5 of 6 januari en 8 januari", "2027-01-05 | two-days"],
    ["5 of 6 januari op dinsdag", "2027-01-05 | two-days"],
  ])("%s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("what goes against the first day", () => {
  test.each([
    ["8 december dinsdag", "2026-12-08"],
    ["8 december woensdag", "2026-12-08 | two-days"],
    ["6 december in week 50", "2026-12-06 | two-days"],
    ["7 december in week 50", "2026-12-07"],
    ["13 december in week 50", "2026-12-13"],
    ["14 december in week 50", "2026-12-14 | two-days"],
    ["31 december in december", "2026-12-31"],
    ["8 december in januari", "2026-12-08 | two-days"],
  ])("%s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each([
    ["8 december 9 december woensdag", ["two-days: 9 december"]],
    ["8 december woensdag donderdag", ["two-days: woensdag"]],
    ["14 december in week 50", ["two-days: in week 50"]],
  ])("of %s is asked once, %j", (text, expected) => {
    expect(asked(text)).toStrictEqual(expected);
  });
});

describe("a date without a month", () => {
  test.each([
    ["op de 23e", "2026-12-23"],
    ["op de 24e", "2026-11-24"],
    ["op de 31e", "2026-12-31"],
    ["op de 32e", "| impossible-day"],
    ["dinsdag de 24e", "2026-11-24"],
    ["dinsdag de 5e", "2027-01-05"],
    ["woensdag de 29e", "2027-09-29"],
    ["woensdag de 32e", "2026-11-25 | impossible-day"],
    ["woensdag de 5e en 8 december", "2026-12-08 | two-days"],
  ])("%s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("a stretch and no day", () => {
  test.each([
    ["week 50", "| open-period 2026-12-07 to 2026-12-13"],
    [
      "week 50 of week 51",
      "| open-period 2026-12-07 to 2026-12-13, open-period 2026-12-14 to 2026-12-20",
    ],
    [
      "eind januari of volgende week",
      "| open-period 2027-01-25 to 2027-01-31, open-period 2026-11-30 to 2026-12-06",
    ],
    [
      "eind januari of begin februari",
      `2027-01-25 | ambiguous-day ${["2027-01-25", "2027-01-27", "2027-01-29", "2027-02-01", "2027-02-03", "2027-02-05"].join(" or ")}`,
    ],
    // Days of each of them, also of the last.
    [
      "begin januari, midden februari of eind maart",
      `2027-01-04 | ambiguous-day ${["2027-01-04", "2027-01-05", "2027-02-15", "2027-02-16", "2027-03-25", "2027-03-30"].join(" or ")}`,
    ],
    ["dit weekend", "2026-11-28 | ambiguous-day 2026-11-28 or 2026-11-29"],
    [
      "volgend weekend",
      "2026-11-28 | ambiguous-day 2026-11-28 or 2026-11-29 or 2026-12-05 or 2026-12-06",
    ],
    ["over 2 weken", "2026-12-08"],
  ])("%s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("a weekday in a stretch", () => {
  test.each([
    ["zondag volgende week", "2026-12-06"],
    ["maandag week 50", "2026-12-07"],
    ["dinsdag eind januari", "2027-01-26"],
    ["zaterdag eind januari", "2027-01-30"],
    ["zondag dit weekend", "2026-11-29"],
    ["woensdag volgend weekend", "| two-days"],
    ["zaterdag volgend weekend", "2026-11-28 | ambiguous-day 2026-11-28 or 2026-12-05"],
    ["dinsdag volgende maand", "| open-period 2026-12-01 to 2026-12-31"],
    ["over 2 weken dinsdag", "2026-12-08"],
    ["over 2 weken woensdag", "2026-12-09"],
    ["over een week maandag", "2026-11-30 | ambiguous-day 2026-11-30 or 2026-12-07"],
  ])("%s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("a weekday by itself, on a Tuesday at 10:12", () => {
  test.each([
    ["dinsdag", "2026-12-01 | ambiguous-day 2026-12-01 or 2026-11-24"],
    ["dinsdag om 10:12", "2026-12-01 10:12 | ambiguous-day 2026-12-01 or 2026-11-24"],
    ["dinsdag om 10:13", "2026-11-24 10:13 | ambiguous-day 2026-11-24 or 2026-12-01"],
    ["volgende dinsdag", "2026-12-01"],
    ["komende dinsdag", "2026-12-01"],
    ["dinsdag a.s.", "2026-12-01"],
    ["deze dinsdag", "2026-12-01 | ambiguous-day 2026-12-01 or 2026-11-24"],
    ["maandag", "2026-11-30"],
    ["volgende maandag", "2026-11-30"],
    ["woensdag", "2026-11-25"],
    ["komende woensdag", "2026-11-25"],
    ["volgende woensdag", "2026-11-25 | ambiguous-day 2026-11-25 or 2026-12-02"],
    ["woensdag woensdag", "2026-11-25"],
    ["woensdag donderdag vrijdag", "2026-11-25 | two-days"],
  ])("%s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("a choice of weekdays", () => {
  test.each([
    ["dinsdag of woensdag", "2026-11-24 or 2026-11-25 or 2026-12-01"],
    ["dinsdag of woensdag om 10:12", "2026-11-25 or 2026-12-01"],
    ["dinsdag of woensdag om 10:13", "2026-11-24 or 2026-11-25 or 2026-12-01"],
    ["volgende woensdag of vrijdag", "2026-11-25 or 2026-11-27 or 2026-12-02"],
    ["woensdag of vrijdag eind januari", "2027-01-27 or 2027-01-29"],
    ["woensdag of vrijdag over 2 weken", "2026-12-09 or 2026-12-11"],
    ["woensdag of vrijdag volgende week", "2026-12-02 or 2026-12-04"],
  ])("%s is %s", (text, expected) => {
    const [said, days] = told(text).split(" | ambiguous-day ");
    expect(days).toBe(expected);
    expect(said?.slice(0, 10)).toBe(expected.slice(0, 10));
  });

  test.each([
    ["woensdag of woensdag", "2026-11-25"],
    ["woensdag of vrijdag, maandag", "2026-11-25 | two-days"],
    ["woensdag of vrijdag volgende maand", "| open-period 2026-12-01 to 2026-12-31"],
  ])("%s is no choice: %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test("the question is about all of it", () => {
    expect(asked("woensdag of vrijdag")).toStrictEqual(["ambiguous-day: woensdag of vrijdag"]);
    expect(asked("eind januari of begin februari")).toStrictEqual([
      "ambiguous-day: eind januari of begin februari",
    ]);
  });
});
