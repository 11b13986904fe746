import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysLater } from "../../src/domain/days.ts";
import { dayBefore, endHoldings, takeOver } from "../../src/domain/holdings.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import type { Holding } from "../../src/domain/seat.ts";
import { day } from "./sample.ts";

const [an, bo] = ["an" as PersonId, "bo" as PersonId];

test.each([
  ["2026-01-01", "2025-12-31"],
  ["2028-03-01", "2028-02-29"],
  ["2026-03-30", "2026-03-29"],
  ["2026-10-26", "2026-10-25"],
])("the day before %s is %s", (one, before) => {
  expect(dayBefore(day(one))).toBe(before);
});

describe("leaving a seat", () => {
  test("gives an open holding an end", () => {
    const ended = endHoldings([{ person: an, from: day("2026-01-01") }], day("2026-06-30"));
    expect(ended).toStrictEqual([{ person: an, from: "2026-01-01", until: "2026-06-30" }]);
  });
  test("leaves what ended before as it was, and lets nobody come who had yet to", () => {
    const holdings: Holding[] = [
      { person: an, from: day("2025-01-01"), until: day("2025-12-31") },
      { person: bo, from: day("2027-01-01") },
    ];
    expect(endHoldings(holdings, day("2026-06-30"))).toStrictEqual(holdings.slice(0, 1));
  });
  test("keeps who began on the last day for that day, and nobody who was to begin the day after", () => {
    const holdings = [{ person: bo, from: day("2026-07-01") }];
    expect(endHoldings(holdings, day("2026-07-01"))).toStrictEqual([
      { person: bo, from: "2026-07-01", until: "2026-07-01" },
    ]);
    expect(endHoldings(holdings, day("2026-06-30"))).toStrictEqual([]);
  });
  test("makes an end that was known earlier, never later", () => {
    const until = day("2026-06-30");
    const [holding] = [{ person: an, from: day("2026-01-01"), until }];
    const ended = (last: string) => endHoldings([holding], day(last))[0]?.until;
    expect(ended("2026-06-29")).toBe("2026-06-29");
    expect(ended("2026-06-30")).toBe("2026-06-30");
    expect(ended("2026-07-01")).toBe("2026-06-30");
  });
});

test("whoever takes a seat on the day somebody else started replaces that person", () => {
  const holdings = [{ person: an, from: day("2026-06-01") }];
  expect(takeOver(holdings, { person: bo, from: day("2026-06-01") })).toStrictEqual([
    { person: bo, from: "2026-06-01" },
  ]);
});

test("after any row of hand-overs no two people sit in a seat at once, and the last one does", () => {
  const taker = fc.record({
    person: fc.constantFrom(an, bo),
    days: fc.integer({ max: 3000, min: 0 }),
  });
  fc.assert(
    fc.property(fc.array(taker, { minLength: 1, maxLength: 12 }), (takers) => {
      let holdings: readonly Holding[] = [];
      for (const { person, days } of takers) {
        holdings = takeOver(holdings, { person, from: daysLater(day("2026-01-01"), days) });
      }
      for (const [index, { until }] of holdings.entries()) {
        const next = holdings[index + 1];
        expect(next ? until !== undefined && until < next.from : until === undefined).toBe(true);
      }
      expect(holdings.at(-1)?.person).toBe(takers.at(-1)?.person);
    }),
  );
});
