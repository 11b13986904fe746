import { trainBayes } from "./bayes.ts";
import { featuresOf } from "./features.ts";
import { type Distance, learnDistance } from "./gate.ts";
import { classScores, trainHiddenLayer } from "./hidden-layer.ts";
import { lessonOf } from "./lesson.ts";
import type { Sample } from "./lessons.ts";
import { indexPhrases, nearestScores, type PhraseIndex } from "./nearest.ts";
import { joinOpinions, type Opinions, opinionsOn } from "./opinions.ts";
import type { Reading } from "./reading.ts";
import { rarityOf, vectorOf } from "./vector.ts";

/**
 * What is learnt slowly, and therefore stored: how rare each feature is, and a row of opinions
 * for it: a column for each theme from Bayes, two on distance, and then the numbers of the hidden
 * layer. What those come to stands in `outputs`.
 */
export type Weights = {
  readonly rarity: Float32Array;
  readonly opinions: Opinions;
  readonly outputs: Float32Array;
};

/** Three judges that each score every theme on a text; together they err less than each alone. */
export type Judges = { readonly weights: Weights; readonly index: PhraseIndex };

/** What the judges say of a text. */
export type Judgement = {
  /** A row for each judge (Bayes, nearest phrases, hidden layer), a column for each theme. */
  readonly verdict: readonly Float64Array[];
  /** How far it seems from all themes. */
  readonly distance: Distance;
  /** Whether anything in it was ever seen before. */
  readonly isKnown: boolean;
};

/** As many rows as a verdict has. */
export const judgeCount = 3;

const seed = 1;

/** Learns the weights from samples. Costs seconds. */
export const learnWeights = (samples: readonly Sample[], themes: number): Weights => {
  const features = samples.map(({ reading }) => featuresOf(reading));
  const rarity = rarityOf(features);
  const vectors = features.map((found) => vectorOf(found, rarity));
  const lessons = samples.flatMap((sample, at) => {
    const vector = vectors[at];
    return vector && sample.labels.length > 0 ? [lessonOf(sample, vector)] : [];
  });
  const isNoise = samples.map(({ labels }) => labels.length === 0);
  const distance = learnDistance(vectors, isNoise);
  const layer = trainHiddenLayer(lessons, themes, seed);
  const opinions = joinOpinions([
    trainBayes(lessons, themes),
    distance.linear,
    distance.bayes,
    layer.inputs,
  ]);
  return { rarity, opinions, outputs: layer.outputs };
};

/** Joins stored weights with an index of the same samples. */
export const judgesOf = (weights: Weights, samples: readonly Sample[], themes: number): Judges => ({
  weights,
  index: indexPhrases(samples, themes),
});

/** How far each score stands from the mean, in standard deviations: makes the judges comparable. */
const standardised = (scores: Float64Array): Float64Array => {
  const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
  const spread = Math.sqrt(scores.reduce((a, b) => a + (b - mean) ** 2, 0) / scores.length);
  return scores.map((score) => (spread > 0 ? (score - mean) / spread : 0));
};

/** Lets all judges look at a text. */
export const judge = ({ weights, index }: Judges, reading: Reading): Judgement => {
  const themes = index.bounds.length - 1;
  const vector = vectorOf(featuresOf(reading), weights.rarity);
  const sums = opinionsOn(weights.opinions, vector);
  const [linear = 0, bayes = 0] = sums.subarray(themes);
  const scores = [
    sums.subarray(0, themes),
    nearestScores(index, reading.stems),
    classScores(weights.outputs, sums.subarray(themes + 2), new Float64Array(themes)),
  ];
  return {
    verdict: scores.map(standardised),
    distance: { linear, bayes },
    isKnown: vector.rows.length > 0,
  };
};
