import { expect, it } from "vitest";
import type { Judged } from "../../../src/commands/measure/judged.ts";
import { groupedBy } from "../../../src/commands/measure/tables.ts";

const judged = (text: string): Judged => ({
  question: { text, themes: [], style: "-" },
  ranking: { kind: "none", themes: [], emergency: false },
});

it("groups questions by their keys, a question under each of its own, in the order of the keys", () => {
  const groups = groupedBy(["ba", "a", "c"].map(judged), ({ question }) => [...question.text]);
  expect(groups.map(([key, those]) => [key, those.map(({ question }) => question.text)])).toEqual([
    ["a", ["ba", "a"]],
    ["b", ["ba"]],
    ["c", ["c"]],
  ]);
});
