import { describe, expect, test } from "vitest";
import type { SchoolHoliday } from "../../../src/domain/calendar/school-holidays.ts";
import type { Day } from "../../../src/domain/time.ts";
import { readWhen } from "../../../src/language/when/read-when.ts";
import { at, told, zone } from "./told.ts";

describe("what comes back in words", () => {
  test.each([
    ["elke dinsdag", "2026-12-01 weekly/1 2"],
    ["iedere dinsdag om 10 uur", "2026-12-01 10:00 weekly/1 2"],
    ["elke dinsdagochtend om 10 uur", "2026-12-01 10:00 weekly/1 2"],
    ["elke week op donderdag", "2026-11-26 weekly/1 4"],
    ["wekelijks op vrijdag", "2026-11-27 weekly/1 5"],
    ["'s maandags om 10 uur", "2026-11-30 10:00 weekly/1 1"],
    ["dinsdags om 14:00", "2026-11-24 14:00 weekly/1 2"],
    ["om de week op donderdag van 9.00 tot 10.30", "2026-11-26 09:00-10:30 90m weekly/2 4"],
    ["om de twee weken op maandag", "2026-11-30 weekly/2 1"],
    ["elke twee weken op maandag", "2026-11-30 weekly/2 1"],
    ["elke 2 weken di 10u", "2026-12-01 10:00 weekly/2 2"],
    ["elke andere week op maandag", "2026-11-30 weekly/2 1"],
    ["om de dinsdag", "2026-12-01 weekly/2 2"],
    ["om de drie weken op woensdag", "2026-11-25 weekly/3 3"],
    ["elke 6 weken op woensdag", "2026-11-25 weekly/6 3"],
    ["tweewekelijks op maandag", "2026-11-30 weekly/2 1"],
    ["tweewekelijkse vergadering op maandag", "2026-11-30 weekly/2 1"],
    ["3-wekelijks op maandag", "2026-11-30 weekly/3 1"],
    ["veertiendaags op vrijdag", "2026-11-27 weekly/2 5"],
    ["eens in de zes weken op vrijdag", "2026-11-27 weekly/6 5"],
    ["eerste dinsdag van de maand", "2026-12-01 monthly/1 1×2"],
    ["elke eerste dinsdag van de maand om 9 uur", "2026-12-01 09:00 monthly/1 1×2"],
    ["elke eerste dinsdag", "2026-12-01 monthly/1 1×2"],
    ["eerste di vd maand 9.30u", "2026-12-01 09:30 monthly/1 1×2"],
    ["1e dinsdag v/d maand", "2026-12-01 monthly/1 1×2"],
    ["2de woensdag van iedere maand", "2026-12-09 monthly/1 2×3"],
    ["iedere 3e donderdag van de maand", "2026-12-17 monthly/1 3×4"],
    ["laatste vrijdag van de maand, 15.00-17.00", "2026-11-27 15:00-17:00 120m monthly/1 -1×5"],
    ["elke laatste vrijdag om 3 uur 's middags", "2026-11-27 15:00 monthly/1 -1×5"],
    ["eerste maandagavond van de maand 20 uur", "2026-12-07 20:00 monthly/1 1×1"],
    ["maandelijks op de tweede woensdag", "2026-12-09 monthly/1 2×3"],
    ["elke maand de derde donderdag", "2026-12-17 monthly/1 3×4"],
    ["1x per maand op de laatste donderdag", "2026-11-26 monthly/1 -1×4"],
    ["eens per maand op de laatste donderdag", "2026-11-26 monthly/1 -1×4"],
    ["elke twee maanden op de eerste dinsdag", "2026-12-01 monthly/2 1×2"],
    ["om de maand op de eerste dinsdag", "2026-12-01 monthly/2 1×2"],
    ["om de 3 maanden, eerste woensdag", "2026-12-02 monthly/3 1×3"],
    ["elk kwartaal op de eerste dinsdag", "2026-12-01 monthly/3 1×2"],
    ["eerste dinsdag van elk kwartaal", "2027-01-05 monthly/3 1×2"],
    ["laatste maandag van het kwartaal", "2026-12-28 monthly/3 -1×1"],
    ["halfjaarlijks op de eerste maandag", "2026-12-07 monthly/6 1×1"],
    ["de 15e van elke maand om 10 uur", "2026-12-15 10:00 monthly-day/1 15"],
    ["maandelijks op de 15e", "2026-12-15 monthly-day/1 15"],
    ["elke 1e van de maand", "2026-12-01 monthly-day/1 1"],
    ["elk kwartaal op de 15e", "2026-12-15 monthly-day/3 15"],
    ["elke dinsdag, 6 keer", "2026-12-01 weekly/1 2 6 times"],
    ["elke dinsdag, zes keer", "2026-12-01 weekly/1 2 6 times"],
    ["elke dinsdag 6x", "2026-12-01 weekly/1 2 6 times"],
    ["elke dinsdag tot 1 juli", "2026-12-01 weekly/1 2 until 2027-06-30"],
    ["elke dinsdag t/m 29 juni 2027", "2026-12-01 weekly/1 2 until 2027-06-29"],
    ["elke dinsdag tot en met dinsdag 29 juni 2027", "2026-12-01 weekly/1 2 until 2027-06-29"],
    ["elke dinsdag tot juli", "2026-12-01 weekly/1 2 until 2027-06-30"],
    ["elke dinsdag t/m juni", "2026-12-01 weekly/1 2 until 2027-06-30"],
    ["elke dinsdag tot eind juni", "2026-12-01 weekly/1 2 until 2027-06-30"],
    ["elke dinsdag tot eind 2027", "2026-12-01 weekly/1 2 until 2027-12-31"],
    ["elke dinsdag behalve in de schoolvakantie", "2026-12-01 weekly/1 2 skip"],
    ["elke dinsdag niet in de schoolvakanties", "2026-12-01 weekly/1 2 skip"],
    ["elke dinsdag, buiten de vakanties", "2026-12-01 weekly/1 2 skip"],
    ["elke dinsdag ook in de vakantie", "2026-12-01 weekly/1 2 keep"],
    ["elke dinsdag vanaf 5 januari 2027", "2027-01-05 weekly/1 2"],
    ["vanaf 1 maart elke donderdag om 13 uur", "2027-03-04 13:00 weekly/1 4"],
    ["elke dinsdag vanaf volgende week", "2026-12-01 weekly/1 2"],
    [
      "elke maandag om 9 uur van 4 januari tot 1 april",
      "2027-01-04 09:00 weekly/1 1 until 2027-03-31",
    ],
    ["elke 6 weken op woensdag, start woensdag 6 januari", "2027-01-06 weekly/6 3"],
    ["wekelijks vanaf dinsdag 5 januari", "2027-01-05 weekly/1 2"],
    [
      "elke 1e maandag van de maand 9-11 uur, behalve in de schoolvakanties, 10 keer",
      "2026-12-07 09:00-11:00 120m monthly/1 1×1 10 times skip",
    ],
    [
      "elke tweede dinsdag van de maand, anderhalf uur, half tien",
      "2026-12-08 09:30-11:00 90m monthly/1 2×2",
    ],
    ["elke dinsdag om 14 uur", "2026-11-24 14:00 weekly/1 2"],
    ["elke dinsdag en donderdag om 9 uur", "2026-11-26 09:00 weekly/1 2+4"],
    ["elke donderdag en dinsdag", "2026-11-26 weekly/1 2+4"],
    ["iedere ma en wo van 9 tot 11", "2026-11-25 09:00-11:00 120m weekly/1 1+3"],
    ["elke ma, wo en vr om 10 uur", "2026-11-25 10:00 weekly/1 1+3+5"],
    ["elke maandag, woensdag & vrijdag", "2026-11-25 weekly/1 1+3+5"],
    ["elke dinsdag en elke donderdag om 14 uur", "2026-11-24 14:00 weekly/1 2+4"],
    ["dinsdags en donderdags om 10 uur", "2026-11-26 10:00 weekly/1 2+4"],
    ["elke week op dinsdag en donderdag, half tien", "2026-11-26 09:30 weekly/1 2+4"],
    ["wekelijks op dinsdag en donderdag", "2026-11-26 weekly/1 2+4"],
    ["om de week op ma en do", "2026-11-26 weekly/2 1+4"],
    ["om de twee weken op dinsdag en donderdag", "2026-11-26 weekly/2 2+4"],
    ["elke dinsdag- en donderdagochtend om 9", "2026-11-26 09:00 weekly/1 2+4"],
    ["elke dinsdagavond en donderdagavond om 8 uur", "2026-11-24 20:00 weekly/1 2+4"],
    ["elke dinsdag en donderdag vanaf 5 januari", "2027-01-05 weekly/1 2+4"],
    ["elke dinsdag en donderdag, 10 keer", "2026-11-26 weekly/1 2+4 10 times"],
    ["elke eerste en derde dinsdag van de maand", "2026-12-01 monthly/1 1+3×2"],
    ["de eerste en derde dinsdag van de maand", "2026-12-01 monthly/1 1+3×2"],
    [
      "de eerste en de derde dinsdag van iedere maand om 10 uur",
      "2026-12-01 10:00 monthly/1 1+3×2",
    ],
    ["1e en 3e di vd maand 9.30u", "2026-12-01 09:30 monthly/1 1+3×2"],
    ["elke tweede en vierde woensdag", "2026-11-25 monthly/1 2+4×3"],
    ["eerste, derde en laatste maandag van de maand", "2026-11-30 monthly/1 1+3+-1×1"],
    ["elke maand op de 2e en 4e donderdag", "2026-11-26 monthly/1 2+4×4"],
  ])("%s is %s", (text, reading) => {
    expect(told(text)).toBe(reading);
  });
});

