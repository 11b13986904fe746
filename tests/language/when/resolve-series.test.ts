import { describe, expect, test } from "vitest";
import { readWhen } from "../../../src/language/when/read-when.ts";
import { at, told, zone } from "./told.ts";

/** What is asked, and of which words. */
function asked(text: string) {
  return readWhen(text, at, zone)?.doubts.map((doubt) => `${doubt.kind}: ${doubt.text}`);
}

const anyTuesday = (every: number) =>
  [1, 2, 3, 4, -1].map((nth) => `monthly/${every} ${nth}×2`).join(" or ");

describe("what is said twice of how it comes back", () => {
  test.each([
    ["elke week, elke dinsdag", "2026-12-01 weekly/1 2"],
    ["elke dinsdag, wekelijks", "2026-12-01 weekly/1 2"],
    ["elke week, om de twee weken op dinsdag", "2026-12-01 weekly/2 2"],
    ["elke maand, de 15e van de maand", "2026-12-15 monthly-day/1 15"],
    ["elke maand, elke tweede dinsdag", "2026-12-08 monthly/1 2×2"],
    [
      "elke tweede dinsdag",
      "2026-12-08 monthly/1 2×2 | ambiguous-recurrence monthly/1 2×2 or weekly/2 2",
    ],
    ["elke maand op de eerste dinsdag van het kwartaal", "2027-01-05 monthly/3 1×2"],
    ["elke week en elke maand op dinsdag", "2026-12-01 weekly/1 2 | unknown-piece"],
    ["elke 2 weken en elke 3 weken op dinsdag", "2026-12-01 weekly/3 2 | unknown-piece"],
    ["maandelijks, elke dinsdag", "| open-recurrence 1 month, unknown-piece"],
  ])("%s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each([
    ["elke week en elke maand op dinsdag", ["unknown-piece: elke maand"]],
    ["elke 2 weken en elke 3 weken op dinsdag", ["unknown-piece: elke 3 weken"]],
    ["elke 2 weken, elke 3 weken en elke 4 weken op dinsdag", ["unknown-piece: elke 4 weken"]],
    ["elke dinsdag, elke woensdag", ["two-days: elke woensdag"]],
    ["elke dinsdag, elke woensdag, elke donderdag", ["two-days: elke donderdag"]],
    ["elke 2 maanden op de eerste dinsdag van het kwartaal", ["unknown-piece: elke 2 maanden"]],
  ])("of %s is asked %j", (text, expected) => {
    expect(asked(text)).toStrictEqual(expected);
  });
});

describe("an ordinal beside a series", () => {
  test.each([
    ["elke maand de eerste dinsdag", "2026-12-01 monthly/1 1×2"],
    // Of a week there is no first Tuesday, and of one January only one.
    ["elke week de eerste dinsdag", "| open-recurrence 1 week"],
    ["elke eerste dinsdag van januari", "2027-01-05"],
    ["eerste dinsdag van het kwartaal", "2027-01-05 monthly/3 1×2"],
    ["eerste dinsdag van het kwartaal vanaf februari", "2027-04-06 monthly/3 1×2"],
    ["laatste dinsdag van het kwartaal", "2026-12-29 monthly/3 -1×2"],
    ["elke eerste dinsdag van de maand, dinsdag", "2026-12-01 monthly/1 1×2"],
    ["elke eerste en eerste dinsdag van de maand", "2026-12-01 monthly/1 1×2"],
  ])("%s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each([
    ["elke eerste dinsdag van de maand, woensdag", ["two-days: woensdag"]],
    ["elke eerste dinsdag van de maand, tweede dinsdag", ["two-days: tweede dinsdag"]],
    ["elke eerste dinsdag van de maand, eerste donderdag", ["two-days: eerste donderdag"]],
    ["elke eerste dinsdag van de maand, tweede donderdag, vrijdag", ["two-days: vrijdag"]],
  ])("another one beside %s is asked about: %j", (text, expected) => {
    expect(told(text)).toBe("2026-12-01 monthly/1 1×2 | two-days");
    expect(asked(text)).toStrictEqual(expected);
  });
});

