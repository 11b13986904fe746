import { describe, expect, test } from "vitest";
import { trendOf } from "../../../src/domain/report/digest.ts";
import { countsBy, seatsIn } from "../../../src/domain/report/seat-statuses.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { became, noon } from "./given.ts";

const counts = (confirmed: number) =>
  countsBy((status) => (status === "confirmed" ? confirmed : 1));
const digest = (week: number) => ({
  id: `2026-W${String(week).padStart(2, "0")}`,
  counts: counts(week),
});

describe("the figures of a digest", () => {
  test("are kept, one a week", () => {
    const at = noon("2026-11-23");
    const counted = (confirmed: number) =>
      ({ kind: "digest-counted", week: "2026-W48", counts: counts(confirmed) }) as const;
    const network = became(smallNetwork(), { at }, counted(3), counted(4));
    expect([...network.digests]).toStrictEqual([{ id: "2026-W48", counts: counts(4) }]);
    expect(seatsIn(counts(4))).toBe(11);
  });

  test("stand beside those of the seven before that week, the newest last", () => {
    const all = [9, 3, 1, 4, 2, 5, 6, 8, 10, 7].map(digest);
    const trend = trendOf(all, digest(9));
    expect(trend.week).toBe("2026-W09");
    expect(trend.counts).toStrictEqual(counts(9));
    expect(trend.before.map(({ id }) => id.slice(-2))).toStrictEqual(
      ["02", "03", "04", "05", "06", "07", "08"], // not of the same week, and not later
    );
    expect(trendOf([], digest(9)).before).toStrictEqual([]);
  });
});
