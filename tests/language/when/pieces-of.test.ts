import { describe, expect, test } from "vitest";
import { readWhen } from "../../../src/language/when/read-when.ts";
import { at, told, zone } from "./told.ts";

/** The words of the text that were understood, and those that are asked about. */
function words(text: string) {
  const when = readWhen(text, at, zone);
  return {
    read: when?.read.map(({ start, end }) => text.slice(start, end)) ?? [],
    asked: when?.doubts.map((doubt) => doubt.text) ?? [],
  };
}

describe("the words that a piece takes with it", () => {
  test.each([
    ["overleg: woensdag", ["woensdag"]],
    ["start: woensdag", ["start: woensdag"]],
    [": om 9 uur", ["om 9 uur"]],
    ["datum: 1 mei, tijd: 9 uur", ["1 mei", "9 uur"]],
    ["woensdag : om 9 uur", ["woensdag", "om 9 uur"]],
    ["overleg van de het de het woensdag", ["de het de het woensdag"]],
    ["met ingang van de woensdag", ["met ingang van de woensdag"]],
    // What belongs to the day before it is no lead of the time.
    ["dinsdag a.s 9 uur", ["dinsdag a.s", "9 uur"]],
    ["'s woensdags om 9 uur", ["'s woensdags", "om 9 uur"]],
  ])("of %s they are %j", (text, expected) => {
    expect(words(text).read).toStrictEqual(expected);
  });

  test.each([
    ["niet op dinsdag", { read: [], asked: ["niet op dinsdag"] }],
    ["geen vrijdag", { read: [], asked: ["geen vrijdag"] }],
    ["woensdag, niet donderdag", { read: ["woensdag"], asked: ["niet donderdag"] }],
    ["niet op dinsdag maar woensdag", { read: ["woensdag"], asked: ["niet op dinsdag"] }],
    ["woensdag kan niet", { read: [], asked: ["woensdag"] }],
  ])("and a no before it is asked about along with it: %s", (text, expected) => {
    expect(words(text)).toStrictEqual(expected);
  });
});

describe("what says that it is not then", () => {
  test.each([
    "woensdag niet",
    "woensdag kan niet",
    "woensdag lukt niet",
    "woensdag past niet",
    "woensdag gaat niet",
    "woensdag kan ik niet",
    "woensdag kan ik helaas niet",
    "nooit op woensdag",
    "zonder woensdag",
  ])("%s leaves no day", (text) => {
    expect(told(text)).toBe("| unknown-piece");
  });

  test.each([
    "woensdag kan",
    "woensdag kan wel",
    "woensdag gaat door",
    "woensdag mislukt niet",
    "woensdag kantoor niet open",
    "woensdag overleg, wat niet",
  ])("%s is that day", (text) => {
    expect(told(text)).toBe("2026-11-25");
  });

  test.each([
    ["niet goedemorgen", "nothing"],
    ["geen 2 uur per week", "nothing"],
    ["niet twee weken geleden", "nothing"],
    ["gisteren kan niet", "| past"],
    ["niet gisteren", "| past"],
    ["elke dinsdag behalve in de schoolvakantie kan niet", "2026-12-01 weekly/1 2 skip"],
    ["elke dinsdag niet in de vakantie", "2026-12-01 weekly/1 2 skip"],
  ])("what is no day or a day that is over is not denied: %s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("a choice of days", () => {
  const choice = "2026-11-25 | ambiguous-day 2026-11-25 or 2026-11-27";
  test.each([
    ["woensdag of vrijdag", choice],
    ["woensdag ofwel vrijdag", choice],
    ["woensdag danwel vrijdag", choice],
    ["woensdag of op vrijdag", choice],
    ["woensdag tof vrijdag", "2026-11-25 | two-days"],
    ["woensdag offerte vrijdag", "2026-11-25 | two-days"],
    ["5 januari of 6 januari", "2027-01-05 | ambiguous-day 2027-01-05 or 2027-01-06"],
    ["5 januari en 6 januari", "2027-01-05 | two-days"],
    ["9 uur of 10 uur", "09:00 | two-times"],
  ])("%s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("how a day or a time is meant", () => {
  test.each([
    ["na de 5e mei", "2027-05-05 | not-exact"],
    ["na het 5 mei", "2027-05-05 | not-exact"],
    ["rond om 9 uur", "09:00 | not-exact"],
    ["rond. 1 mei", "2027-05-01 | not-exact"],
    ["na het welkom op 1 mei", "2027-05-01"],
    ["tussen 9 en 11", "09:00-11:00 120m | not-exact"],
    ["van 9 tot 11", "09:00-11:00 120m"],
    ["vanaf 9 tot 11", "09:00-11:00 120m"],
    ["liefst van 9 tot 11", "09:00-11:00 120m | not-exact"],
    ["liefst vanaf 9 tot 11", "09:00-11:00 120m"],
    ["liefst woensdag", "2026-11-25 | not-exact"],
    ["per 1 mei", "2027-05-01 | not-exact"],
    ["voor 1 mei", "2027-05-01 | not-exact"],
    ["voor 1 mei om 9 uur", "2027-05-01 09:00"],
    ["op 1 mei", "2027-05-01"],
  ])("%s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});
