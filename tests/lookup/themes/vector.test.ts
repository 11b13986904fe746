import { describe, expect, it } from "vitest";
import { rowBits, rowCount } from "../../../src/lookup/themes/features.ts";
import { addRows, rarityOf, vectorOf } from "../../../src/lookup/themes/vector.ts";

/** A feature of a kind (0 word, 1 pair, 2 letters) on a row. */
const feature = (kind: number, row: number): number => (kind << rowBits) | row;
const features = (...found: readonly number[]): Uint32Array => Uint32Array.from(found);

describe("how telling a row is", () => {
  const texts = [features(3, 3, 5), features(3, 7), features(5), features(9, 9)];
  const rarity = rarityOf(texts);

  it("is told for every row, and is nothing for what was never seen", () => {
    expect(rarity).toHaveLength(rowCount);
    expect(rarity[4]).toBe(0);
  });

  it("is nothing when only one text has it, however often", () => {
    expect(rarity[7]).toBe(0);
    expect(rarity[9]).toBe(0);
  });

  it("counts a text once, and goes down with the number of texts", () => {
    expect(rarity[3]).toBeCloseTo(Math.log(5 / 3), 6);
    expect(rarity[5]).toBeCloseTo(Math.log(5 / 3), 6);
  });

  it("takes features of any kind on the same row together", () => {
    const both = rarityOf([features(feature(0, 3)), features(feature(2, 3)), features(1)]);
    expect(both[3]).toBeCloseTo(Math.log(4 / 3), 6);
  });
});

describe("a text as a vector", () => {
  const rarity = new Float32Array(rowCount);
  for (const [row, telling] of [
    [3, 1],
    [4, 1],
    [5, 2],
  ] as const)
    rarity[row] = telling;

  const valuesOf = (...found: readonly number[]): Readonly<Record<string, number>> => {
    const { rows, values } = vectorOf(features(...found), rarity);
    return Object.fromEntries([...rows].map((row, at) => [row, values[at] ?? 0]));
  };

  it("is empty when nothing in it is known", () => {
    expect(vectorOf(features(8, 9), rarity).rows).toHaveLength(0);
    expect(vectorOf(features(), rarity).values).toHaveLength(0);
  });

  it("has length 1 when there is one kind of feature", () => {
    const { 3: one = 0, 5: two = 0 } = valuesOf(3, 5);
    expect(Math.hypot(one, two)).toBeCloseTo(1, 6);
    expect(two / one).toBeCloseTo(2, 6);
  });

  it("counts what stands there more often for more, but not for as many times", () => {
    const { 3: twice = 0, 4: once = 0 } = valuesOf(3, 3, 4);
    expect(twice / once).toBeCloseTo(1 + Math.log(2), 6);
  });

  it("leaves out what is not known and keeps the rest", () => {
    expect(valuesOf(3, 8)).toStrictEqual({ 3: 1 });
  });

  it("gives each kind its share of a length of 1, however many features it has", () => {
    const few = valuesOf(feature(0, 3), feature(2, 4));
    expect(few[3]).toBeCloseTo(0.7 / Math.hypot(0.7, 1), 6);
    expect(few[4]).toBeCloseTo(1 / Math.hypot(0.7, 1), 6);
    const more = valuesOf(feature(0, 3), feature(2, 4), feature(2, 5));
    expect(more[3]).toBeCloseTo(0.7 / Math.hypot(0.7, 1), 6);
    const all = valuesOf(feature(0, 3), feature(1, 5), feature(2, 4));
    expect(all[5]).toBeCloseTo(0.5 / Math.hypot(0.7, 0.5, 1), 6);
  });
});

describe("adding the rows of a matrix", () => {
  it("adds each row as often as the vector weighs it, on top of what was there", () => {
    const matrix = new Float32Array(rowCount * 2);
    matrix.set([1, 2], 3 * 2);
    matrix.set([10, 20], 5 * 2);
    const into = Float64Array.from([100, 200]);
    addRows(matrix, { rows: Uint32Array.from([3, 5]), values: Float32Array.from([1, 0.5]) }, into);
    expect([...into]).toStrictEqual([106, 212]);
  });
});
