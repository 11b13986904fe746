import { expect, test } from "vitest";
import { targetOf } from "../../../src/lookup/themes/target.ts";

test("a text of one theme is wholly that, of more first the first", () => {
  expect(targetOf([7])).toStrictEqual([{ label: 7, share: 1 }]);
  expect(targetOf([3, 1])).toStrictEqual([
    { label: 3, share: 0.6 },
    { label: 1, share: 0.4 },
  ]);
  expect(targetOf([3, 1, 2]).map(({ share }) => share)).toStrictEqual([0.6, 0.2, 0.2]);
});

test("a text about nothing is none of the themes", () => {
  expect(targetOf([])).toStrictEqual([]);
});
