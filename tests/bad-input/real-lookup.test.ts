import { beforeAll, describe, expect, it } from "vitest";
import { loadKnowledge } from "../../src/commands/knowledge.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import { readAtMost } from "../../src/lookup/themes/reading.ts";
import { large, patterns, queries, treacherous } from "./typed.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge();
});

const texts = [
  ...[...queries, ...patterns, ...large].map(({ name, text }) => ({ name, text })),
  ...treacherous.map((text) => ({ name: text, text })),
];

describe("the real lookup reads anything (I12, I24, I27, I28)", { timeout: 120_000 }, () => {
  it.each(texts)("$name, and of it no more than its beginning", ({ text }) => {
    const ranking = knowledge.rank(text);
    expect(ranking).toEqual(knowledge.rank(text.slice(0, readAtMost)));
    expect(ranking.themes.every(({ probability }) => Number.isFinite(probability))).toBe(true);
  });
});
