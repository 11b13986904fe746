import { describe, expect, it } from "vitest";
import {
  askedIn,
  CountSum,
  pulseIn,
  readCountLine,
  unordered,
} from "../../src/contract/count-lines.ts";
import type { CountLine, PulseLine } from "../../src/contract/outcome.ts";

const week = "2026-W50";
const asked: CountLine = { outcome: "answered", week, times: 2 };
const score: PulseLine = { outcome: "pulse", question: 1, score: 4, week, times: 1 };
const words: PulseLine = { ...score, question: 2, words: "Elkaar zien" };
const { score: _none, ...inWords } = words;

describe("an answer after a meeting", () => {
  it("comes back as it was written", () => {
    const person: PulseLine = { outcome: "pulse", question: 3, isPerson: true, week, times: 2 };
    for (const one of [score, inWords, person])
      expect(readCountLine(JSON.stringify(one))).toEqual(one);
  });

  it.each(["who", "at", "person", "meeting", "via", "theme"])(
    "never comes back with %s, whatever stands in the file",
    (key) => {
      expect(readCountLine(JSON.stringify({ ...inWords, [key]: "jan" }))).toEqual(inWords);
    },
  );

  it.each([
    { ...score, question: 6 },
    { ...score, score: 0 },
    { ...inWords, words: 3 },
    { outcome: "pulse", week, times: 1 },
  ])("that cannot be one is none: %j", (line) => {
    expect(readCountLine(JSON.stringify(line))).toBeUndefined();
  });

  it("is added up with who said exactly the same to the same question in the same week", () => {
    const other: PulseLine = { ...inWords, question: 3 };
    const later: PulseLine = { ...inWords, week: "2026-W51" };
    const sum = new CountSum([inWords, other, later, score, { ...score, score: 5 }]);
    sum.add([inWords, score]);
    const people = new CountSum([{ ...other, isPerson: true }, other]);
    expect(people.lines()).toHaveLength(2);
    expect(sum.lines()).toEqual([
      { ...inWords, times: 2 },
      other,
      later,
      { ...score, times: 2 },
      { ...score, score: 5 },
    ]);
  });

  it("is no question that was asked, and the other way round", () => {
    expect(askedIn([asked, score, inWords])).toEqual([asked]);
    expect(pulseIn([asked, score, inWords])).toEqual([score, inWords]);
  });

  it("is written in an order that does not tell what came from one person", () => {
    const first: PulseLine = { ...inWords, question: 3, words: "A" };
    const other: PulseLine = { ...inWords, words: "Zzz" };
    expect(unordered([first, other, asked, inWords])).toEqual([asked, inWords, other, first]);
  });
});
