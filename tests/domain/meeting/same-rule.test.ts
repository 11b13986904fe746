import { describe, expect, test } from "vitest";
import type { Recurrence } from "../../../src/domain/meeting/recurrence-rule.ts";
import {
  continuedFrom,
  isSamePattern,
  lastDayOf,
  withoutEnd,
} from "../../../src/domain/meeting/same-rule.ts";
import { day } from "../sample.ts";

/** Every other Tuesday, since 5 January 2027. */
const tuesdays = { kind: "weekly", every: 2, weekday: 2 } as const;
const monthly = { kind: "monthly", every: 1, weekday: 2, nth: 1 } as const;
const first = day("2027-01-05");

describe("two rules have the same days", () => {
  test("however they are written and wherever they end", () => {
    const other = { weekday: 2, every: 2, kind: "weekly", times: 4 } as const;
    expect(isSamePattern(tuesdays, other)).toBe(true);
    expect(isSamePattern({ ...tuesdays, until: day("2027-06-01") }, tuesdays)).toBe(true);
  });

  test("not when they are on another weekday or come more often", () => {
    expect(isSamePattern(tuesdays, { ...tuesdays, weekday: 3 })).toBe(false);
    expect(isSamePattern(tuesdays, { ...tuesdays, every: 1 })).toBe(false);
    expect(isSamePattern(tuesdays, monthly)).toBe(false);
  });

  test("a rule without its end is the rest of it", () => {
    expect(withoutEnd({ ...tuesdays, times: 4 })).toStrictEqual(tuesdays);
    expect(withoutEnd({ ...monthly, until: day("2027-06-01") })).toStrictEqual(monthly);
  });
});

describe("a series that goes on from a day", () => {
  const series = { rule: tuesdays, firstDay: first };
  const from = (
    rule: Recurrence,
    text: string,
    before: { rule: Recurrence; firstDay: typeof first } = series,
  ) => continuedFrom(before, rule, day(text));

  test("keeps its weeks when the rule stays the same", () => {
    expect(from(tuesdays, "2027-01-06")).toBe("2027-01-19");
    expect(from(tuesdays, "2027-01-18")).toBe("2027-01-19");
  });

  test("begins on a day that was said when the rule can begin there", () => {
    expect(from(tuesdays, "2027-01-12")).toBe("2027-01-12");
    expect(from({ ...tuesdays, times: 3 }, "2027-01-12")).toBe("2027-01-12");
  });

  test("begins on the day that was said when the rule is another one", () => {
    expect(from({ ...tuesdays, weekday: 4 }, "2027-01-06")).toBe("2027-01-06");
    expect(from(monthly, "2027-01-06")).toBe("2027-01-06");
  });

  test("goes on also where the rule had ended", () => {
    const ended = { rule: { ...tuesdays, times: 1 }, firstDay: first };
    expect(from(tuesdays, "2027-01-06", ended)).toBe("2027-01-19");
  });
});

describe("the last day of a series", () => {
  const last = (rule: Recurrence, endsOn?: string) =>
    lastDayOf({ rule, firstDay: first, ...(endsOn !== undefined && { endsOn: day(endsOn) }) });

  test("is none when it goes on and on", () => {
    expect(last(tuesdays)).toBeUndefined();
  });

  test("is that of the rule or the day on which it was stopped, whichever is first", () => {
    const until = { ...tuesdays, until: day("2027-06-01") };
    expect(last(until)).toBe("2027-06-01");
    expect(last(until, "2027-03-31")).toBe("2027-03-31");
    expect(last(until, "2027-07-01")).toBe("2027-06-01");
    expect(last(tuesdays, "2027-03-31")).toBe("2027-03-31");
  });

  test("is the Sunday of the week of the last time, when it is a number of times", () => {
    expect(last({ ...tuesdays, times: 3 })).toBe("2027-02-07");
    expect(lastDayOf({ rule: { ...tuesdays, weekday: 7, times: 1 }, firstDay: first })).toBe(
      "2027-01-10",
    );
  });

  test("is the end of the month of the last time, when it goes by months", () => {
    expect(last({ ...monthly, times: 2 })).toBe("2027-02-28");
    expect(last({ ...monthly, times: 1 })).toBe("2027-01-31");
    expect(last({ ...monthly, times: 4 })).toBe("2027-04-30");
    expect(last({ kind: "monthly-day", every: 1, day: 31, times: 1 })).toBe("2027-01-31");
    expect(last({ ...monthly, times: 12 }, "2027-05-05")).toBe("2027-05-05");
  });
});