describe("the weekdays of a series", () => {
  test.each([
    ["elke maand op dinsdag", `2026-12-01 monthly/1 1×2 | ambiguous-recurrence ${anyTuesday(1)}`],
    [
      "elke 2 maanden op dinsdag",
      `2026-12-01 monthly/2 1×2 | ambiguous-recurrence ${anyTuesday(2)}`,
    ],
    ["elke maand op woensdag en vrijdag", "2026-11-25 | open-recurrence 1 month, two-days"],
    ["elke maand op dinsdag vanaf 5 januari", "2027-01-05 | open-recurrence 1 month"],
    ["wekelijks op dinsdag, woensdag en donderdag", "2026-11-25 weekly/1 2+3+4"],
    ["wekelijks op dinsdag, vrijdag", "2026-12-01 weekly/1 2 | two-days"],
    [
      "wekelijks op dinsdag en donderdag, vrijdag en zaterdag",
      "2026-11-26 weekly/1 2+4 | two-days",
    ],
    ["wekelijks vanaf 5 januari", "2027-01-05 weekly/1 2"],
    ["wekelijks", "| open-recurrence 1 week"],
    ["elke 2 weken", "| open-recurrence 2 week"],
  ])("%s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("a date of every month", () => {
  test.each([
    ["elke 0e van de maand", "| impossible-day"],
    ["elke 1e van de maand", "2026-12-01 monthly-day/1 1"],
    ["elke 28e van de maand", "2026-11-28 monthly-day/1 28"],
    ["elke 29e van de maand", "2026-11-29 monthly-day/1 29 | impossible-day"],
    ["elke 31e van de maand", "2026-12-31 monthly-day/1 31 | impossible-day"],
    ["elke 32e van de maand", "| impossible-day"],
    ["maandelijks op de 32e", "| impossible-day"],
    // A week has no date.
    ["elke week op de 15e", "2026-12-15 | open-recurrence 1 week"],
    ["elke dinsdag op de 15e", "2026-12-01 weekly/1 2 | unknown-piece"],
  ])("%s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("the first day of a series", () => {
  test.each([
    // It is ten past ten and two minutes, on a Tuesday.
    ["elke dinsdag om 10:11", "2026-12-01 10:11 weekly/1 2"],
    ["elke dinsdag om 10:12", "2026-12-01 10:12 weekly/1 2"],
    ["elke dinsdag om 10:13", "2026-11-24 10:13 weekly/1 2"],
    ["elke dinsdag", "2026-12-01 weekly/1 2"],
    ["elke dinsdag over 3 weken", "2026-12-15 weekly/1 2"],
    ["wekelijks op donderdag over 2 weken", "2026-12-10 weekly/1 4"],
    ["elke dinsdag deze week", "2026-12-01 weekly/1 2"],
    ["elke maandag deze maand", "2026-11-30 weekly/1 1"],
    ["elke maandag in januari", "2027-01-04 weekly/1 1"],
    ["elke dinsdag vanaf vandaag", "2026-11-24 weekly/1 2"],
    ["elke dinsdag vanaf vandaag om 9 uur", "2026-11-24 09:00 weekly/1 2 | past"],
    ["elke dinsdag op 5 januari", "2027-01-05 weekly/1 2"],
    ["elke dinsdag op 6 januari", "2027-01-12 weekly/1 2 | two-days"],
    ["elke dinsdag vanaf 6 januari", "2027-01-12 weekly/1 2"],
    ["elke dinsdag vanaf 5 januari, start 5-1-2027", "2027-01-05 weekly/1 2"],
    ["elke dinsdag vanaf 5 januari, 12 januari", "2027-01-05 weekly/1 2 | two-days"],
    ["elke dinsdag eind januari", "2027-01-26 weekly/1 2 | not-exact"],
    ["elke dinsdag na Pasen", "2027-03-30 weekly/1 2"],
  ])("of %s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test("when two are said the question is about the second", () => {
    expect(asked("elke dinsdag vanaf 5 januari, 12 januari")).toStrictEqual([
      "two-days: 12 januari",
    ]);
    expect(asked("elke dinsdag op 6 januari")).toStrictEqual(["two-days: op 6 januari"]);
  });
});
