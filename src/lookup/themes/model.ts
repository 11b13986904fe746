import type { ThemeId } from "../../domain/ids.ts";
import { type AcuteWords, gatherAcute } from "./emergency.ts";
import { fitGate, type Gate } from "./gate.ts";
import { cutShort, heldOut } from "./hold-out.ts";
import { type Judges, judge, judgeCount, judgesOf, learnWeights } from "./judges.ts";
import { type Lessons, type Sample, samplesOf } from "./lessons.ts";
import { fitMix, type Mix } from "./mix.ts";
import { readText } from "./reading.ts";
import { gatherReasons, type Reasons } from "./reasons.ts";

/** All that ranking needs. Immutable; about 12 MB for the 29 themes. */
export type Model = {
  readonly themes: readonly ThemeId[];
  readonly judges: Judges;
  readonly mix: Mix;
  readonly gate: Gate;
  readonly reasons: Reasons;
  readonly acute: AcuteWords;
};

/** Raise this when the same lessons would give another model or another file. */
export const formatVersion = 3;

/** So many short pieces of situations must get through the gate. Whole situations nearly all do. */
const shareThatPasses = 0.9;

/** Weighs the judges and puts the limit, on samples that the judges did not learn from. */
const calibrate = (judges: Judges, held: readonly Sample[]): Pick<Model, "mix" | "gate"> => {
  const judged = held.map(({ reading, label }) => ({ ...judge(judges, reading), label }));
  const short = held.map(({ text }, at) => judge(judges, readText(cutShort(text, at))).distance);
  return { mix: fitMix(judged, judgeCount), gate: fitGate(short, shareThatPasses) };
};

const learnFrom = (samples: readonly Sample[], themes: number): Judges =>
  judgesOf(learnWeights(samples, themes), samples, themes);

/**
 * Trains a model, in seconds: first without a third of the situations, to calibrate on those,
 * then on everything. The same lessons always give the same model.
 */
export const trainModel = (lessons: Lessons): Model => {
  const themes = lessons.themes.length;
  const samples = samplesOf(lessons);
  const held = heldOut(samples, themes);
  const withoutHeld = learnFrom(
    samples.filter((sample) => !held.has(sample)),
    themes,
  );
  return {
    ...calibrate(withoutHeld, [...held]),
    themes: lessons.themes,
    judges: learnFrom(samples, themes),
    reasons: gatherReasons(samples, lessons),
    acute: gatherAcute(lessons),
  };
};
