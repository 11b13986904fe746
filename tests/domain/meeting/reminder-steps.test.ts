import { describe, expect, test } from "vitest";
import { reminderSteps } from "../../../src/domain/meeting/reminder-steps.ts";
import type { MeetingSettings } from "../../../src/domain/meeting/settings.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { at } from "../sample.ts";
import { meeting, slot } from "./town.ts";

const local = (text: string) => at(`${text}:00+01:00`);

/** The steps of a meeting on Tuesday 5 January 2027: `7d opens–closes`. */
function steps(from: string, until: string, meetings?: Partial<MeetingSettings>) {
  const town = smallNetwork();
  const description = { ...town.description, ...(meetings && { meetings }) };
  return reminderSteps(
    { ...town, description },
    meeting({ slot: slot("2027-01-05", from, until) }),
  );
}

describe("the reminders of a meeting", () => {
  test("are a week, a day and an hour before it, at its own time", () => {
    expect(steps("09:30", "11:00")).toStrictEqual([
      {
        ...{ name: "7d", leadHours: 168, isLastDay: false },
        // A quarter of a week is left then.
        ...{ opens: local("2026-12-29T09:30"), closes: local("2027-01-03T15:30") },
      },
      {
        ...{ name: "1d", leadHours: 24, isLastDay: true },
        ...{ opens: local("2027-01-04T09:30"), closes: local("2027-01-05T03:30") },
      },
      {
        ...{ name: "1h", leadHours: 1, isLastDay: false },
        ...{ opens: local("2027-01-05T08:30"), closes: local("2027-01-05T09:30") },
      },
    ]);
  });

  test("make way for the next one, which is nearer", () => {
    const [two, one] = steps("09:30", "11:00", { remindDays: [2, 1] });
    expect(two).toMatchObject({ opens: local("2027-01-03T09:30"), closes: one?.opens });
    expect(one).toMatchObject({ opens: local("2027-01-04T09:30"), isLastDay: true });
    expect(two?.isLastDay).toBe(false);
  });

  test("leave out the hour when a network wants no such reminder", () => {
    const names = (remindHours: number) =>
      steps("09:30", "11:00", { remindHours }).map(({ name }) => name);
    expect(names(0)).toStrictEqual(["7d", "1d"]);
    expect(names(3)).toStrictEqual(["7d", "1d", "3h"]);
  });

  test("are none of days when a network names none", () => {
    expect(steps("09:30", "11:00", { remindDays: [] }).map(({ name }) => name)).toStrictEqual([
      "1h",
    ]);
  });

  test("come at eight in the morning for what begins earlier, and at seven in the evening at the latest", () => {
    const opens = (from: string) => steps(from, "23:00")[1]?.opens;
    expect(opens("07:30")).toBe(local("2027-01-04T08:00"));
    expect(opens("08:00")).toBe(local("2027-01-04T08:00"));
    expect(opens("19:00")).toBe(local("2027-01-04T19:00"));
    expect(opens("20:30")).toBe(local("2027-01-04T19:00"));
  });

  test("of hours wake nobody before eight, unless the meeting itself begins before that", () => {
    const hour = (from: string, remindHours = 1) =>
      steps(from, "23:00", { remindHours }).find(({ name }) => name === `${remindHours}h`)?.opens;
    expect(hour("08:30")).toBe(local("2027-01-05T08:00"));
    expect(hour("09:00")).toBe(local("2027-01-05T08:00"));
    expect(hour("09:01")).toBe(local("2027-01-05T08:01"));
    expect(hour("07:30")).toBe(local("2027-01-05T06:30"));
    expect(hour("10:00", 4)).toBe(local("2027-01-05T08:00"));
  });

  test("of hours are left out for what begins at eight sharp, which they would not precede", () => {
    expect(steps("08:00", "09:00").map(({ name }) => name)).toStrictEqual(["7d", "1d"]);
    expect(steps("08:01", "09:00").map(({ name }) => name)).toStrictEqual(["7d", "1d", "1h"]);
  });

  test("of hours may lie in the night before what begins at night", () => {
    const late = steps("00:30", "02:00").find(({ name }) => name === "1h");
    expect(late?.opens).toBe(local("2027-01-04T23:30"));
  });
});
