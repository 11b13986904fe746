import { describe, expect, it } from "vitest";
import { rowCount } from "../../../src/lookup/themes/features.ts";
import { joinOpinions, opinionsOn } from "../../../src/lookup/themes/opinions.ts";

const matrix = (width: number, rows: Readonly<Record<number, readonly number[]>>): Float32Array => {
  const cells = new Float32Array(rowCount * width);
  for (const [row, values] of Object.entries(rows)) cells.set(values, Number(row) * width);
  return cells;
};

const nearly = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 3));

describe("matrices side by side", () => {
  const join = () =>
    joinOpinions([
      matrix(2, { 3: [1, -2], 9: [0.5, 0] }),
      matrix(1, { 3: [-300], 9: [40] }),
      matrix(1, {}),
    ]);
  const on = (rows: readonly number[], values: readonly number[]): readonly number[] => [
    ...opinionsOn(join(), { rows: Uint32Array.from(rows), values: Float32Array.from(values) }),
  ];

  it("say of a row what each said of it, in the order of their columns", () => {
    expect(on([3], [1])).toStrictEqual([...nearly([1, -2]), expect.closeTo(-300, 1), 0]);
  });

  it("add up over the rows of a text, as each is weighed", () => {
    expect(on([3, 9], [2, 1])).toStrictEqual([...nearly([2.5, -4]), expect.closeTo(-560, 1), 0]);
  });

  it("say nothing of a text without rows", () => {
    expect(on([], [])).toStrictEqual([0, 0, 0, 0]);
  });

  it("use two bytes a number as well as they can: the highest is the largest that fits", () => {
    const joined = join();
    expect(joined.cells).toHaveLength(rowCount * 4);
    expect(joined.cells.subarray(3 * 4, 4 * 4)).toStrictEqual(
      Int16Array.of(16_384, -32_767, -32_767, 0),
    );
    expect([...joined.scales]).toStrictEqual([
      expect.closeTo(2 / 32_767, 9),
      expect.closeTo(2 / 32_767, 9),
      expect.closeTo(300 / 32_767, 9),
      1,
    ]);
  });
});
