import { rowCount } from "./features.ts";
import type { Lesson } from "./lesson.ts";
import { seededRandom, shuffled } from "./random.ts";
import { softmaxInPlace } from "./softmax.ts";
import type { Target } from "./target.ts";

/**
 * A network with one hidden layer over the rows of a text, as fastText has it (Joulin and others,
 * 2016): each row a short vector, a text the sum of its rows, and from there to the classes. Words
 * that stand in like company get like vectors, so what was never said in these words is found too.
 */
export type HiddenLayer = {
  /** `hiddenSize` numbers for each row. */
  readonly inputs: Float32Array;
  /** For each hidden number a weight for each class. */
  readonly outputs: Float32Array;
};

/** How many numbers a text is summed up in. */
export const hiddenSize = 32;

const rounds = 3;
const firstStep = 0.1;
const lastStep = 0.04;
/** Rows left out of each text at random while learning, so that none is leant on alone. */
const leftOut = 0.5;
/** What is left of a hidden number below nought. */
const leak = 0.1;
/** Keeps the first steps of AdaGrad finite. */
const firstSquare = 1e-3;

const leaky = (value: number): number => (value > 0 ? value : leak * value);

const randomNumbers = (length: number, spread: number, random: () => number): Float32Array =>
  new Float32Array(length).map(() => (random() - 0.5) * spread);

/** The classes by what a text is summed up in: higher is more likely. */
export const classScores = (
  outputs: Float32Array,
  sums: Float64Array,
  scores: Float64Array,
): Float64Array => {
  const classes = scores.length;
  scores.fill(0);
  for (let at = 0; at < hiddenSize; at++) {
    const value = leaky(sums[at] ?? 0);
    const start = at * classes;
    for (let label = 0; label < classes; label++)
      scores[label] = (scores[label] ?? 0) + value * (outputs[start + label] ?? 0);
  }
  return scores;
};

/** A layer that learns, with all that it writes to again and again. */
class Learner {
  readonly layer: HiddenLayer;
  readonly #random: () => number;
  readonly #rowSquares = new Float32Array(rowCount).fill(firstSquare);
  readonly #outputSquares: Float32Array;
  readonly #sums = new Float64Array(hiddenSize);
  readonly #slopes = new Float64Array(hiddenSize);
  readonly #errors: Float64Array;
  #kept = new Uint32Array(1_024);

  constructor(classes: number, random: () => number) {
    const inputs = randomNumbers(rowCount * hiddenSize, 0.2, random);
    const outputs = randomNumbers(hiddenSize * classes, 0.4, random);
    this.layer = { inputs, outputs };
    this.#random = random;
    this.#outputSquares = new Float32Array(outputs.length).fill(firstSquare);
    this.#errors = new Float64Array(classes);
  }

  learn({ vector, target, weight }: Lesson, step: number): void {
    const kept = this.#keep(vector.rows.length);
    this.#sum(vector, kept);
    this.#judge(target, weight);
    this.#moveOutputs(step);
    this.#moveRows(vector, kept, step);
  }

  /** Which places of a text take part this time. */
  #keep(length: number): Uint32Array {
    if (this.#kept.length < length) this.#kept = new Uint32Array(2 * length);
    let size = 0;
    for (let at = 0; at < length; at++) if (this.#random() >= leftOut) this.#kept[size++] = at;
    return this.#kept.subarray(0, size);
  }

  #sum({ rows, values }: Lesson["vector"], kept: Uint32Array): void {
    const { inputs } = this.layer;
    const sums = this.#sums.fill(0);
    for (let place = 0; place < kept.length; place++) {
      const at = kept[place] ?? 0;
      const start = (rows[at] ?? 0) * hiddenSize;
      const value = values[at] ?? 0;
      for (let unit = 0; unit < hiddenSize; unit++)
        sums[unit] = (sums[unit] ?? 0) + value * (inputs[start + unit] ?? 0);
    }
  }

  /** How far each class is from what it should be. */
  #judge(target: Target, weight: number): void {
    const errors = classScores(this.layer.outputs, this.#sums, this.#errors);
    softmaxInPlace(errors);
    for (let label = 0; label < errors.length; label++)
      errors[label] = -weight * (errors[label] ?? 0);
    for (const { label, share } of target) errors[label] = (errors[label] ?? 0) + weight * share;
  }

  #moveOutputs(step: number): void {
    const { outputs } = this.layer;
    const errors = this.#errors;
    const squares = this.#outputSquares;
    for (let unit = 0; unit < hiddenSize; unit++) {
      const sum = this.#sums[unit] ?? 0;
      const value = leaky(sum);
      let slope = 0;
      for (let label = 0; label < errors.length; label++) {
        const cell = unit * errors.length + label;
        const error = errors[label] ?? 0;
        slope += error * (outputs[cell] ?? 0);
        const move = error * value;
        squares[cell] = (squares[cell] ?? 0) + move * move;
        outputs[cell] = (outputs[cell] ?? 0) + (step * move) / Math.sqrt(squares[cell] ?? 1);
      }
      this.#slopes[unit] = slope * (sum > 0 ? 1 : leak);
    }
  }

  #moveRows({ rows, values }: Lesson["vector"], kept: Uint32Array, step: number): void {
    const { inputs } = this.layer;
    const slopes = this.#slopes;
    const squares = this.#rowSquares;
    let square = 0;
    for (const slope of slopes) square += (slope * slope) / hiddenSize;
    for (let place = 0; place < kept.length; place++) {
      const at = kept[place] ?? 0;
      const row = rows[at] ?? 0;
      const value = values[at] ?? 0;
      squares[row] = (squares[row] ?? 0) + value * value * square;
      const by = (step * value) / Math.sqrt(squares[row] ?? 1);
      const start = row * hiddenSize;
      for (let unit = 0; unit < hiddenSize; unit++)
        inputs[start + unit] = (inputs[start + unit] ?? 0) + by * (slopes[unit] ?? 0);
    }
  }
}

/** While learning half of a text was there; now all of it is. */
const asWhole = ({ inputs, outputs }: HiddenLayer): HiddenLayer => ({
  inputs: inputs.map((value) => value * (1 - leftOut)),
  outputs,
});

/** Learns by AdaGrad (Duchi and others, 2011). The same seed and lessons give the same layer. */
export const trainHiddenLayer = (
  lessons: readonly Lesson[],
  classes: number,
  seed: number,
): HiddenLayer => {
  const random = seededRandom(seed);
  const learner = new Learner(classes, random);
  for (let round = 0; round < rounds; round++) {
    const step = firstStep + ((lastStep - firstStep) * round) / (rounds - 1);
    for (const at of shuffled(lessons.length, random)) {
      const lesson = lessons[at];
      if (lesson !== undefined) learner.learn(lesson, step);
    }
  }
  return asWhole(learner.layer);
};
