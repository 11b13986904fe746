import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Lessons } from "../../../src/lookup/themes/lessons.ts";
import { type Model, trainModel } from "../../../src/lookup/themes/model.ts";
import { rankThemes } from "../../../src/lookup/themes/rank-themes.ts";
import { smallLessons } from "./small-lessons.ts";

const fourth = ids.theme.parse("taal");
const lessons: Lessons = {
  ...smallLessons,
  themes: [...smallLessons.themes, fourth],
  phrases: [
    ...smallLessons.phrases,
    { themes: [fourth], text: "taalles", kind: "term", weight: 1 },
    { themes: [fourth], text: "Moeder spreekt geen Nederlands.", kind: "situation", weight: 1 },
  ],
};

/** Lines that any judge can tell apart, enough of them to hold some out. */
const plain: Lessons = {
  ...lessons,
  phrases: [
    ["voedsel", "eten koken honger"],
    ["schulden", "schuld lening beslag"],
    ["taal", "taal lezen schrijven"],
  ].flatMap(([theme, words = ""]) =>
    Array.from({ length: 20 }, (_, at) => ({
      themes: [ids.theme.parse(theme)],
      text: `${words} ${at}`,
      kind: "situation" as const,
      weight: 1,
    })),
  ),
};
const open = { linear: 1, bayes: 1, limit: Number.MAX_VALUE };
const learnt: Model = { ...trainModel(lessons), gate: open, mix: [1, 1, 1] };
const text = "waar is de voedselbank";

describe("what to do with a text", () => {
  it("answers when the first two themes together are likely enough", () => {
    expect(rankThemes(learnt, text).kind).toBe("answer");
  });

  it("asks back when all themes are equally likely", () => {
    const unsure = { ...learnt, mix: [0, 0, 0] };
    const { kind, themes } = rankThemes(unsure, text);
    expect(kind).toBe("ask");
    expect(themes).toHaveLength(4);
    const [first = 0, ...others] = themes.map(({ probability }) => probability);
    for (const other of others) expect(other).toBeCloseTo(first, 9);
  });

  it("says that it is about nothing when it stands outside the gate, however sure", () => {
    const closed = { ...learnt, gate: { ...open, limit: -Number.MAX_VALUE } };
    const { kind, themes } = rankThemes(closed, text);
    expect(kind).toBe("none");
    expect(themes[0]?.theme).toBe("voedsel");
  });

  it("says so too when nothing in it is known, however wide the gate", () => {
    expect(rankThemes(learnt, "🎉").kind).toBe("none");
  });

  it("gives each theme the reasons that are its own", () => {
    const { themes } = rankThemes(learnt, "taalles of voedselbank");
    const because = Object.fromEntries(themes.map((guess) => [guess.theme, guess.because]));
    expect(because).toMatchObject({ voedsel: ["voedselbank"], taal: ["taalles"], schulden: [] });
  });

  it("tells whether the words look acute", () => {
    expect(rankThemes(learnt, "ze wil niet meer leven").emergency).toBe(true);
    expect(rankThemes(learnt, text).emergency).toBe(false);
  });
});

describe("a model that learnt", () => {
  it("trusts its judges when they were right about lines they had not seen", () => {
    const model = trainModel(plain);
    expect(model.mix).toHaveLength(3);
    expect(model.mix.reduce((sum, weight) => sum + weight, 0)).toBeGreaterThan(2);
    expect(rankThemes(model, "taal taal lezen").themes[0]?.probability).toBeGreaterThan(0.9);
  });

  it("lets most of what it learnt through the gate, and small talk not", () => {
    const model = trainModel(lessons);
    const situations = lessons.phrases.filter(({ kind }) => kind === "situation");
    const passing = situations.filter((line) => rankThemes(model, line.text).kind !== "none");
    expect(passing.length).toBeGreaterThan(0.8 * situations.length);
    expect(rankThemes(model, "mooi weer vandaag").kind).toBe("none");
  });
});
