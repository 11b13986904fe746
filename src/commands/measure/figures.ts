import type { Ranking } from "../../domain/theme.ts";
import { type Judged, placeOf } from "./judged.ts";

/** A share of a sample, with where it may lie: Wilson's interval of 95 %. All from 0 to 1. */
export type Share = { readonly share: number; readonly low: number; readonly high: number };

const normal95 = 1.96;

/** `part` of `whole` as a share; of nothing all is possible. */
export function shareOf(part: number, whole: number): Share {
  if (whole === 0) return { share: 0, low: 0, high: 1 };
  const share = part / whole;
  const square = normal95 ** 2 / whole;
  const middle = (share + square / 2) / (1 + square);
  const half = (normal95 / (1 + square)) * Math.sqrt((share * (1 - share) + square / 4) / whole);
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** How often a right theme stands among the first `first`. */
export function hitsWithin(judged: readonly Judged[], first: number): Share {
  return shareOf(judged.filter((one) => placeOf(one) <= first).length, judged.length);
}

/** The mean of one over the place of the first right theme. */
export function meanReciprocalRank(judged: readonly Judged[]): number {
  return judged.reduce((sum, one) => sum + 1 / placeOf(one), 0) / Math.max(1, judged.length);
}

/** How often it ends in this way. */
export function shareOfKind(judged: readonly Judged[], kind: Ranking["kind"]): Share {
  return shareOf(judged.filter(({ ranking }) => ranking.kind === kind).length, judged.length);
}

/** Of what is answered at once: how often a right theme stands first or second. */
export function rightWhenAnswered(judged: readonly Judged[]): Share {
  return hitsWithin(
    judged.filter(({ ranking }) => ranking.kind === "answer"),
    2,
  );
}

/** What was stated of the first theme between two tenths, and what came true. */
export type Reliability = {
  readonly from: number;
  readonly count: number;
  readonly stated: number;
  readonly right: Share;
};

const tenths = 10;

/** The first themes by how likely they were said to be, in tenths; empty tenths are left out. */
export function reliability(judged: readonly Judged[]): readonly Reliability[] {
  const statedOf = ({ ranking }: Judged) => ranking.themes[0]?.probability ?? 0;
  return Array.from({ length: tenths }, (_, tenth): Reliability => {
    const those = judged.filter(
      (one) => Math.min(tenths - 1, Math.floor(tenths * statedOf(one))) === tenth,
    );
    const stated = those.reduce((sum, one) => sum + statedOf(one), 0) / Math.max(1, those.length);
    return { from: tenth / tenths, count: those.length, stated, right: hitsWithin(those, 1) };
  }).filter(({ count }) => count > 0);
}

/** The middle one and the slowest but one in a hundred. */
export function slowness(milliseconds: readonly number[]): { median: number; p99: number } {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}
