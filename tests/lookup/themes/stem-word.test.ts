import { describe, expect, it, test } from "vitest";
import { stemOf } from "../../../src/lookup/themes/stem-word.ts";

describe("one form for the inflections of a word", () => {
  test.each([
    ["schulden", "schuld"],
    ["boodschappen", "boodschap"],
    ["brieven", "brief"],
    ["huizen", "huisje"],
    ["jaren", "jaar"],
    ["tafeltje", "tafel"],
    ["bloempje", "bloem"],
    ["bloempjes", "bloem"],
    ["vrouwtje", "vrouw"],
    ["vrouwtjes", "vrouw"],
    ["mannetje", "man"],
    ["mannetjes", "man"],
    ["moeilijkheden", "moeilijk"],
    ["huilende", "huil"],
    ["huilend", "huil"],
    ["fietsten", "fiets"],
    ["werkte", "werk"],
    ["leefde", "leef"],
    ["leefden", "leef"],
    ["slimste", "slim"],
    ["wonen", "woont"],
    ["betalen", "betaalt"],
    ["scholen", "school"],
    ["baby", "baby"],
  ])("%s and %s", (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  test.each([
    ["schulden", "schul"],
    ["jaar", "jar"],
    ["brieven", "brief"],
    ["huizen", "huis"],
    ["boodschappen", "boodschap"],
    ["een", "en"],
  ])("%s becomes %s", (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});

describe("what is no inflection", () => {
  it("leaves at least three letters", () => {
    expect(["de", "te", "met", "oude"].map(stemOf)).toStrictEqual(["de", "te", "met", "oud"]);
  });

  it("shortens two equal letters only where Dutch doubles them", () => {
    expect(stemOf("bbb")).toBe("bb");
    expect(stemOf("zoo")).toBe("zoo");
    expect(stemOf("akk")).toBe("ak");
    expect(stemOf("ahh")).toBe("ahh");
  });

  it("keeps different words apart", () => {
    const words = ["school", "schuld", "schoen", "brood", "baan", "bank", "geld", "geweld"];
    expect(new Set(words.map(stemOf)).size).toBe(words.length);
  });

  it("takes a text without letters as it is", () => {
    expect(stemOf("")).toBe("");
    expect(stemOf("1234")).toBe("1234");
  });
});
