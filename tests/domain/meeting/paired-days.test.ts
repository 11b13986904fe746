import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysLater } from "../../../src/domain/days.ts";
import { pairedDays } from "../../../src/domain/meeting/paired-days.ts";
import type { Recurrence } from "../../../src/domain/meeting/recurrence-rule.ts";
import { day } from "../sample.ts";

const weekly: Recurrence = { kind: "weekly", every: 1, weekday: 2 };
const monthly: Recurrence = { kind: "monthly", every: 1, weekday: 2, nth: 1 };

/** Which day becomes which: `2027-01-05 > 2027-01-07`. */
function pairs(before: readonly string[], after: readonly string[], rules = [weekly, weekly]) {
  return pairedDays(before.map(day), after.map(day), rules).map(
    (pair) => `${before[pair.before]} > ${after[pair.after]}`,
  );
}

describe("the days of a series that changes", () => {
  test("each become the day of the same week, from Monday to Sunday", () => {
    expect(pairs(["2027-01-04"], ["2027-01-10"])).toStrictEqual(["2027-01-04 > 2027-01-10"]);
    expect(pairs(["2027-01-10"], ["2027-01-04"])).toStrictEqual(["2027-01-10 > 2027-01-04"]);
  });

  test("become a day of another week within three days, and not within four", () => {
    expect(pairs(["2027-01-08"], ["2027-01-11"])).toStrictEqual(["2027-01-08 > 2027-01-11"]);
    expect(pairs(["2027-01-11"], ["2027-01-08"])).toStrictEqual(["2027-01-11 > 2027-01-08"]);
    expect(pairs(["2027-01-07"], ["2027-01-11"])).toStrictEqual([]);
  });

  test("take the nearest first, and each day once", () => {
    expect(pairs(["2027-01-05", "2027-01-07"], ["2027-01-07"])).toStrictEqual([
      ...["2027-01-07 > 2027-01-07"],
    ]);
    expect(pairs(["2027-01-05"], ["2027-01-08", "2027-01-06"])).toStrictEqual([
      ...["2027-01-05 > 2027-01-06"],
    ]);
  });

  test("take the earlier one where two are as near", () => {
    expect(pairs(["2027-01-05", "2027-01-07"], ["2027-01-06"])).toStrictEqual([
      ...["2027-01-05 > 2027-01-06"],
    ]);
    expect(pairs(["2027-01-07", "2027-01-05"], ["2027-01-06"])).toStrictEqual([
      ...["2027-01-07 > 2027-01-06"],
    ]);
  });

  test("stay within their month when it goes by months before and after", () => {
    const rules = [monthly, monthly];
    expect(pairs(["2027-01-05"], ["2027-01-26"], rules)).toStrictEqual(["2027-01-05 > 2027-01-26"]);
    expect(pairs(["2027-01-31"], ["2027-02-01"], rules)).toStrictEqual([]);
    // By weeks on one side, the week counts.
    expect(pairs(["2027-01-31"], ["2027-02-01"], [monthly, weekly])).toStrictEqual([
      ...["2027-01-31 > 2027-02-01"],
    ]);
    expect(pairs(["2027-01-05"], ["2027-01-26"], [monthly, weekly])).toStrictEqual([]);
  });

  test("are of the same year too", () => {
    expect(pairs(["2027-01-05"], ["2028-01-05"], [monthly, monthly])).toStrictEqual([]);
  });

  test("have no pair where there is nothing on one side", () => {
    expect(pairs([], ["2027-01-05"])).toStrictEqual([]);
    expect(pairs(["2027-01-05"], [])).toStrictEqual([]);
  });

  test("never give one day to two", () => {
    const days = fc
      .uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 8 })
      .map((steps) => steps.map((step) => daysLater(day("2027-01-04"), step)));
    fc.assert(
      fc.property(days, days, (before, after) => {
        const found = pairedDays(before, after, [weekly, weekly]);
        expect(new Set(found.map((one) => one.before)).size).toBe(found.length);
        expect(new Set(found.map((one) => one.after)).size).toBe(found.length);
      }),
    );
  });
});