describe("what comes back and is not sure is asked about", () => {
  test.each([
    ["elk kwartaal", "| open-recurrence 3 month"],
    ["om de twee weken", "| open-recurrence 2 week"],
    ["maandelijks", "| open-recurrence 1 month"],
    ["elke week", "| open-recurrence 1 week"],
    ["jaarlijks", "| open-recurrence 12 month"],
    ["om de 2 mnd", "| open-recurrence 2 month"],
    [
      "elke maand op dinsdag",
      "2026-12-01 monthly/1 1×2 | ambiguous-recurrence monthly/1 1×2 or monthly/1 2×2 or monthly/1 3×2 or monthly/1 4×2 or monthly/1 -1×2",
    ],
    ["elk kwartaal vanaf dinsdag 5 januari 9.30", "2027-01-05 09:30 | open-recurrence 3 month"],
    [
      "elke tweede dinsdag",
      "2026-12-08 monthly/1 2×2 | ambiguous-recurrence monthly/1 2×2 or weekly/2 2",
    ],
    [
      "elke derde donderdag",
      "2026-12-17 monthly/1 3×4 | ambiguous-recurrence monthly/1 3×4 or weekly/3 4",
    ],
    ["elke 1e en 15e van de maand", "| unknown-piece"],
    ["maandelijks op de 1e en de 15e", "| open-recurrence 1 month, unknown-piece"],
    ["de 1e en 15e van elke maand", "| open-recurrence 1 month"],
    ["elke 31e van de maand", "2026-12-31 monthly-day/1 31 | impossible-day"],
    ["elke dag", "| unknown-piece"],
    ["dagelijks", "| unknown-piece"],
    ["elke werkdag om 9 uur", "09:00 | unknown-piece"],
    ["twee keer per maand", "| unknown-piece"],
    ["4 keer per jaar", "| unknown-piece"],
    [
      "elke even week op dinsdag",
      "2026-12-01 | unknown-piece, ambiguous-day 2026-12-01 or 2026-11-24",
    ],
    ["de 5e dinsdag van de maand", "| unknown-piece"],
    ["de eerste en vijfde dinsdag van de maand", "| unknown-piece"],
    ["de eerste of derde dinsdag van de maand", "| unknown-piece"],
    ["de eerste en derde dinsdag van december", "| unknown-piece"],
    ["de eerste en derde dinsdag van het kwartaal", "| unknown-piece"],
    ["de eerste en derde dinsdag", "| unknown-piece"],
    ["elke dinsdag of donderdag", "2026-12-01 weekly/1 2 | two-days"],
    ["elke dinsdag of elke donderdag", "2026-12-01 weekly/1 2 | two-days"],
    ["elke week op dinsdag of donderdag", "2026-12-01 weekly/1 2 | two-days"],
    [
      "elke dinsdag om 9 uur en elke donderdag om 14 uur",
      "2026-11-26 09:00 weekly/1 2+4 | two-times",
    ],
    ["elke dinsdagochtend en donderdagmiddag", "2026-11-26 morning weekly/1 2+4 | two-times"],
    ["elke dinsdag en donderdag 7 januari 2027", "2027-01-12 weekly/1 2 | two-days, two-days"],
    ["elke dinsdag en de eerste donderdag van de maand", "2026-12-01 weekly/1 2 | unknown-piece"],
    ["elke week op dinsdag en om de week op donderdag", "2026-12-01 weekly/2 2 | two-days"],
    [
      "twee keer per week op dinsdag en donderdag",
      "2026-12-01 | unknown-piece, two-days, ambiguous-day 2026-12-01 or 2026-11-24",
    ],
    ["elke dinsdag, donderdag 7 januari 2027", "2027-01-12 weekly/1 2 | two-days, two-days"],
    ["elke dinsdag op 6 januari 2027", "2027-01-12 weekly/1 2 | two-days"],
    ["elke dinsdag tot de zomervakantie", "2026-12-01 weekly/1 2 | unknown-piece"],
    ["elke dinsdag tot de zomer", "2026-12-01 weekly/1 2 | unknown-piece"],
    [
      "elke donderdag tot 1 juli",
      "2026-11-26 weekly/1 4 until 2027-06-30 | ambiguous-day 2027-06-30 or 2027-07-01",
    ],
    ["elke dinsdag tot 25 november", "2026-12-01 weekly/1 2 | end-before-start"],
    ["elke dinsdag tot 31 juni", "2026-12-01 weekly/1 2 | impossible-day"],
    ["elke dinsdag, 0 keer", "2026-12-01 weekly/1 2 | unknown-piece"],
    ["elke dinsdag, 999 keer", "2026-12-01 weekly/1 2 | unknown-piece"],
    ["elke dinsdag behalve in augustus", "2026-12-01 weekly/1 2 | unknown-piece"],
    ["elke dinsdag behalve 5 januari", "2026-12-01 weekly/1 2 | unknown-piece"],
    [
      "elke 40 weken op dinsdag",
      "2026-12-01 | unknown-piece, ambiguous-day 2026-12-01 or 2026-11-24",
    ],
    ["elke week en elke maand op dinsdag", "2026-12-01 weekly/1 2 | unknown-piece"],
  ])("%s is %s", (text, reading) => {
    expect(told(text)).toBe(reading);
  });
});

