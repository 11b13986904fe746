import { describe, expect, test } from "vitest";
import { faultOfSlot } from "../../../src/domain/meeting/slot-fault.ts";
import { tuesdayMorning } from "../../fixtures/small-network.ts";
import { amsterdam } from "../sample.ts";
import { slot } from "./town.ts";

describe("a time at which nobody can meet", () => {
  test.each([
    ["2026-11-24", "10:00", "11:00", "past"],
    ["2026-11-23", "10:00", "11:00", "past"],
    ["2027-01-05", "11:00", "11:00", "end-before-start"],
    ["2027-01-05", "11:00", "10:59", "end-before-start"],
    ["2027-01-05", "09:00", "21:01", "too-long"],
    ["2027-03-28", "02:30", "04:00", "gap"],
    ["2029-11-28", "10:00", "11:00", "far-off"],
    ["9999-12-31", "10:00", "11:00", "far-off"],
  ])("%s %s–%s: %s", (day, from, until, fault) => {
    expect(faultOfSlot(slot(day, from, until), { at: tuesdayMorning, zone: amsterdam })).toBe(
      fault,
    );
  });

  test.each([
    ["2026-11-24", "10:01", "11:00"],
    ["2027-01-05", "09:00", "21:00"],
    ["2027-03-28", "03:00", "04:00"],
    ["2026-10-25", "02:30", "03:30"],
    ["2029-11-26", "10:00", "11:00"],
  ])("%s %s–%s is fine", (day, from, until) => {
    const at =
      day < "2026-11" ? ("2026-10-01T09:00:00.000Z" as typeof tuesdayMorning) : tuesdayMorning;
    expect(faultOfSlot(slot(day, from, until), { at, zone: amsterdam })).toBeUndefined();
  });
});
