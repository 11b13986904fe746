import { describe, expect, test } from "vitest";
import {
  monthlyOn,
  nthsOf,
  weekdaysOf,
  weeklyOn,
} from "../../../src/domain/meeting/recurrence-rule.ts";

describe("a weekly rule", () => {
  test("names its weekdays from Monday on, each once", () => {
    expect(weeklyOn({ every: 2 }, [4, 2, 4])).toStrictEqual({
      ...{ kind: "weekly", every: 2, weekday: 2, also: [4] },
    });
    expect(weekdaysOf({ kind: "weekly", every: 1, weekday: 4, also: [7, 1] })).toStrictEqual([
      1, 4, 7,
    ]);
  });

  test("of one weekday has no others", () => {
    expect(weeklyOn({ every: 1 }, [5])).toStrictEqual({ kind: "weekly", every: 1, weekday: 5 });
    expect(weekdaysOf({ kind: "weekly", every: 1, weekday: 5 })).toStrictEqual([5]);
  });

  test("of no weekday is none", () => {
    expect(weeklyOn({ every: 1 }, [])).toBeUndefined();
  });
});

describe("a monthly rule", () => {
  test("names which weekdays of the month, the last one last", () => {
    expect(monthlyOn({ every: 1, weekday: 2 }, [-1, 3, 1, 3])).toStrictEqual({
      ...{ kind: "monthly", every: 1, weekday: 2, nth: 1, also: [3, -1] },
    });
    const rule = { kind: "monthly", every: 1, weekday: 2, nth: -1, also: [4, 2] } as const;
    expect(nthsOf(rule)).toStrictEqual([2, 4, -1]);
  });

  test("of one weekday of the month has no others", () => {
    expect(monthlyOn({ every: 3, weekday: 1 }, [-1])).toStrictEqual({
      ...{ kind: "monthly", every: 3, weekday: 1, nth: -1 },
    });
    expect(nthsOf({ kind: "monthly", every: 1, weekday: 1, nth: 2 })).toStrictEqual([2]);
  });

  test("of none is none", () => {
    expect(monthlyOn({ every: 1, weekday: 1 }, [])).toBeUndefined();
  });
});
