import { describe, expect, test } from "vitest";
import type { Day } from "../../src/domain/time.ts";
import { doesNotKnow, isFromDay, readFromDay, readLeaving } from "../../src/language/leaving.ts";
import { readDay } from "../../src/language/read-day.ts";

/** A Tuesday. */
const today = "2026-11-24" as Day;

describe("a day in words", () => {
  test.each([
    ["vandaag", "2026-11-24"],
    ["Morgen.", "2026-11-25"],
    ["overmorgen", "2026-11-26"],
    ["per direct", "2026-11-24"],
    ["maandag", "2026-11-30"],
    ["woensdag", "2026-11-25"],
    ["over twee weken", "2026-12-08"],
    ["over 10 dagen", "2026-12-04"],
    ["over een dag", "2026-11-25"],
    ["over één maand", "2026-12-24"],
    ["over drie maanden", "2027-02-24"],
    ["1 december", "2026-12-01"],
    ["1 mei", "2027-05-01"],
    ["1 MEI 2027", "2027-05-01"],
    ["1e mei 2027", "2027-05-01"],
    ["3 sep. 2027", "2027-09-03"],
    ["1 mrt", "2027-03-01"],
    ["dinsdag 1 december", "2026-12-01"],
    ["za 1 mei 2027", "2027-05-01"],
    ["31-12-2026", "2026-12-31"],
    ["31/12/2026", "2026-12-31"],
    ["31.12.2026", "2026-12-31"],
    ["31-12", "2026-12-31"],
    ["1-2", "2027-02-01"],
    ["2026-12-31", "2026-12-31"],
    ["24 november", "2026-11-24"],
    ["1 januari 2026", "2026-01-01"],
    ["29 februari 2028", "2028-02-29"],
    ["1 mei a.s.", "2027-05-01"],
  ])("%s is understood", (text, day) => {
    expect(readDay(text, today)).toBe(day);
  });

  test.each([
    ...["", "ooit", "eind april", "volgende maandag", "volgende week", "dinsdag", "zo", "ma"],
    ...["10.30", "31.12", "31-13-2026", "30 februari 2027", "32 mei", "0 mei", "1 mei 27"],
    ...["29 februari", "maandag 1 mei 2027", "1 mei 1999", "1 mei 2099", "1 mei of 1 juni"],
    ...["1 oktober", "23 november", "mei", "1", "over nul dagen", "over 1000 dagen"],
    ...["over een poosje", "over weken", "1 mei 2027 om tien uur", "foo 1 mei 2027", "1-2-3"],
    ...["kerst", "2026-13-01", "2026-02-30", "x".repeat(5_000)],
  ])("%s is not guessed at", (text) => {
    expect(readDay(text, today)).toBeUndefined();
  });

  test("is the end of a shorter month when that month has no such day", () => {
    expect(readDay("over een maand", "2027-01-31" as Day)).toBe("2027-02-28");
  });
});

describe("somebody who says that they leave", () => {
  test.each([
    ...[
      "ik ga weg",
      "Ik stop ermee.",
      "ik vertrek",
      "ik ga met pensioen",
      "ik heb een andere baan",
    ],
    ...["ik draag mijn plek over", "ik wil mijn plekken overdragen", "overdragen"],
    ...["mijn collega Lot neemt het over", "Lot Visser volgt mij op"],
  ])("%s is that", (text) => {
    expect(readLeaving(text, today)).toBeDefined();
  });

  test.each([
    ["ik stop per 1 mei", { from: "2027-05-01" }],
    ["Ik ga weg vanaf 1 mei 2027!", { from: "2027-05-01" }],
    ["ik draag mijn plek over op 1-5-2027", { from: "2027-05-01" }],
    ["mijn laatste werkdag is 30 april 2027", { from: "2027-05-01" }],
    ["ik ga weg over twee weken", { from: "2026-12-08" }],
    ["ik ga weg per eind april", { unclearDay: true }],
    ["ik ben hier weg per 1 mei", { from: "2027-05-01" }],
    ["ik ben per 1 mei weg", { from: "2027-05-01" }],
    ["ik ga vanaf 1 mei met pensioen", { from: "2027-05-01" }],
    [
      "ik ben hier weg per 1 mei, Fatima neemt het over",
      { from: "2027-05-01", successor: "fatima", isColleague: true },
    ],
    [
      "mijn laatste werkdag is 30 april 2027 en Jan de Boer wordt mijn opvolger",
      { from: "2027-05-01", successor: "jan de boer" },
    ],
    ["Fatima neemt het over, ik stop per 1 mei", { from: "2027-05-01", successor: "fatima" }],
    ["mijn laatste dag is ergens in mei", { unclearDay: true }],
    [
      "mijn collega Lot Visser neemt het over per 1 mei",
      { successor: "lot visser", from: "2027-05-01" },
    ],
  ])("%s says when and who", (text, said) => {
    expect(readLeaving(text, today)).toMatchObject(said);
  });

  test.each([
    ...[
      "vader gaat weg",
      "ik ben weg bij mijn man, wie bel ik",
      "vader gaat weg bij het gezin",
      "ik ga weg bij hem",
      "wie neemt het over",
    ],
    ...[
      "ik ga weg?",
      "ik stop met roken",
      "moeder heeft een andere baan",
      "gezin vertrekt per 1 mei",
    ],
    ...["ik ga weg en het kind blijft alleen achter", "ga weg", "mijn laatste dag", "", "ik"],
    ...["de vader stopt per 1 mei", "ik ga weg ".repeat(40)],
  ])("%s is something else", (text) => {
    expect(readLeaving(text, today)).toBeUndefined();
  });

  test("and answers when, or that they do not know who", () => {
    expect(readFromDay("per 1 mei", today)).toBe("2027-05-01");
    expect(readFromDay("vanaf morgen", today)).toBe("2026-11-25");
    expect(readFromDay("wie bel ik voor 1 mei", today)).toBeUndefined();
    expect(["1 mei 2040", "per 29 februari", "dinsdag", "1 oktober"].every(isFromDay)).toBe(true);
    expect(["wie bel ik", "mei", "1", "10.30", "zo", ""].some(isFromDay)).toBe(false);
    expect(doesNotKnow("Dat weet ik nog niet.")).toBe(true);
    expect(doesNotKnow("weet ik het?")).toBe(false);
  });
});
