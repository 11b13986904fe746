import { expect, test } from "vitest";
import { nearestName } from "../../../../src/lookup/themes/lesson-files/nearest-name.ts";

const known = ["schulden", "geldzorgen", "wonen", "werk", "lvb"];

test.each([
  ["schuden", "schulden"],
  ["Schulden", "schulden"],
  ["schuldne", "schulden"],
  ["geldzorg", "geldzorgen"],
  ["woning", "wonen"],
  ["lvg", "lvb"],
])("%s was probably meant as %s", (written, meant) => {
  expect(nearestName(written, known)).toBe(meant);
});

test.each(["fietsen", "", "xx", "q".repeat(100_000)])("%s is like none", (written) => {
  expect(nearestName(written.slice(0, 100_000), known)).toBeUndefined();
});

test("of two that are as near the first is taken", () => {
  expect(nearestName("wera", ["werk", "werf"])).toBe("werk");
});
