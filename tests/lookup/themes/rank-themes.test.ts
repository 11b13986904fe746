import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trainModel } from "../../../src/lookup/themes/model.ts";
import { rankThemes } from "../../../src/lookup/themes/rank-themes.ts";
import { smallLessons } from "./small-lessons.ts";

const model = trainModel(smallLessons);
const first = (text: string) => rankThemes(model, text).themes[0];

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc
    .array(fc.constantFrom("fiets", "schulden", "eten", "\u0000", "\ud800", "‮", "🚲"))
    .map((w) => w.join(" ")),
);

describe("finding the theme of a situation", { timeout: 120_000 }, () => {
  it("finds the theme whose words were used", () => {
    expect(first("waar is de voedselbank")?.theme).toBe("voedsel");
    expect(first("er was een deurwaarder aan de deur")?.theme).toBe("schulden");
    expect(first("zonder fiets kan hij nergens heen")?.theme).toBe("vervoer");
  });

  it("finds it in another form of the word", () => {
    expect(first("haar fietsen zijn weg")?.theme).toBe("vervoer");
  });

  it("says why in words of the theme data, not in other words that were typed", () => {
    const because = first("Kareltje zijn fietsen en fietsslot zijn gestolen")?.because;
    expect(because).toContain("fietsslot");
    expect(because?.join(" ")).not.toContain("Kareltje");
  });

  it("never gives a stop word as the reason", () => {
    expect(first("geen, niet, de, het, een fiets")?.because).toStrictEqual(["fiets"]);
  });

  it("finds no theme when nothing was typed, or nothing it knows", () => {
    expect(rankThemes(model, "").kind).toBe("none");
    expect(rankThemes(model, "🎉🎉").kind).toBe("none");
    expect(rankThemes(model, "\u05d0\u05d1\u05d2").kind).toBe("none");
  });

  it("reads the beginning of a very long text", () => {
    const long = `deurwaarder ${"x ".repeat(50_000)}`;
    expect(rankThemes(model, long).themes).toHaveLength(3);
  });

  it("gives the same answer twice, also when learnt anew", () => {
    const text = "moeder heeft schulden en geen eten";
    expect(rankThemes(trainModel(smallLessons), text)).toStrictEqual(rankThemes(model, text));
  });

  it("weighs all themes, most likely first, whatever is typed", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const chances = rankThemes(model, text).themes.map(({ probability }) => probability);
        expect(chances).toHaveLength(model.themes.length);
        expect(chances).toStrictEqual(chances.toSorted((a, b) => b - a));
        expect(chances.every((chance) => chance > 0 && chance < 1)).toBe(true);
      }),
    );
  });

  it("gives at most three reasons, all from the data of that theme, whatever is typed", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { theme, because } of rankThemes(model, text).themes) {
          const own = smallLessons.phrases.filter(({ themes }) => themes.includes(theme));
          expect(because.length).toBeLessThanOrEqual(3);
          for (const word of because)
            expect(own.some((phrase) => phrase.text.includes(word))).toBe(true);
        }
      }),
    );
  });
});
