import { describe, expect, it } from "vitest";
import {
  type Judgement,
  judge,
  judgeCount,
  judgesOf,
  learnWeights,
} from "../../../src/lookup/themes/judges.ts";
import { samplesOf } from "../../../src/lookup/themes/lessons.ts";
import { readText } from "../../../src/lookup/themes/reading.ts";
import { smallLessons } from "./small-lessons.ts";

const themes = smallLessons.themes.length;

/** What the judges say of texts, after they learnt from a few lines. */
const judged = (...texts: readonly string[]): readonly Judgement[] => {
  const samples = samplesOf(smallLessons);
  const judges = judgesOf(learnWeights(samples, themes), samples, themes);
  return texts.map((text) => judge(judges, readText(text)));
};

const best = (scores: Float64Array): number => scores.indexOf(Math.max(...scores));

describe("three judges", () => {
  it("each see by themselves what a text is about", () => {
    const texts = ["waar is de voedselbank", "er was een deurwaarder", "zijn fiets is gestolen"];
    for (const [label, { verdict }] of judged(...texts).entries()) {
      expect(verdict).toHaveLength(judgeCount);
      expect(verdict.map(best)).toStrictEqual([label, label, label]);
    }
  });

  it("speak in the same measure: around nothing, and as far apart as each other", () => {
    for (const scores of judged("moeder heeft schulden en geen fiets")[0]?.verdict ?? []) {
      expect(scores).toHaveLength(themes);
      expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(0, 9);
      expect(scores.reduce((sum, score) => sum + score ** 2, 0)).toBeCloseTo(themes, 9);
    }
  });

  it("say nothing of a text in which nothing was ever seen", () => {
    const [nothing, something] = judged("🎉", "schulden");
    expect(nothing?.isKnown).toBe(false);
    expect(nothing?.verdict.every((scores) => scores.every((score) => score === 0))).toBe(true);
    expect(nothing?.distance).toStrictEqual({ linear: 0, bayes: 0 });
    expect(something?.isKnown).toBe(true);
  });

  it("see that small talk is farther from the themes than a situation", () => {
    const [talk, situation] = judged("wie heeft de vergaderzaal", "zijn fiets is gestolen");
    expect(talk?.distance.linear).toBeGreaterThan(situation?.distance.linear ?? 0);
    expect(talk?.distance.bayes).toBeGreaterThan(situation?.distance.bayes ?? 0);
    expect(situation?.distance.linear).toBeLessThan(0);
  });

  it("do not learn from small talk what a theme is", () => {
    const [talk] = judged("printer");
    expect(talk?.verdict[1]).toStrictEqual(new Float64Array(themes));
    expect(talk?.verdict).toHaveLength(judgeCount);
  });
});
