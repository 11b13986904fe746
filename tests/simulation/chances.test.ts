import { describe, expect, it } from "vitest";
import { chancesFrom, pick } from "./chances.ts";

const draws = (purpose: string, seed = 1) =>
  [...Array(2000).keys()].map((nth) => chancesFrom(seed)(purpose, nth));
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe("chance in the simulation", () => {
  it("is the same for the same seed, purpose and person, whatever was drawn before", () => {
    const chance = chancesFrom(7);
    const first = chance("leaving", "anna");
    chance("something else", "bram");
    expect(chance("leaving", "anna")).toBe(first);
    expect(chancesFrom(8)("leaving", "anna")).not.toBe(first);
  });

  it("is spread evenly from 0 to 1", () => {
    const values = draws("even");
    expect(mean(values)).toBeCloseTo(0.5, 1);
    expect(values.filter((value) => value < 0.1).length / values.length).toBeCloseTo(0.1, 1);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
  });

  it("of one purpose tells nothing of another", () => {
    const [one, other] = [draws("leaving"), draws("notice")];
    const together = one.map((value, nth) => (value - 0.5) * ((other[nth] ?? 0) - 0.5));
    expect(Math.abs(mean(together))).toBeLessThan(0.01);
  });

  it("picks each of a list, and nothing of an empty one", () => {
    expect(pick(["a", "b"], 0.49)).toBe("a");
    expect(pick(["a", "b"], 0.5)).toBe("b");
    expect(pick([], 0.5)).toBeUndefined();
  });
});
