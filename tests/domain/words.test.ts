import { expect, test } from "vitest";
import { wordsOf } from "../../src/domain/words.ts";

test.each([
  ["Wie is Désirée van 't Hof?", ["wie", "is", "desiree", "van", "t", "hof"]],
  ["ĲSBRAND", ["ijsbrand"]],
  ["Ju\u0308rgen", ["jurgen"]],
  ["", []],
  ["!?", []],
])("%j has the words %j", (text, words) => {
  expect(wordsOf(text)).toStrictEqual(words);
});

test("one text read to two limits has the words up to each", () => {
  const text = "een twee drie";
  expect(["een twee".length, 99, "een".length].map((limit) => wordsOf(text, limit))).toStrictEqual([
    ["een", "twee"],
    ["een", "twee", "drie"],
    ["een"],
  ]);
});

test("a text of a hundred thousand characters is read no further than the limit (I28)", () => {
  expect(wordsOf("a ".repeat(50_000), 10)).toHaveLength(5);
});
