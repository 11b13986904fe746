import { describe, expect, it } from "vitest";
import { gatherAcute, looksAcute } from "../../../src/lookup/themes/emergency.ts";
import { readText } from "../../../src/lookup/themes/reading.ts";
import { smallLessons } from "./small-lessons.ts";

const acute = gatherAcute(smallLessons);
const looks = (text: string): boolean => looksAcute(acute, readText(text).stems);

describe("noticing words that sound acute", () => {
  it("notices a phrase of the list, with a few words between", () => {
    expect(looks("Vader bedreigt haar met een mes")).toBe(true);
    expect(looks("ze zegt: ik WIL niet meer leven")).toBe(true);
  });

  it("does not take everyday words for danger", () => {
    expect(looks("geen honger")).toBe(false);
    expect(looks("hij snijdt brood met een mes")).toBe(false);
    expect(looks("")).toBe(false);
  });

  it("believes somebody who says it is not so", () => {
    expect(looks("hij heeft haar nooit bedreigd met een mes")).toBe(false);
    expect(looks("hij bedreigt haar nooit met een mes")).toBe(false);
  });
});
