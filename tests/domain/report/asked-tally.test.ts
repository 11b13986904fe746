import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CountLine, countOutcomes } from "../../../src/contract/outcome.ts";
import { ids } from "../../../src/domain/ids.ts";
import {
  byArea,
  byTheme,
  gapsIn,
  inWeeks,
  tallyOf,
} from "../../../src/domain/report/asked-tally.ts";

const theme = ids.theme.parse;
const area = ids.area.parse;
const week = "2026-W48";

const line = (outcome: CountLine["outcome"], times: number, more: Partial<CountLine> = {}) => ({
  ...{ outcome, times, week },
  ...more,
});

const anyLine: fc.Arbitrary<CountLine> = fc.record(
  {
    outcome: fc.constantFrom(...countOutcomes),
    week: fc.constantFrom("2026-W47", week),
    times: fc.integer({ min: 1, max: 9 }),
    theme: fc.constantFrom("school", "rouw").map(theme),
    area: fc.constantFrom("noord", "zuid").map(area),
    nearest: fc.constantFrom("school", "rouw").map(theme),
  },
  { requiredKeys: ["outcome", "week", "times"] },
);

describe("the tally of questions", () => {
  test("tells how often there was an answer, a question back, none, and what came of calling", () => {
    const lines = [
      line("answered", 5),
      line("asked-back", 2),
      line("no-theme", 1),
      line("nobody", 2),
      line("spoken", 3),
      line("no-reply", 1),
    ];
    expect(tallyOf(lines)).toStrictEqual({
      ...{ asked: 8, answered: 5, askedBack: 2, without: 3, spoken: 3, noReply: 1 },
    });
  });

  test("counts a question back and its answer as one question", () => {
    expect(tallyOf([line("asked-back", 2), line("answered", 2)]).asked).toBe(2);
    expect(tallyOf([line("asked-back", 3), line("answered", 1)]).asked).toBe(3);
  });

  test("of nothing is nought", () => {
    expect(Object.values(tallyOf([]))).toStrictEqual([0, 0, 0, 0, 0, 0]);
  });

  test("is of the weeks that are meant and no others", () => {
    const lines = [line("answered", 1), line("answered", 7, { week: "2026-W47" })];
    expect(inWeeks(lines, new Set([week]))).toStrictEqual([lines[0]]);
  });
});

describe("by theme and by area", () => {
  const lines = [
    line("answered", 2, { theme: theme("rouw"), area: area("noord") }),
    line("answered", 3, { theme: theme("school"), area: area("zuid") }),
    line("nobody", 2, { theme: theme("rouw") }),
    line("answered", 9),
  ];

  test("what was asked most comes first, and what has no theme is in no row", () => {
    expect([...byTheme(lines)].map(([id, { asked }]) => `${id} ${asked}`)).toStrictEqual([
      "rouw 4",
      "school 3",
    ]);
    expect([...byArea(lines)].map(([id, { asked }]) => `${id} ${asked}`)).toStrictEqual([
      "zuid 3",
      "noord 2",
    ]);
  });

  test("no row tells of a theme in an area", () => {
    expect([...byTheme(lines).keys(), ...byArea(lines).keys()]).toStrictEqual([
      ...["rouw", "school", "zuid", "noord"],
    ]);
  });
});

describe("the gaps", () => {
  test("are what had no answer, the most first, and last what was near to nothing", () => {
    const lines = [
      line("no-theme", 9),
      line("no-theme", 1, { nearest: theme("school") }),
      line("no-theme", 2, { nearest: theme("school"), week: "2026-W47" }),
      line("nobody", 2, { theme: theme("rouw") }),
      line("answered", 4, { theme: theme("energie") }),
    ];
    expect(gapsIn(lines)).toStrictEqual([
      { kind: "near", theme: "school", times: 3 },
      { kind: "nobody", theme: "rouw", times: 2 },
      { kind: "nothing-near", times: 9 },
    ]);
  });

  test("are none when everything had an answer", () => {
    expect(gapsIn([line("answered", 4), line("asked-back", 1)])).toStrictEqual([]);
  });
});

test("any lines give counts that add up", () => {
  fc.assert(
    fc.property(fc.array(anyLine), (lines) => {
      const tally = tallyOf(lines);
      expect(tally.asked).toBeGreaterThanOrEqual(tally.answered + tally.without);
      const gaps = gapsIn(lines).reduce((sum, { times }) => sum + times, 0);
      expect(gaps).toBe(tally.without);
      for (const part of [...byTheme(lines).values(), ...byArea(lines).values()]) {
        expect(part.answered).toBeLessThanOrEqual(tally.answered);
      }
    }),
  );
});
