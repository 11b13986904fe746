import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysBetween, daysLater, fullDays } from "../../src/domain/days.ts";
import { amsterdam, at, day } from "./sample.ts";

describe("so many days later", () => {
  test("lies in the next month or year when it must, and earlier when it is negative", () => {
    expect(daysLater(day("2026-12-31"), 1)).toBe("2027-01-01");
    expect(daysLater(day("2028-02-28"), 1)).toBe("2028-02-29");
    expect(daysLater(day("2026-03-01"), -1)).toBe("2026-02-28");
    expect(daysLater(day("2026-11-24"), 0)).toBe("2026-11-24");
  });

  test("comes back on the day itself by going as many days back", () => {
    const steps = fc.integer({ min: -4000, max: 4000 });
    fc.assert(
      fc.property(steps, (step) => {
        const later = daysLater(day("2026-03-28"), step);
        expect(daysLater(later, -step)).toBe("2026-03-28");
        expect(Math.sign(step)).toBe(later > "2026-03-28" ? 1 : later < "2026-03-28" ? -1 : 0);
      }),
    );
  });
});

describe("the days between two moments", () => {
  test("are midnights by the clock of the network", () => {
    const evening = at("2026-11-24T22:59:00Z");
    const night = at("2026-11-24T23:00:00Z");
    expect(daysBetween(evening, night, amsterdam)).toBe(1);
    expect(daysBetween(night, evening, amsterdam)).toBe(-1);
    expect(daysBetween(night, at("2026-11-25T22:59:00Z"), amsterdam)).toBe(0);
    expect(daysBetween(night, at("2026-12-24T23:00:00Z"), amsterdam)).toBe(30);
  });

  test("are counted in full where a rule counts in stretches of 24 hours", () => {
    const from = at("2026-11-24T09:00:00Z");
    expect(fullDays(from, at("2026-11-25T08:59:59.999Z"))).toBe(0);
    expect(fullDays(from, at("2026-11-25T09:00:00Z"))).toBe(1);
    expect(fullDays(from, at("2026-11-24T08:59:59.999Z"))).toBe(-1);
  });
});
