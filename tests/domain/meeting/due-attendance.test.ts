import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { attendanceFrom, attendanceKey } from "../../../src/domain/meeting/due-attendance.ts";
import type { Meeting, Told } from "../../../src/domain/meeting/meeting.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { at } from "../sample.ts";
import { meeting, slot } from "./town.ts";

const local = (text: string) => at(`${text}:00+01:00`);
const [jan, kees] = [ids.person.parse("jan"), ids.person.parse("kees")];

describe("who organises hears who comes", () => {
  const told = (more: Partial<Told> = {}): Told => ({
    ...{ person: jan, sequence: 0, as: "on", slot: slot("2027-01-05") },
    ...{ at: local("2026-11-24T10:00"), ...more },
  });
  const from = (now: string, more: Partial<Meeting> = {}, network = webberTown()) =>
    attendanceFrom(network, meeting({ told: [told()], ...more }), local(now));
  const opens = local("2027-01-03T09:00");

  test("two days before, at nine in the morning", () => {
    expect(from("2026-12-01T10:00")).toBe(opens);
    expect(from("2027-01-03T08:59")).toBe(opens);
    expect(from("2027-01-03T09:00")).toBe(opens);
  });

  test("later when that was missed, by day, until it begins", () => {
    expect(from("2027-01-04T12:00")).toBe(local("2027-01-04T12:00"));
    expect(from("2027-01-04T21:00")).toBe(local("2027-01-05T08:00"));
    expect(from("2027-01-05T09:29")).toBe(local("2027-01-05T09:29"));
    expect(from("2027-01-05T09:30")).toBeUndefined();
  });

  test("once, for each day on which it is planned, and not of what is off", () => {
    expect(attendanceKey(meeting())).toBe("who-comes/overleg/2027-01-05");
    const town = webberTown();
    const occurred = town.occurred.with("who-comes/overleg/2027-01-05", opens);
    expect(from("2027-01-03T10:00", {}, { ...town, occurred })).toBeUndefined();
    expect(from("2027-01-03T10:00", { cancelledAt: opens })).toBeUndefined();
  });

  test("not when nobody could have answered yet: invited or moved after that morning", () => {
    const later = "2027-01-03T10:00";
    expect(from(later, { told: [] })).toBeUndefined();
    expect(from(later, { told: [told({ at: opens })] })).toBeUndefined();
    expect(from(later, { told: [told({ at: local("2027-01-03T08:59") })] })).toBe(local(later));
    expect(from(later, { told: [told({ as: "off" })] })).toBeUndefined();
    expect(from(later, { told: [told({ slot: slot("2027-01-12") })] })).toBeUndefined();
    expect(from(later, { told: [told({ as: "off" }), told({ person: kees })] })).toBe(local(later));
  });
});
