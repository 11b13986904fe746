import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ranking } from "../../../../src/domain/theme.ts";
import { rankWithOwn } from "../../../../src/lookup/themes/overlay/rank-with-own.ts";
import { background, farmers, ranking, rides, theme, themesOf, town } from "./town-themes.ts";

const rank = (text: string, { from = ranking, themes = town } = {}) =>
  rankWithOwn(from, { text, themes, background });

/** Each theme is calibrated by itself, so that all may be likely. */
const sureOfAll: Ranking = {
  ...ranking,
  themes: ranking.themes.map((guess) => ({ ...guess, probability: 1 })),
};
const none: Ranking = { ...ranking, kind: "none" };

describe("a text that is clearly like the network's own phrases", () => {
  it.each([
    ["a term", "er is iets op de boerderij", "boerderij"],
    ["a term in the plural", "veehouders vragen om hulp", "veehouder"],
    ["a term of two words in another form", "agrarische gezinnen in nood", "Agrarisch gezin"],
    ["a situation in other words", "de koeien moeten weg, vader zit nu thuis", "koeien"],
  ])("gets that theme first, also when the model does not know it: %s", (_, text, word) => {
    const { kind, themes } = rank(text, { from: none });
    expect(themes[0]?.theme).toBe("boerengezinnen");
    expect(themes[0]?.because[0]).toBe(word);
    expect(kind).toBe("answer");
    expect(themes).toHaveLength(4);
  });

  it("gets it first for a rare word alone, and a question back when that is all there is", () => {
    const { kind, themes } = rank("melkprijs", { from: none });
    expect([kind, themes[0]?.theme]).toStrictEqual(["ask", "boerengezinnen"]);
  });

  it("gets it before whatever the model is surest of, which comes next", () => {
    const sure: Ranking = {
      ...ranking,
      themes: ranking.themes.map((guess, at) => ({ ...guess, probability: at === 0 ? 1 : 0 })),
    };
    const [first, second] = rank("stikstof en schulden", { from: sure }).themes;
    expect([first?.theme, second?.theme]).toStrictEqual(["boerengezinnen", "schulden"]);
    expect(second?.because).toStrictEqual(["geld"]);
  });

  it("gets a theme that the model knows too, with both reasons", () => {
    const from: Ranking = {
      ...ranking,
      themes: ranking.themes.map((guess) => ({ ...guess, because: ["bus", "klaverpas", "pas"] })),
    };
    const [first] = rank("klaverpas kwijt", { from }).themes;
    expect(first?.theme).toBe("vervoer");
    expect(first?.because).toStrictEqual(["Klaverpas", "bus", "klaverpas"]);
    expect(rank("klaverpas kwijt", { from }).themes).toHaveLength(3);
  });

  it("keeps whether the words look acute", () => {
    expect(rank("boerderij", { from: { ...none, emergency: true } }).emergency).toBe(true);
  });
});

describe("a text that is like none of them", () => {
  it.each([
    "vader zit thuis en er is geen geld",
    "hallo",
    "",
    "🎉",
    "kareltje wil naar school",
    "het gezin",
  ])("gets exactly what the model said: %j", (text) => {
    expect(rank(text)).toBe(ranking);
    expect(rank(text, { from: none })).toBe(none);
  });

  it("gets it too where the network has no phrases of its own", () => {
    expect(rank("boerderij", { themes: themesOf(theme("schulden")) })).toBe(ranking);
    const empty = themesOf(theme("schulden", { terms: [], situations: [] }));
    expect(rank("boerderij", { themes: empty })).toBe(ranking);
  });
});

describe("a text that is a little like them", () => {
  const slightly = themesOf(
    theme("boerengezinnen", { situations: ["De oogst mislukt.", "De oogst valt tegen."] }),
  );
  const text = "moeder en de oogst van het gezin";

  it("is worth a question back when the model knows no theme for it", () => {
    const { kind, themes } = rank(text, { from: none, themes: slightly });
    expect(kind).toBe("ask");
    expect(themes.slice(0, 2).map((guess) => guess.theme)).toContain("boerengezinnen");
  });

  it("is still answered as the model would when that is sure", () => {
    const chances = [0.96, 0.02, 0.02];
    const sure: Ranking = {
      ...ranking,
      themes: ranking.themes.map((guess, at) => ({ ...guess, probability: chances[at] ?? 0 })),
    };
    const { kind, themes } = rank(text, { from: sure, themes: slightly });
    expect(kind).toBe("answer");
    expect(themes.slice(0, 2).map((guess) => guess.theme)).toStrictEqual([
      "schulden",
      "boerengezinnen",
    ]);
  });

  it("is not about them at all when one word in common stands in one of their phrases", () => {
    const once = themesOf(theme("boerengezinnen", { situations: ["De oogst mislukt."] }));
    expect(rank(text, { themes: once })).toBe(ranking);
  });
});

describe("the ranking", () => {
  it("is made anew when the network changes its phrases", () => {
    const before = themesOf(farmers);
    const after = before.with(rides.id, rides);
    expect(rank("klaverpas", { themes: before })).toBe(ranking);
    expect(rank("klaverpas", { themes: after }).themes[0]?.theme).toBe("vervoer");
  });

  it("goes by how common words are now", () => {
    const common = { ...background, texts: 2, counts: background.counts.map(() => 2) };
    const one = rankWithOwn(ranking, { text: "boerderij", themes: town, background });
    const other = rankWithOwn(ranking, { text: "boerderij", themes: town, background: common });
    expect(one.themes[0]?.theme).toBe("boerengezinnen");
    expect(other).toBe(ranking);
  });

  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          "boerderij",
          "koeien",
          "weg",
          "vader",
          "oogst",
          "klaverpas",
          "👨‍🌾",
          "\u202e",
        ),
        {
          maxLength: 12,
        },
      )
      .map((words) => words.join(" ")),
  );

  it("takes from what the model states only what the strongest match leaves, sum or no sum", () => {
    const stated = [0.9, 0.8, 0.4];
    const from: Ranking = {
      ...ranking,
      themes: ranking.themes.map((guess, at) => ({ ...guess, probability: stated[at] ?? 0 })),
    };
    const { themes } = rank("boerderij", { from });
    const chance = new Map<string, number>(themes.map((one) => [one.theme, one.probability]));
    const left = 1 - (chance.get("boerengezinnen") ?? 1);
    expect(left).toBeGreaterThan(0.05);
    expect(["schulden", "voedsel", "vervoer"].map((id) => chance.get(id))).toStrictEqual(
      stated.map((probability) => left * probability),
    );
  });

  it("always is of all themes, likeliest first, none over one, whatever is typed", () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (text, isSure) => {
        const { themes } = rank(text, { from: isSure ? sureOfAll : ranking });
        const chances = themes.map(({ probability }) => probability);
        expect(chances).toStrictEqual(chances.toSorted((one, other) => other - one));
        expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
        expect(new Set(themes.map((guess) => guess.theme)).size).toBe(themes.length);
        for (const { because } of themes) expect(because.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it("is given for a text of a hundred thousand characters as for its beginning", () => {
    const long = "boerderij ".repeat(10_000);
    expect(rank(long)).toStrictEqual(rank(long.slice(0, 2_000)));
  });
});
