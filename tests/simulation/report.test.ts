import { describe, expect, it } from "vitest";
import { daysLater } from "../../src/domain/days.ts";
import type { Day } from "../../src/domain/time.ts";
import { plot } from "./plot.ts";
import { reportOf } from "./report.ts";
import { Tally } from "./tally.ts";

const start = "2027-01-11" as Day;

/** A year in which it goes wrong in the last quarter alone. */
function year(): Tally {
  const tally = new Tally();
  for (let nth = 0; nth < 365; nth++) {
    const day = daysLater(start, nth);
    const isLate = nth >= 274;
    tally.days.push({ day, seats: 10, gone: isLate ? 1 : 0, vacant: 0, right: 8, people: 4 });
    const cause = isLate && { cause: "holder is gone, no notice: not asked since" };
    tally.lookups.push({ day, first: !isLate, top3: true, ...cause });
  }
  for (const to of ["a", "a", "a", "b"]) {
    tally.sent.push({ day: daysLater(start, 300), to, key: `${to}-${tally.sent.length}` });
  }
  return tally;
}

describe("the report of a simulation", () => {
  it("takes its shares of the last three months, and its messages of the last year", () => {
    const { end, monthly } = reportOf(year(), start, 12);
    expect(monthly).toHaveLength(12);
    expect(monthly[0]).toMatchObject({ month: 1, reachable: 1, emptySeatDays: 0 });
    expect(end).toMatchObject({
      reachable: 0,
      reachableTop3: 1,
      emptySeatDays: 0.1,
      rightSeatDays: 0.8,
      doubled: 0,
    });
    expect(end.messagesPerPersonPerYear).toBeCloseTo(1, 1);
    expect(end.messagesP95).toBeCloseTo(3, 1);
  });

  it("says why lookups were not right", () => {
    const { wrongLookups } = reportOf(year(), start, 12);
    expect(wrongLookups).toEqual([
      { cause: "holder is gone, no notice: not asked since", share: 1, ofAll: 0.2493 },
    ]);
  });

  it("counts a message that went to the same person twice", () => {
    const tally = year();
    tally.sent.push({ day: daysLater(start, 310), to: "b", key: "b-3" });
    expect(reportOf(tally, start, 12).end.doubled).toBe(1);
  });
});

describe("the picture of a simulation", () => {
  it("draws both lines, with what they are in words for who cannot see them", () => {
    const svg = plot([1, 0.98], [1, 0.55]);
    expect(svg.match(/<polyline/g)).toHaveLength(2);
    expect(svg).toContain('aria-labelledby="titel uitleg"');
    expect(svg).toContain("Na 2 maanden is dat met bevestigen en overdragen 98%, en zonder 55%.");
  });
});
