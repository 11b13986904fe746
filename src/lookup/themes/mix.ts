import type { Judgement } from "./judges.ts";
import { softmaxInPlace } from "./softmax.ts";
import type { Target } from "./target.ts";

/** How much each judge counts. The sum is the temperature: higher is surer. */
export type Mix = readonly number[];

const rounds = 80;
const step = 0.5;

/** The probability of each class, given what the judges say. */
export const mixed = (mix: Mix, verdict: Judgement["verdict"]): Float64Array => {
  const total = new Float64Array(verdict[0]?.length ?? 0);
  for (const [at, scores] of verdict.entries()) {
    const weight = mix[at] ?? 0;
    for (let label = 0; label < total.length; label++)
      total[label] = (total[label] ?? 0) + weight * (scores[label] ?? 0);
  }
  softmaxInPlace(total);
  return total;
};

/** What the judges say of a text, and what it is. */
export type Judged = { readonly verdict: Judgement["verdict"]; readonly target: Target };

/** Where to move each weight to make the right classes more likely, on average. */
const slope = (mix: Mix, judged: readonly Judged[]): readonly number[] => {
  const sums = mix.map(() => 0);
  for (const { verdict, target } of judged) {
    const chances = mixed(mix, verdict);
    for (const [at, scores] of verdict.entries()) {
      const expected = scores.reduce((sum, score, other) => sum + score * (chances[other] ?? 0), 0);
      const right = target.reduce((sum, { label, share }) => sum + share * (scores[label] ?? 0), 0);
      sums[at] = (sums[at] ?? 0) + right - expected;
    }
  }
  return sums.map((sum) => sum / Math.max(1, judged.length));
};

/** Finds the mix that makes held-out labels most likely, which calibrates the probabilities. */
export const fitMix = (judged: readonly Judged[], judges: number): Mix => {
  let mix: Mix = Array.from({ length: judges }, () => 0.5);
  for (let round = 0; round < rounds; round++) {
    const move = slope(mix, judged);
    mix = mix.map((weight, at) => Math.max(0, weight + step * (move[at] ?? 0)));
  }
  return mix;
};
