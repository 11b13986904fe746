import { describe, expect, test } from "vitest";
import type { Absence, WorkingHours } from "../../src/domain/availability.ts";
import { readHours } from "../../src/domain/network-file/hours.ts";
import { reachability } from "../../src/domain/reachability.ts";
import { amsterdam, at, day } from "./sample.ts";

function hoursOf(written: Record<string, string | string[]>): readonly WorkingHours[] {
  const hours = readHours(written);
  if ("kind" in hours) throw new Error(hours.kind);
  return hours;
}

function reach(
  when: string,
  written: Record<string, string | string[]>,
  absences: readonly (readonly [string, string?])[] = [],
) {
  const availability = {
    hours: hoursOf(written),
    absences: absences.map(([from, until]): Absence => {
      return { from: day(from), ...(until && { until: day(until) }) };
    }),
  };
  return reachability({ availability, at: at(when), zone: amsterdam });
}

const office = { "ma-vr": "09:00-17:00" };

describe("within the hours", () => {
  test("is now, until they end", () => {
    expect(reach("2026-11-23T08:00:00Z", office)).toStrictEqual({ kind: "now", until: "17:00" });
  });
  test("ends on the minute", () => {
    expect(reach("2026-11-23T15:59:00Z", office)).toStrictEqual({ kind: "now", until: "17:00" });
    expect(reach("2026-11-23T16:00:00Z", office)).toMatchObject({ kind: "later" });
  });
  test("is one stretch when two follow on each other", () => {
    const hours = { ma: ["09:00-12:00", "12:00-14:00", "15:00-17:00"] };
    expect(reach("2026-11-23T09:00:00Z", hours)).toStrictEqual({ kind: "now", until: "14:00" });
  });
});

describe("outside the hours", () => {
  test.each([
    ["before work", "2026-11-23T07:00:00Z", "2026-11-23", "09:00"],
    ["after work", "2026-11-23T18:00:00Z", "2026-11-24", "09:00"],
    ["at the weekend", "2026-11-21T12:00:00Z", "2026-11-23", "09:00"],
  ])("%s is later", (_when, moment, on, time) => {
    expect(reach(moment, office)).toStrictEqual({ kind: "later", day: on, time });
  });
  test("later today, in the pause", () => {
    const hours = { ma: ["09:00-12:00", "13:00-17:00"] };
    expect(reach("2026-11-23T11:30:00Z", hours)).toStrictEqual({
      kind: "later",
      day: "2026-11-23",
      time: "13:00",
    });
  });
  test("a week from now, when the only day just ended", () => {
    expect(reach("2026-11-25T13:00:00Z", { wo: "09:00-12:00" })).toMatchObject({
      day: "2026-12-02",
    });
  });
  test("after a leave that starts before the next hours", () => {
    expect(reach("2026-11-20T18:00:00Z", office, [["2026-11-23", "2026-12-13"]])).toStrictEqual({
      kind: "later",
      day: "2026-12-14",
      time: "09:00",
    });
  });
  test("is away when a leave without an end starts before the next hours", () => {
    expect(reach("2026-11-20T18:00:00Z", office, [["2026-11-23"]])).toStrictEqual({ kind: "away" });
  });
});

describe("during a leave", () => {
  test("is away, up to and including the last day", () => {
    const leave = [["2026-11-16", "2026-11-23"]] as const;
    expect(reach("2026-11-23T22:30:00Z", office, leave)).toStrictEqual({
      kind: "away",
      until: "2026-11-23",
    });
    expect(reach("2026-11-23T23:30:00Z", office, leave)).toMatchObject({ kind: "later" });
  });
  test("that another follows on, is away until the end of both", () => {
    const leaves = [
      ["2026-11-16", "2026-11-23"],
      ["2026-11-24", "2026-11-30"],
    ] as const;
    expect(reach("2026-11-20T10:00:00Z", office, leaves)).toStrictEqual({
      kind: "away",
      until: "2026-11-30",
    });
  });
  test("without an end is away without one, also when another leave has one", () => {
    const leaves = [["2026-11-16", "2026-11-23"], ["2026-11-20"]] as const;
    expect(reach("2026-11-20T10:00:00Z", office, leaves)).toStrictEqual({ kind: "away" });
  });
});

test("without hours nobody knows", () => {
  expect(reach("2026-11-23T10:00:00Z", {})).toStrictEqual({ kind: "unknown" });
});

describe("when the clock changes", () => {
  test("in spring nine o'clock is nine o'clock by the new time", () => {
    const sunday = { zo: "09:00-12:00" };
    expect(reach("2026-03-29T06:59:00Z", sunday)).toMatchObject({ kind: "later", time: "09:00" });
    expect(reach("2026-03-29T07:00:00Z", sunday)).toStrictEqual({ kind: "now", until: "12:00" });
  });
  test("in autumn the doubled hour is within the hours twice", () => {
    const night = { zo: "02:00-04:00" };
    expect(reach("2026-10-25T00:30:00Z", night).kind).toBe("now");
    expect(reach("2026-10-25T01:30:00Z", night).kind).toBe("now");
  });
});
