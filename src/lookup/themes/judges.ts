import { trainBayes } from "./bayes.ts";
import { featuresOf } from "./features.ts";
import { type Distance, learnDistance } from "./gate.ts";
import type { Sample } from "./lessons.ts";
import { trainLinear } from "./linear.ts";
import { indexPhrases, nearestScores, type PhraseIndex } from "./nearest.ts";
import { joinOpinions, type Opinions, opinionsOn } from "./opinions.ts";
import type { Reading } from "./reading.ts";
import { rarityOf, vectorOf } from "./vector.ts";

/**
 * What is learnt slowly, and therefore stored: how rare each feature is, and a row of opinions
 * for it: a column for each theme from the linear judge, then from Bayes, then two on distance.
 */
export type Weights = { readonly rarity: Float32Array; readonly opinions: Opinions };

/** Three judges that each score every theme on a text; together they err less than each alone. */
export type Judges = { readonly weights: Weights; readonly index: PhraseIndex };

/** What the judges say of a text. */
export type Judgement = {
  /** A row for each judge (linear, Bayes, nearest phrases), a column for each theme. */
  readonly verdict: readonly Float64Array[];
  /** How far it seems from all themes. */
  readonly distance: Distance;
  /** Whether anything in it was ever seen before. */
  readonly isKnown: boolean;
};

/** As many rows as a verdict has. */
export const judgeCount = 3;

/** Learns the weights from samples. Costs seconds. */
export const learnWeights = (samples: readonly Sample[], themes: number): Weights => {
  const features = samples.map(({ reading }) => featuresOf(reading));
  const rarity = rarityOf(features);
  const vectors = features.map((found) => vectorOf(found, rarity));
  const labels = samples.map(({ label }) => label);
  const isNoise = labels.map((label) => label === themes);
  const about = vectors.filter((_, at) => !isNoise[at]);
  const aboutLabels = labels.filter((label) => label !== themes);
  const distance = learnDistance(vectors, isNoise);
  const opinions = joinOpinions([
    trainLinear(about, aboutLabels, themes),
    trainBayes(about, aboutLabels, themes),
    distance.linear,
    distance.bayes,
  ]);
  return { rarity, opinions };
};

/** Joins stored weights with an index of the same samples. */
export const judgesOf = (weights: Weights, samples: readonly Sample[], themes: number): Judges => ({
  weights,
  index: indexPhrases(
    samples.filter(({ label }) => label < themes),
    themes,
  ),
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
  const scores = [
    sums.subarray(0, themes),
    sums.subarray(themes, 2 * themes),
    nearestScores(index, reading.stems),
  ];
  const [linear = 0, bayes = 0] = sums.subarray(2 * themes);
  return {
    verdict: scores.map(standardised),
    distance: { linear, bayes },
    isKnown: vector.rows.length > 0,
  };
};
