import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAtMost, readText } from "../../../src/lookup/themes/reading.ts";

describe("reading what somebody typed", { timeout: 120_000 }, () => {
  it("does not mind capitals, accents and signs", () => {
    expect(readText("Één CRÈCHE, s.v.p.!").words).toStrictEqual(["een", "creche", "s", "v", "p"]);
  });

  it("keeps the words that turn a meaning around", () => {
    const kept = ["geen", "niet", "zonder", "alleen", "samen", "thuis", "weg"];
    expect(readText(kept.join(" ")).words).toStrictEqual(kept);
  });

  it("takes the forms of a word together", () => {
    const same = (one: string, other: string): void =>
      expect(readText(one).stems).toStrictEqual(readText(other).stems);
    same("schulden", "schuld");
    same("boodschappen", "boodschap");
    same("brieven", "brief");
    same("jaren", "jaar");
  });

  it("reads no further than its limit", () => {
    expect(readText("a ".repeat(readAtMost)).words).toHaveLength(readAtMost / 2);
  });

  it("has a stem for each word, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const { words, stems } = readText(text);
        expect(stems).toHaveLength(words.length);
      }),
    );
  });
});
