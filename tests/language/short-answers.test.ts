import { describe, expect, test } from "vitest";
import { saidAboutSomebody } from "../../src/language/about-somebody.ts";
import { isBareReply } from "../../src/language/bare-reply.ts";
import { readOption } from "../../src/language/meeting/plan-option.ts";
import {
  readTypedClock,
  readTypedMinutes,
  saysHours,
} from "../../src/language/meeting/typed-time.ts";
import { asksWhoNow, readReaction } from "../../src/language/reaction.ts";
import { smallNumber } from "../../src/language/small-number.ts";
import { readWish, readYesNo } from "../../src/language/yes-no.ts";

describe("yes and no", () => {
  test.each([
    ["ja", "yes", "yes"],
    ["Ja, graag!", "yes", "yes"],
    ["klopt", "yes", undefined],
    ["dat klopt", "yes", undefined],
    ["ja klopt", "yes", undefined],
    ["nee hoor", "no", "no"],
    ["oh nee, toch niet", "no", "no"],
    ["laat maar", "no", "no"],
    ["klopt?", undefined, undefined],
    ["ja?", undefined, undefined],
    ["ja maar", undefined, undefined],
    ["", undefined, undefined],
  ])("%s: %s, as a wish %s", (text, answer, wish) => {
    expect(readYesNo(text)).toBe(answer);
    expect(readWish(text)).toBe(wish);
  });

  test("alone, or a number, are nothing to look up", () => {
    expect(isBareReply(["ja", "hoor"])).toBe(true);
    expect(isBareReply(["12"])).toBe(true);
    expect(isBareReply([])).toBe(true);
    expect(isBareReply(["ja", "schulden"])).toBe(false);
    expect(isBareReply(["2b"])).toBe(false);
  });
});

describe("a reaction to an answer", () => {
  test.each([
    ["nog iemand", "more"],
    ["Is er iemand anders?", "more"],
    ["iets anders", "something-else"],
    ["gesproken", "spoken"],
    ["gesproken?", undefined],
    ["Geen gehoor.", "no-reply"],
    ["geen gehoor?", undefined],
    ["klopt niet", "wrong"],
    ["klopt niet?", undefined],
    ["klopt niet helemaal", undefined],
  ])("%s: %s", (text, expected) => {
    expect(readReaction(text)).toBe(expected);
  });

  test.each([
    ["wie is nu bereikbaar?", true],
    ["en nu", true],
    ["nu schulden", false],
  ])("who is there now: %s %s", (text, expected) => {
    expect(asksWhoNow(text)).toBe(expected);
  });
});

describe("which of some", () => {
  const labels = ["zaterdag 5 december", "zondag 6 december", "maandag 7 december"];

  test.each([
    ["de tweede", 1],
    ["doe maar de derde graag", 2],
    ["3", 2],
    ["4", undefined],
    ["vierde", undefined],
    ["zondag", 1],
    ["zaterdag 5 december", 0],
    ["op zondag de 6", 1],
    ["december", undefined],
    ["5 december dan maar", 0],
    ["zaterdag?", undefined],
    ["zaterdag zondag", undefined],
    ["dinsdag", undefined],
    ["de", undefined],
    ["", undefined],
  ])("%s: %s", (text, expected) => {
    expect(readOption(text, labels)).toBe(expected);
  });

  test("five words at most", () => {
    expect(readOption("a b c d e", ["a b c d e", "x"])).toBe(0);
    expect(readOption("a b c d e f", ["a b c d e f", "x"])).toBeUndefined();
  });
});

describe("a time where a time is asked", () => {
  test.each([
    ["9.30", "09:30"],
    [" 9:30 ", "09:30"],
    ["14 uur", "14:00"],
    ["9u15", "09:15"],
    ["24", undefined],
    ["9.75", undefined],
    ["om 9", undefined],
    ["", undefined],
  ])("%s: %s", (typed, expected) => {
    expect(readTypedClock(typed)).toBe(expected);
  });

  test.each([
    ["90", 90],
    ["45 minuten", 45],
    ["24", 24],
    ["23", undefined],
    ["720", 720],
    ["721", undefined],
    ["9", undefined],
    ["twee", undefined],
  ])("a length: %s is %s", (typed, expected) => {
    expect(readTypedMinutes(typed)).toBe(expected);
  });

  test("hours may be how long as well", () => {
    expect(saysHours("2 UUR")).toBe(true);
    expect(saysHours("90 minuten")).toBe(false);
  });
});

describe("a small number", () => {
  test.each([
    ["0", 0],
    ["999", 999],
    ["1000", undefined],
    ["nul", 0],
    ["één", 1],
    ["twaalf", 12],
    ["twintig", 20],
    ["vijfenveertig", 45],
    ["negentig", 90],
    ["eenentwintig", undefined],
    ["", undefined],
  ])("%s: %s", (word, expected) => {
    expect(smallNumber(word)).toBe(expected);
  });
});

describe("what is said of somebody", () => {
  test.each([
    ["geen gehoor bij Ineke", ["ineke"]],
    ["Ineke Schouten neemt steeds niet op", ["ineke", "schouten"]],
    ["Ineke belt niet terug", ["ineke"]],
    ["het nummer van de Voedselbank klopt niet", ["voedselbank"]],
    ["Ineke werkt daar al jaren niet meer", ["ineke", "jaren"]],
    ["is de Voedselbank vandaag open", ["voedselbank"]],
    ["de Voedselbank is open", []],
    ["Ineke neemt op", []],
  ])("%s: %j", (text, expected) => {
    expect(saidAboutSomebody(text)).toStrictEqual(expected);
  });

  test("in a short sentence alone", () => {
    const long = `geen gehoor bij ${"x".repeat(104)}`;
    expect(long).toHaveLength(120);
    expect(saidAboutSomebody(long)).toHaveLength(1);
    expect(saidAboutSomebody(`${long}x`)).toStrictEqual([]);
  });
});
