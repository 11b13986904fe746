import { expect, it } from "vitest";
import { fits } from "../../../dialogs/to-coordinator/room.ts";

it("a letter of plain words is at most four thousand signs", () => {
  expect([0, 3_999, 4_000, 4_001].map((size) => fits("a".repeat(size)))).toStrictEqual([
    ...[true, true, true, false],
  ]);
});

it("a letter with many lines is shorter, for each takes much room", () => {
  expect([150, 151].map((size) => fits("\n".repeat(size)))).toStrictEqual([true, false]);
  expect([60, 61].map((size) => fits("\n".repeat(149) + "a".repeat(size)))).toStrictEqual([
    true,
    false,
  ]);
});

it("a letter of rare signs is shorter, from the first that is no plain one", () => {
  expect([1_500, 1_501].map((size) => fits("é".repeat(size)))).toStrictEqual([true, false]);
  expect(fits("\u007f".repeat(1_501))).toBe(true);
  expect(fits("\u0080".repeat(1_501))).toBe(false);
});
