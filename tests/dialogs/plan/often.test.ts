import { describe, expect, test } from "vitest";
import { oftenOptions, oftenValue, ruleOf } from "../../../dialogs/plan/often.ts";
import type { Recurrence } from "../../../src/domain/meeting/recurrence-rule.ts";
import { times } from "../../../src/domain/time.ts";

const day = times.day.parse;
/** A Tuesday, the fourth of its month. */
const tuesday = day("2026-11-24");

describe("how often a meeting comes, in a form", () => {
  test("is one of six ways", () => {
    expect(oftenOptions(undefined)).toMatchInlineSnapshot(`
      [
        {
          "label": "Eén keer",
          "value": "once",
        },
        {
          "label": "Elke week",
          "value": "weekly/1",
        },
        {
          "label": "Om de week",
          "value": "weekly/2",
        },
        {
          "label": "Elke maand, op dezelfde dag van de week (zoals de eerste dinsdag)",
          "value": "monthly/1",
        },
        {
          "label": "Elke maand, op dezelfde datum",
          "value": "date/1",
        },
        {
          "label": "Elke drie maanden, op dezelfde dag van de week",
          "value": "monthly/3",
        },
      ]
    `);
  });

  test.each([
    ["once", undefined],
    ["weekly/1", { kind: "weekly", every: 1, weekday: 2 }],
    ["weekly/2", { kind: "weekly", every: 2, weekday: 2 }],
    ["monthly/1", { kind: "monthly", every: 1, weekday: 2, nth: 4 }],
    ["date/1", { kind: "monthly-day", every: 1, day: 24 }],
    ["monthly/3", { kind: "monthly", every: 3, weekday: 2, nth: 4 }],
    ["weekly/3", undefined],
    ["daily/1", undefined],
    ["", undefined],
    ["kept", undefined],
    ["kept/yearly/1/2///", undefined],
  ])("%s stands for a rule from the day on", (value, rule) => {
    expect(ruleOf(value, tuesday)).toStrictEqual(rule);
  });

  test.each([
    ["2026-11-01", 7, 1],
    ["2026-11-07", 6, 1],
    ["2026-11-08", 7, 2],
    ["2026-11-28", 6, 4],
    ["2026-11-29", 7, -1],
    ["2026-11-30", 1, -1],
  ])("from %s on it is weekday %i, time %i of the month", (from, weekday, nth) => {
    expect(ruleOf("monthly/1", day(from))).toStrictEqual({
      kind: "monthly",
      every: 1,
      weekday,
      nth,
    });
  });
});

describe("a way that was said", () => {
  const until = day("2027-06-30");
  const said: readonly [Recurrence, string, string][] = [
    [{ kind: "weekly", every: 6, weekday: 4 }, "kept/weekly/6/4///", "elke zes weken op donderdag"],
    [
      { kind: "weekly", every: 1, weekday: 2, also: [4, 5] },
      "kept/weekly/1/2+4+5///",
      "elke dinsdag, donderdag en vrijdag",
    ],
    [
      { kind: "monthly", every: 1, weekday: 2, nth: 1, also: [3] },
      "kept/monthly/1/2/1+3//",
      "elke eerste en derde dinsdag van de maand",
    ],
    [
      { kind: "monthly", every: 2, weekday: 5, nth: -1, until },
      "kept/monthly/2/5/-1/2027-06-30/",
      "elke twee maanden op de laatste vrijdag, tot en met woensdag 30 juni 2027",
    ],
    [
      { kind: "monthly-day", every: 1, day: 31, times: 4 },
      "kept/monthly-day/1/31///4",
      "elke 31e van de maand, 4 keer",
    ],
  ];

  test.each(said)(
    "%j stands under the usual ones, and is read back as it was",
    (rule, code, label) => {
      const options = oftenOptions(rule);
      expect(options).toHaveLength(7);
      expect(options.at(-1)).toStrictEqual({ value: code, label });
      expect(oftenValue(rule)).toBe(code);
      expect(oftenValue(rule, "weekly/1")).toBe(code);
      expect(ruleOf(code, tuesday)).toStrictEqual(rule);
    },
  );

  test("without a day is what was said, and once when that is no way there is", () => {
    expect(oftenValue(undefined)).toBe("once");
    expect(oftenValue(undefined, "weekly/2")).toBe("weekly/2");
    expect(oftenValue(undefined, "weekly/9")).toBe("once");
  });
});
