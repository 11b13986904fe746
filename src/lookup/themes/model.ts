import type { ThemeId } from "../../domain/ids.ts";
import { type Calibration, fitCalibration, type Stated } from "./calibration.ts";
import { type AcuteWords, gatherAcute } from "./emergency.ts";
import { fitGate, type Gate } from "./gate.ts";
import { cutShort, heldOut } from "./hold-out.ts";
import { type Judges, judge, judgeCount, judgesOf, learnWeights } from "./judges.ts";
import { type Lessons, type Sample, samplesOf } from "./lessons.ts";
import { fitMix, type Judged, type Mix, mixed } from "./mix.ts";
import { readText } from "./reading.ts";
import { gatherReasons, type Reasons } from "./reasons.ts";
import { targetOf } from "./target.ts";

/** What is found on samples that the judges did not learn from. */
export type Settings = {
  readonly mix: Mix;
  readonly calibration: Calibration;
  readonly gate: Gate;
};

/** All that ranking needs. Immutable; about 20 MB for the 29 themes. */
export type Model = Settings & {
  readonly themes: readonly ThemeId[];
  readonly judges: Judges;
  readonly reasons: Reasons;
  readonly acute: AcuteWords;
};

/** Raise this when the same lessons would give another model or another file. */
export const formatVersion = 7;

/** So many short pieces of situations must get through the gate. Whole situations nearly all do. */
const shareThatPasses = 0.86;

/** What is stated of so many themes of a text is made to come true; the others are never shown. */
const themesCalibrated = 5;

/** What the mix states of the likeliest themes of each text, and whether it is so. */
const statedOf = (mix: Mix, judged: readonly Judged[]): readonly Stated[] =>
  judged.flatMap(({ verdict, target }) =>
    [...mixed(mix, verdict).entries()]
      .sort(([, one], [, other]) => other - one)
      .slice(0, themesCalibrated)
      .map(([label, probability]) => ({
        probability,
        isRight: target.some((one) => one.label === label),
      })),
  );

/** Weighs the judges and puts the limit, on samples that the judges did not learn from. */
const calibrate = (judges: Judges, held: readonly Sample[]): Settings => {
  const judged = held.map(({ reading, labels }) => ({
    ...judge(judges, reading),
    target: targetOf(labels),
  }));
  const short = held.map(({ text }, at) => judge(judges, readText(cutShort(text, at))).distance);
  const mix = fitMix(judged, judgeCount);
  return {
    mix,
    calibration: fitCalibration(statedOf(mix, judged)),
    gate: fitGate(short, shareThatPasses),
  };
};

const learnFrom = (samples: readonly Sample[], themes: number): Judges =>
  judgesOf(learnWeights(samples, themes), samples, themes);

/** So many situations are enough to find five numbers on. */
const heldAtMost = 1_500;

/** A part of a list, taken evenly from all of it. */
const evenly = <Item>(items: readonly Item[], most: number): readonly Item[] => {
  const step = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, at) => at % step === 0);
};

/** Learns without a part of the situations, to find the settings on that part. Takes seconds. */
export const findSettings = (lessons: Lessons): Settings => {
  const themes = lessons.themes.length;
  const samples = samplesOf(lessons);
  const held = heldOut(samples);
  const others = samples.filter((sample) => !held.has(sample));
  return calibrate(learnFrom(others, themes), evenly([...held], heldAtMost));
};

/** Learns all but the settings, from all lessons. Takes seconds. */
export const learnAll = (lessons: Lessons): Omit<Model, keyof Settings> => {
  const samples = samplesOf(lessons);
  return {
    themes: lessons.themes,
    judges: learnFrom(samples, lessons.themes.length),
    reasons: gatherReasons(samples, lessons),
    acute: gatherAcute(lessons),
  };
};

/**
 * Trains a model: both halves one after the other; they do not need each other and may as well be
 * done at the same time. The same lessons always give the same model.
 */
export const trainModel = (lessons: Lessons): Model => ({
  ...learnAll(lessons),
  ...findSettings(lessons),
});
