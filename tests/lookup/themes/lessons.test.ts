import { expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { type Lessons, samplesOf } from "../../../src/lookup/themes/lessons.ts";

const [food, debts, gone] = ["voedsel", "schulden", "weg"].map((id) => ids.theme.parse(id));
if (!(food && debts && gone)) throw new Error("three themes expected");

const lessons: Lessons = {
  themes: [food, debts],
  phrases: [
    { theme: debts, text: "schulden", kind: "term" },
    { theme: gone, text: "iets anders", kind: "situation" },
    { theme: food, text: "Geen eten.", kind: "situation" },
  ],
  noise: ["hallo"],
  stopWords: [],
  acute: { phrases: [], denials: [] },
};

test("a phrase bears the number of its theme, and keeps what kind it is", () => {
  const samples = samplesOf(lessons);
  expect(samples.slice(0, 2)).toMatchObject([
    { text: "schulden", label: 1, kind: "term" },
    { text: "Geen eten.", label: 0, kind: "situation" },
  ]);
  expect(samples[1]?.reading.words).toEqual(["geen", "eten"]);
});

test("a phrase of a theme that is not listed is left out", () => {
  const samples = samplesOf(lessons);
  expect(samples.map(({ text }) => text)).toEqual(["schulden", "Geen eten.", "hallo"]);
});

test("a text about nothing bears the number after the last theme", () => {
  const samples = samplesOf(lessons);
  expect(samples[2]).toMatchObject({ text: "hallo", label: 2, kind: "situation" });
  expect(samples[2]?.reading.words).toEqual(["hallo"]);
});
