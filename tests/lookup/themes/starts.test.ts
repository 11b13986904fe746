import { expect, it } from "vitest";
import { startsOf } from "../../../src/lookup/themes/starts.ts";

it("says where the items of each place start, also of a place without any", () => {
  expect([...startsOf([2, 0, 2, 3], 4)]).toStrictEqual([0, 1, 1, 3, 4]);
});

it("ends with how many there are", () => {
  expect([...startsOf([], 2)]).toStrictEqual([0, 0, 0]);
  expect([...startsOf(new Set([0]), 1)]).toStrictEqual([0, 1]);
});
