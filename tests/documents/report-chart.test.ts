import { describe, expect, test } from "vitest";
import { chartAlt, chartSvg } from "../../src/documents/report-chart.ts";
import type { Trend } from "../../src/domain/report/digest.ts";
import { countsBy, type SeatStatus } from "../../src/domain/report/seat-statuses.ts";

type Some = Partial<Record<SeatStatus, number>>;
const counts = (some: Some) => countsBy((status) => some[status] ?? 0);
const week18: Trend = {
  week: "2026-W18",
  counts: counts({ confirmed: 84, waiting: 3, overdue: 2, unreachable: 2, empty: 1 }),
  before: [],
};
const withWeeks: Trend = {
  ...week18,
  before: [
    { id: "2026-W15", counts: counts({ confirmed: 60, empty: 30 }) },
    { id: "2026-W17", counts: counts({ confirmed: 79, waiting: 13 }) },
  ],
};

const textsIn = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text);
const barsIn = (svg: string, fill: string) =>
  [...svg.matchAll(/<rect ([^>]*)\/>/g)]
    .map(([, look = ""]) => look)
    .filter((look) => look.includes(fill))
    .map((look) => Number(/ width="([\d.]+)"/.exec(look)?.[1]));

describe("the picture of the figures", () => {
  test("has each status that occurs by name, with its number", () => {
    expect(textsIn(chartSvg(week18))).toEqual([
      "Week 18: 84 van 92 plekken bevestigd",
      ...["Bevestigd", "84", "Gevraagd, nog geen antwoord", "3", "Te laat", "2"],
      ...["Onbereikbaar", "2", "Leeg", "1"],
    ]);
  });

  test("always says how many are confirmed, also when none is", () => {
    const none = { ...week18, counts: counts({ empty: 1 }) };
    expect(textsIn(chartSvg(none))).toEqual([
      "Week 18: 0 van 1 plek bevestigd",
      ...["Bevestigd", "0", "Leeg", "1"],
    ]);
    expect(chartAlt(none)).toBe("Cijfers: bevestigd 0; leeg 1.");
  });

  test("has bars as long as their numbers, and none too small to see", () => {
    const { week } = week18;
    const svg = chartSvg({ week, before: [], counts: counts({ confirmed: 400, empty: 1 }) });
    expect(barsIn(svg, "#0b4f9e")).toEqual([326]);
    expect(barsIn(svg, "#b3261e")).toEqual([3]);
    const half = chartSvg({ week, before: [], counts: counts({ confirmed: 4, overdue: 2 }) });
    expect(barsIn(half, "#b3261e")).toEqual([163]);
  });

  test("shows the weeks beside each other, the newest last", () => {
    expect(textsIn(chartSvg(withWeeks)).slice(-7)).toEqual([
      "Bevestigd, per week",
      ...["60 van 90", "Week 15", "79 van 92", "Week 17", "84 van 92", "Week 18"],
    ]);
    expect(barsIn(chartSvg(withWeeks), "#d5d9df")).toEqual([56, 56, 56]);
  });

  test("stands in words for who cannot see it, with the same numbers", () => {
    expect(chartAlt(week18)).toBe(
      "Cijfers: bevestigd 84; gevraagd, nog geen antwoord 3; te laat 2; onbereikbaar 2; leeg 1.",
    );
    expect(chartAlt(withWeeks)).toContain(
      " Bevestigd in week 15: 60 van 90; week 17: 79 van 92; week 18: 84 van 92.",
    );
    const steady = { ...withWeeks, before: withWeeks.before.slice(1) };
    expect(chartAlt(steady)).toContain(" Bevestigd in week 17: 79; week 18: 84.");
  });
});
