import { expect, test } from "vitest";
import { wordsOf } from "../../src/domain/words.ts";

test.each([
  ["Wie is Désirée van 't Hof?", ["wie", "is", "desiree", "van", "t", "hof"]],
  ["ĲSBRAND", ["ijsbrand"]],
  ["Ju\u0308rgen", ["jurgen"]],
  ["", []],
  ["!?", []],
])("%j has the words %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test("a text of a hundred thousand characters is read no further than the limit (I28)", () => {
  expect(wordsOf("a ".repeat(50_000), 10)).toHaveLength(5);
});
