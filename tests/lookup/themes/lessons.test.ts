import { expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { type Lessons, samplesOf } from "../../../src/lookup/themes/lessons.ts";

const [food, debts, gone] = ["voedsel", "schulden", "weg"].map((id) => ids.theme.parse(id));
if (!(food && debts && gone)) throw new Error("three themes expected");

const lessons: Lessons = {
  themes: [food, debts],
  phrases: [
    { themes: [debts], text: "schulden", kind: "term", weight: 1 },
    { themes: [gone], text: "iets anders", kind: "situation", weight: 1 },
    { themes: [food], text: "Geen eten.", kind: "situation", weight: 1 },
  ],
  noise: ["hallo"],
  stopWords: [],
  acute: { phrases: [], denials: [] },
};

test("a phrase bears the number of its theme, and keeps what kind it is", () => {
  const samples = samplesOf(lessons);
  expect(samples.slice(0, 2)).toMatchObject([
    { text: "schulden", labels: [1], weight: 1, kind: "term" },
    { text: "Geen eten.", labels: [0], weight: 1, kind: "situation" },
  ]);
  expect(samples[1]?.reading.words).toStrictEqual(["geen", "eten"]);
});

test("a phrase of a theme that is not listed is left out", () => {
  const samples = samplesOf(lessons);
  expect(samples.map(({ text }) => text)).toStrictEqual(["schulden", "Geen eten.", "hallo"]);
});

test("a text about nothing bears no number", () => {
  const samples = samplesOf(lessons);
  expect(samples[2]).toMatchObject({ text: "hallo", labels: [], kind: "situation" });
  expect(samples[2]?.reading.words).toStrictEqual(["hallo"]);
});

test("a phrase of several themes bears the numbers of those that are listed, in its own order", () => {
  const both = { text: "geen eten en schulden", kind: "situation" as const, weight: 1 };
  const phrases = [{ ...both, themes: [debts, gone, food] }];
  expect(samplesOf({ ...lessons, phrases })[0]?.labels).toStrictEqual([1, 0]);
});

test("a word of the lexicon counts for half of its strength", () => {
  const phrases = [{ themes: [food], text: "kliekje", kind: "word" as const, weight: 2 / 3 }];
  expect(samplesOf({ ...lessons, phrases })[0]?.weight).toBeCloseTo(1 / 3, 9);
});
