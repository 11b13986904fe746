import { describe, expect, it } from "vitest";
import { seededRandom, shuffled } from "../../../src/lookup/themes/random.ts";

const drawn = (seed: number, count: number): readonly number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

describe("seeded random numbers", () => {
  it("are those of mulberry32, so that the same data gives the same model anywhere", () => {
    expect(drawn(1, 3)).toStrictEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
  });

  it("lie from 0 up to 1, half of them below a half", () => {
    const numbers = drawn(20_261_122, 10_000);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    const low = numbers.filter((number) => number < 0.5).length;
    expect(low).toBeGreaterThan(4_800);
    expect(low).toBeLessThan(5_200);
  });
});

describe("shuffling", () => {
  it("keeps every number once, in another order", () => {
    const order = shuffled(100, seededRandom(1));
    expect([...order].toSorted((a, b) => a - b)).toStrictEqual(
      Array.from({ length: 100 }, (_, at) => at),
    );
    expect([...order]).not.toStrictEqual([...order].toSorted((a, b) => a - b));
  });

  it("swaps each place from the last on with one that stands no later", () => {
    expect([...shuffled(6, () => 0)]).toStrictEqual([1, 2, 3, 4, 5, 0]);
    expect([...shuffled(6, () => 0.9999)]).toStrictEqual([0, 1, 2, 3, 4, 5]);
  });

  it("brings any number to any place about as often", () => {
    const random = seededRandom(3);
    const firsts = [0, 0, 0];
    for (let round = 0; round < 3_000; round++) {
      const first = shuffled(3, random)[0] ?? 0;
      firsts[first] = (firsts[first] ?? 0) + 1;
    }
    expect(Math.min(...firsts)).toBeGreaterThan(900);
  });
});
