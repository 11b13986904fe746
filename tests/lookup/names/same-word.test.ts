import { describe, expect, test } from "vitest";
import { sameWord } from "../../../src/lookup/names/same-word.ts";

const isSame = (one: string, other: string): boolean => {
  const same = sameWord(one, other);
  // The order in which words are given never matters.
  expect(sameWord(other, one)).toBe(same);
  return same;
};

describe("an ending", () => {
  test("of one or two letters is the same word, from five letters on", () => {
    expect(isSame("appel", "appels")).toBe(true);
    expect(isSame("appel", "appelen")).toBe(true);
    expect(isSame("appel", "appeltje")).toBe(false);
    expect(isSame("boom", "boompje")).toBe(false);
    expect(isSame("bank", "banks")).toBe(false);
  });

  test("must stand behind the word", () => {
    expect(isSame("appel", "deappel")).toBe(false);
  });
});

describe("a slip of the keys, from six letters on", () => {
  test.each([
    ["leergeld", "leegeld", "a letter missing"],
    ["leergeld", "eergeld", "the first one missing"],
    ["leergeld", "leerrgeld", "a letter too many"],
    ["leergeld", "leerveld", "another letter"],
    ["molens", "molesn", "two swapped at the end"],
    ["molens", "omlens", "two swapped at the start"],
    ["molens", "molenz", "another one at the end"],
  ])("%s and %s are the same: %s", (one, other) => {
    expect(isSame(one, other)).toBe(true);
  });

  test.each([
    ["leergeld", "leegelt", "missing and other"],
    ["leergeld", "leeggeldt", "other and too many"],
    ["leergeld", "veergelt", "two others"],
    ["leergeld", "deergeldje", "another and an ending"],
    ["leergeld", "ergeld", "two missing"],
    ["leergeld", "leerglde", "a letter on another place"],
    ["leergeld", "dleergeldd", "one too many on both sides"],
    ["molen", "malen", "five letters"],
    ["molen", "moln", "four letters"],
  ])("%s and %s are not: %s", (one, other) => {
    expect(isSame(one, other)).toBe(false);
  });
});
