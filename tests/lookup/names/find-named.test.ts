import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNamed } from "../../../src/lookup/names/find-named.ts";
import type { Named } from "../../../src/lookup/names/name-index.ts";
import { sameWord } from "../../../src/lookup/names/same-word.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";

const network = smallNetwork();
const nameOf = (named: Named) =>
  named.kind === "person" ? named.person.name : named.organisation.name;
const find = (text: string, asked = true) =>
  findNamed({ network, words: text.split(" ").filter(Boolean), asked }).map(nameOf);

describe("finding a name", () => {
  test.each([
    ["voedselbank", ["Voedselbank Dorp"]],
    ["voedselbanken", ["Voedselbank Dorp"]],
    ["voedselbnak", ["Voedselbank Dorp"]],
    ["leergeld dorp", ["Leergeld Dorp"]],
    ["bhd", ["Budgethulp Dorp"]],
    ["fatima", ["Fatima El Amrani"]],
    ["jan berg", ["Jan van der Berg"]],
    ["hart", ["IJsbrand 't Hart"]],
    ["noah", []],
    ["", []],
  ])("%s leads to %j", (text, names) => {
    expect(find(text)).toEqual(names);
  });

  test("a word that many names share tells nothing", () => {
    expect(find("dorp")).toEqual([]);
  });

  test("without being asked for data every word must be of the name", () => {
    expect(find("voedselbank", false)).toEqual(["Voedselbank Dorp"]);
    expect(find("voedselbank weigert gezin", false)).toEqual([]);
  });

  test("a long text is no name", () => {
    expect(find("a b c d e f g h voedselbank")).toEqual([]);
  });
});

describe("the same word", () => {
  test.each([
    ["leergeld", "leergelt", true],
    ["leergeld", "leregeld", true],
    ["leergeld", "leergel", true],
    ["school", "schoot", true],
    ["jan", "jap", false],
    ["bank", "banken", false],
    ["kleding", "speelgoed", false],
  ])("%s and %s: %s", (one, other, same) => {
    expect(sameWord(one, other)).toBe(same);
    expect(sameWord(other, one)).toBe(same);
  });

  test("never throws, and each word is itself", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        sameWord(one, other);
        return sameWord(one, one);
      }),
    );
  });
});