describe("a series until a school holiday", () => {
  const holiday = (region: SchoolHoliday["region"], from: string): SchoolHoliday => ({
    region,
    name: "zomervakantie",
    from: from as Day,
    until: "2027-08-29" as Day,
  });
  const calendar = {
    holidays: [
      holiday("noord", "2026-07-04"),
      holiday("noord", "2027-07-10"),
      holiday("midden", "2027-07-17"),
      holiday("zuid", "2027-07-24"),
    ],
    knownUntil: "2027-08-29" as Day,
  };
  const text = "elke dinsdag tot de zomervakantie";

  test("ends the day before that of the region", () => {
    const when = readWhen(text, at, zone, { calendar, region: "noord" });
    expect(when).toMatchObject({ recurrence: { until: "2027-07-09" }, doubts: [] });
  });

  test("is asked about without a region, when the regions differ", () => {
    const when = readWhen(text, at, zone, { calendar });
    expect(when?.recurrence).toStrictEqual({ kind: "weekly", every: 1, weekday: 2 });
    expect(when?.doubts.map(({ kind }) => kind)).toStrictEqual(["unknown-piece"]);
  });

  test("is asked about when the holiday is not known", () => {
    const christmas = readWhen("elke dinsdag tot de kerstvakantie", at, zone, { calendar });
    expect(christmas?.doubts.map(({ text: piece }) => piece)).toStrictEqual([
      "tot de kerstvakantie",
    ]);
  });
});
