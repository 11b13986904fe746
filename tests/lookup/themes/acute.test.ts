import { describe, expect, it } from "vitest";
import { gatherAcute, looksAcute } from "../../../src/lookup/themes/emergency.ts";
import { readText } from "../../../src/lookup/themes/reading.ts";
import { smallLessons } from "./small-lessons.ts";

const looks = (text: string): boolean => {
  const phrases = ["pijn", "steekt met mes", "steekt brand", "", "brand"];
  const acute = gatherAcute({ ...smallLessons, acute: { phrases, denials: ["geen", "niet"] } });
  return looksAcute(acute, readText(text).stems);
};

describe("a phrase that sounds acute", () => {
  it.each([
    ["pijn", "of one word"],
    ["hij heeft pijn", "at the end"],
    ["steekt met mes", "of three words"],
    ["steekt vandaag weer met mes", "with two words between"],
    ["steekt vandaag met een mes", "with two words between, apart"],
    ["hij steekt alles in brand", "of two that begin alike"],
  ])("is noticed: %s (%s)", (text) => {
    expect(looks(text)).toBe(true);
  });

  it.each([
    ["steekt vandaag weer eens met mes", "three words between"],
    ["mes met steekt", "another order"],
    ["steekt met", "half of it"],
    ["met mes", "the other half"],
    ["", "nothing"],
  ])("is not seen in: %s (%s)", (text) => {
    expect(looks(text)).toBe(false);
  });
});

describe("a word that takes it back", () => {
  it.each([
    ["geen pijn", false],
    ["geen erge pijn", false],
    ["geen echt erge pijn", true],
    ["pijn geen", true],
    ["geen pijn maar wel pijn", true],
    ["steekt niet met mes", false],
    ["steekt met mes niet", true],
  ])("%s: %s", (text, acute) => {
    expect(looks(text)).toBe(acute);
  });
});
