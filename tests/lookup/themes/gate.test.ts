import { describe, expect, it } from "vitest";
import { fitGate, isFarOff, learnDistance, passesGate } from "../../../src/lookup/themes/gate.ts";
import type { Vector } from "../../../src/lookup/themes/vector.ts";

const on = (...rows: readonly number[]): Vector => ({
  rows: Uint32Array.from(rows),
  values: Float32Array.from(rows, () => 1 / Math.sqrt(rows.length)),
});

/** Texts about a theme at these distances; both opinions say the same. */
const at = (...distances: readonly number[]) =>
  distances.map((distance) => ({ linear: distance, bayes: distance }));

describe("learning what is about nothing", () => {
  const vectors = [on(1, 7), on(2, 7), on(3, 7), on(1, 2, 7), on(9, 7)];
  const isNoise = [false, false, false, false, true];

  it("puts words of texts about nothing farther off than words of themes", () => {
    const { linear, bayes } = learnDistance(vectors, isNoise);
    for (const opinion of [linear, bayes]) {
      expect(opinion[9]).toBeGreaterThan(0.5);
      for (const row of [1, 2, 3]) expect(opinion[row]).toBeLessThan(-0.1);
    }
  });

  it("counts a text about nothing four times, for there are few of them", () => {
    const about = Array.from({ length: 4 }, () => on(1, 7));
    const { linear } = learnDistance([...about, on(9, 7)], [...about.map(() => false), true]);
    // Four against four: what stands in all of them hardly says anything.
    expect(Math.abs(linear[7] ?? 0)).toBeLessThan(0.3 * (linear[9] ?? 0));
    expect(linear[9]).toBeCloseTo(-(linear[1] ?? 0), 0);
  });

  it("says nothing of a row that stands in no text", () => {
    const { linear, bayes } = learnDistance(vectors, isNoise);
    expect([linear[100], bayes[100]]).toStrictEqual([0, 0]);
  });
});

describe("the gate", () => {
  it("lets through the share that was asked for, the nearest first", () => {
    const distances = [7, 3, 9, 1, 5, 2, 10, 8, 4, 6];
    const gate = fitGate(at(...distances), 0.7);
    const passing = distances.filter((distance) =>
      passesGate(gate, { linear: distance, bayes: distance }),
    );
    expect(passing.toSorted((a, b) => a - b)).toStrictEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("makes the opinions equally loud by dividing each by how far it spreads", () => {
    const gate = fitGate(
      [
        { linear: -2, bayes: 10 },
        { linear: 2, bayes: 30 },
      ],
      0.5,
    );
    expect(gate.linear).toBeCloseTo(1 / 2, 9);
    expect(gate.bayes).toBeCloseTo(1 / 10, 9);
    expect(gate.limit).toBeCloseTo(4, 9);
  });

  it("weighs what one opinion says against the other", () => {
    const gate = { linear: 1, bayes: 2, limit: 3 };
    expect(passesGate(gate, { linear: 1, bayes: 1 })).toBe(true);
    expect(passesGate(gate, { linear: 1.1, bayes: 1 })).toBe(false);
    expect(passesGate(gate, { linear: 7, bayes: -2 })).toBe(true);
  });

  it("is sure of nothing only three beyond the limit", () => {
    const gate = { linear: 1, bayes: 2, limit: 3 };
    expect(isFarOff(gate, { linear: 2, bayes: 2 })).toBe(false);
    expect(isFarOff(gate, { linear: 2.1, bayes: 2 })).toBe(true);
  });

  it("takes an opinion as it is when it says the same of every text", () => {
    expect(fitGate(at(3, 3, 3), 0.5)).toStrictEqual({ linear: 1, bayes: 1, limit: 6 });
  });

  it("lets everything through when there is nothing to measure, also after being stored", () => {
    const gate = JSON.parse(JSON.stringify(fitGate([], 0.9)));
    expect(gate).toMatchObject({ linear: 1, bayes: 1 });
    expect(passesGate(gate, { linear: 1e9, bayes: 1e9 })).toBe(true);
  });
});
