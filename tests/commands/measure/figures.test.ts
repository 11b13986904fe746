import { describe, expect, it } from "vitest";
import {
  hitsWithin,
  meanReciprocalRank,
  reliability,
  rightWhenAnswered,
  shareOf,
  shareOfKind,
  slowness,
} from "../../../src/commands/measure/figures.ts";
import { type Judged, placeOf } from "../../../src/commands/measure/judged.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Ranking } from "../../../src/domain/theme.ts";

type Given = { readonly right: string; readonly kind?: Ranking["kind"]; readonly first?: number };

/** A ranking of a, b, c in that order, of a question about `right`. */
const judged = ({ right, kind = "answer", first = 0.5 }: Given): Judged => ({
  question: { text: "-", themes: [right], style: "-" },
  ranking: {
    kind,
    emergency: false,
    themes: ["a", "b", "c"].map((id, at) => ({
      theme: ids.theme.parse(id),
      probability: first / (at + 1),
      because: [],
    })),
  },
});

describe("the figures of a measurement", () => {
  const four = [
    judged({ right: "a" }),
    judged({ right: "b", kind: "ask" }),
    judged({ right: "c" }),
  ];
  const all = [...four, judged({ right: "elsewhere", kind: "none" })];

  it("count a hit when a right theme stands among the first", () => {
    expect(all.map(placeOf)).toEqual([1, 2, 3, Number.POSITIVE_INFINITY]);
    expect([1, 2, 3, 5].map((first) => hitsWithin(all, first).share)).toEqual([
      0.25, 0.5, 0.75, 0.75,
    ]);
    expect(meanReciprocalRank(all)).toBeCloseTo((1 + 1 / 2 + 1 / 3) / 4, 9);
    expect(meanReciprocalRank([])).toBe(0);
  });

  it("tell how it ended, and how right the answers were", () => {
    expect(
      (["answer", "ask", "none"] as const).map((kind) => shareOfKind(all, kind).share),
    ).toEqual([0.5, 0.25, 0.25]);
    expect(rightWhenAnswered(all).share).toBe(0.5);
  });

  it("come with Wilson's interval", () => {
    const { low, high } = shareOf(8, 10);
    expect(low).toBeCloseTo(0.4901, 3);
    expect(high).toBeCloseTo(0.9433, 3);
    expect(shareOf(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
    expect(shareOf(10, 10).high).toBe(1);
    expect(shareOf(0, 10).low).toBe(0);
  });

  it("put what was stated beside what came true", () => {
    const sure = [judged({ right: "a", first: 1 }), judged({ right: "b", first: 0.95 })];
    const doubt = [judged({ right: "a", first: 0.31 })];
    expect(reliability([...sure, ...doubt])).toMatchObject([
      { from: 0.3, count: 1, stated: 0.31, right: { share: 1 } },
      { from: 0.9, count: 2, stated: 0.975, right: { share: 0.5 } },
    ]);
  });

  it("take the middle time and the slowest but one in a hundred", () => {
    const times = Array.from({ length: 200 }, (_, at) => 200 - at);
    expect(slowness(times)).toEqual({ median: 101, p99: 199 });
    expect(slowness([])).toEqual({ median: 0, p99: 0 });
  });
});
