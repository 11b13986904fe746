import { describe, expect, it } from "vitest";
import {
  clockAt,
  compareSlots,
  minuteOfDay,
  minutesIn,
  slotEnds,
  slotStarts,
} from "../../../src/domain/meeting/slot.ts";
import { type ClockTime, times } from "../../../src/domain/time.ts";
import { slot } from "./town.ts";

const zone = times.zone.parse("Europe/Amsterdam");

describe("a slot", () => {
  it("begins and ends by the clock of the network, in winter and in summer", () => {
    expect(slotStarts(slot("2027-01-05"), zone)).toBe("2027-01-05T08:30:00.000Z");
    expect(slotEnds(slot("2027-07-06"), zone)).toBe("2027-07-06T09:00:00.000Z");
  });

  it("takes so long", () => {
    expect(minutesIn(slot("2027-01-05"))).toBe(90);
  });

  it("comes before what is later", () => {
    const sorted = [
      slot("2027-01-05"),
      slot("2027-01-05", "09:30", "12:00"),
      slot("2027-01-05", "10:00"),
      slot("2027-01-06", "08:00"),
    ];
    expect([...sorted].reverse().sort(compareSlots)).toStrictEqual(sorted);
    expect(compareSlots(slot("2027-01-05"), slot("2027-01-05"))).toBe(0);
  });

  it.each([
    [0, "00:00"],
    [570, "09:30"],
    [1439, "23:59"],
  ])("minute %i of the day is %s", (minute, time) => {
    expect(clockAt(minute)).toBe(time);
    expect(minuteOfDay(time as ClockTime)).toBe(minute);
  });

  it.each([-1, 1440, 9.5, Number.NaN])("minute %d is on no clock", (minute) => {
    expect(clockAt(minute)).toBeUndefined();
  });
});
