import { describe, expect, test } from "vitest";
import {
  endOfPoll,
  firstDayToPropose,
  lastDeadline,
  usualDeadline,
  usualWindow,
  workingDaysLater,
} from "../../../src/domain/meeting/poll-days.ts";
import { calendar } from "../calendar/school-calendar.ts";
import { amsterdam, day } from "../sample.ts";

const working = { calendar, region: "noord" } as const;

describe("working days", () => {
  test.each([
    ["2026-11-24", 3, "2026-11-27"],
    ["2026-11-27", 1, "2026-11-30"],
    // Christmas holidays until 3 January.
    ["2026-12-18", 1, "2027-01-04"],
    ["2027-01-05", -2, "2026-12-18"],
    ["2026-11-28", 0, "2026-11-28"],
  ])("of %s, %i later, is %s", (from, count, to) => {
    expect(workingDaysLater(day(from), count, working)).toBe(to);
  });
});

describe("the days of a poll", () => {
  test("begin on the third working day: one to vote, two to invite", () => {
    expect(firstDayToPropose(day("2026-11-24"), working)).toBe("2026-11-27");
    expect(lastDeadline(day("2026-11-27"), working)).toBe("2026-11-25");
  });

  test("are looked for from two to six weeks ahead", () => {
    expect(usualWindow(day("2026-11-24"))).toStrictEqual({
      from: "2026-12-08",
      until: "2027-01-05",
    });
  });

  test("leave a week to vote, or to the next working day", () => {
    const far = day("2027-02-01");
    expect(usualDeadline(day("2026-11-24"), far, working)).toBe("2026-12-01");
    expect(usualDeadline(day("2026-11-22"), far, working)).toBe("2026-11-30");
    expect(usualDeadline(day("2026-12-15"), far, working)).toBe("2027-01-04");
  });

  test("leave less when the first of them is near", () => {
    expect(usualDeadline(day("2026-11-24"), day("2026-12-02"), working)).toBe("2026-11-30");
    expect(usualDeadline(day("2026-11-24"), day("2026-12-03"), working)).toBe("2026-12-01");
    expect(usualDeadline(day("2026-11-24"), day("2026-12-04"), working)).toBe("2026-12-01");
  });

  test("end at five in the afternoon, by the clock of the network", () => {
    expect(endOfPoll(day("2026-12-01"), amsterdam)).toBe("2026-12-01T16:00:00.000Z");
    expect(endOfPoll(day("2026-07-01"), amsterdam)).toBe("2026-07-01T15:00:00.000Z");
  });
});
