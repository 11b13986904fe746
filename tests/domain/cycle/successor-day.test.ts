import { describe, expect, test } from "vitest";
import { dayOfAccepting, successorDay } from "../../../src/domain/cycle/successor-day.ts";
import { day } from "../sample.ts";

const today = day("2026-11-24");

describe("the first day of a successor", () => {
  test("is the day after the last one of who leaves, when that is known", () => {
    expect(successorDay({ lastDay: day("2026-12-31") })).toBe("2027-01-01");
    expect(successorDay({})).toBeUndefined();
  });

  test("is today when they say yes later than that, or when no day was named", () => {
    const from = (lastDay?: string) =>
      dayOfAccepting(lastDay === undefined ? {} : { lastDay: day(lastDay) }, today);
    expect(from()).toBe("2026-11-24");
    expect(from("2026-11-22")).toBe("2026-11-24");
    expect(from("2026-11-23")).toBe("2026-11-24");
    expect(from("2026-11-24")).toBe("2026-11-25");
  });
});
