import { describe, expect, it } from "vitest";
import { fitMix, mixed } from "../../../src/lookup/themes/mix.ts";
import { targetOf } from "../../../src/lookup/themes/target.ts";

const row = (...scores: readonly number[]): Float64Array => Float64Array.from(scores);

describe("what the judges say together", () => {
  it("weighs each judge", () => {
    const [one = 0, other = 0] = mixed([1, 2], [row(0, 0), row(0, Math.log(3) / 2)]);
    expect(one).toBeCloseTo(0.25, 9);
    expect(other).toBeCloseTo(0.75, 9);
  });

  it("leaves out a judge that has no weight", () => {
    expect([...mixed([0, 0], [row(5, -5), row(-1, 1)])]).toStrictEqual([0.5, 0.5]);
    expect([...mixed([0], [row(0, 0), row(9, 0)])]).toStrictEqual([0.5, 0.5]);
  });

  it("is nothing when nobody says anything", () => {
    expect(mixed([1], [])).toHaveLength(0);
  });
});

describe("learning how much each judge counts", () => {
  it("makes the probabilities true: who is right three times in four is believed for 75 %", () => {
    const verdict = [row(1, -1)];
    const judged = [0, 0, 0, 1].map((label) => ({ verdict, target: targetOf([label]) }));
    const mix = fitMix(judged, 1);
    expect(mixed(mix, verdict)[0]).toBeCloseTo(0.75, 6);
  });

  it("trusts who is often right more than who hardly is, and who is wrong not at all", () => {
    const good = (label: number) => (label === 0 ? row(1, -1) : row(-1, 1));
    const bad = (label: number) => (label === 0 ? row(-1, 1) : row(1, -1));
    const judged = Array.from({ length: 30 }, (_, at) => {
      const label = at % 2;
      const [often, seldom] = [at % 5 > 0, at % 3 > 0];
      return {
        verdict: [often ? good(label) : bad(label), seldom ? good(label) : bad(label), bad(label)],
        target: targetOf([label]),
      };
    });
    const [often = 0, seldom = 0, never] = fitMix(judged, 3);
    expect(often).toBeGreaterThan(seldom);
    expect(seldom).toBeGreaterThan(0);
    expect(never).toBe(0);
  });

  it("believes a text of two themes to be about both", () => {
    const verdict = [row(1, -1)];
    const mix = fitMix([{ verdict, target: targetOf([0, 1]) }], 1);
    expect(mixed(mix, verdict)[0]).toBeCloseTo(0.6, 5);
  });

  it("starts even, and stays so when there is nothing to learn from", () => {
    expect(fitMix([], 3)).toStrictEqual([0.5, 0.5, 0.5]);
  });
});
