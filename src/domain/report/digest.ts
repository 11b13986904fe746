import type { StatusCounts } from "./seat-statuses.ts";

/**
 * How the seats stood when the digest of a week was made. Kept, for it cannot be worked out later: a
 * confirmation takes the place of the one before it. Figures only, so that it is nobody's data.
 */
export type Digest = {
  /** The ISO week, such as `2026-W48`. */
  readonly id: string;
  readonly counts: StatusCounts;
};

/** How the seats stand in a week, beside the digests before it. */
export type Trend = {
  readonly week: string;
  readonly counts: StatusCounts;
  /** The newest last. */
  readonly before: readonly Digest[];
};

/** How many weeks a trend has, that of the figures among them. */
export const TREND_WEEKS = 8;

/** Figures of a week beside those of the digests before that week. */
export function trendOf(digests: Iterable<Digest>, { id: week, counts }: Digest): Trend {
  const before = [...digests].filter(({ id }) => id < week);
  before.sort((one, other) => (one.id < other.id ? -1 : 1));
  return { week, counts, before: before.slice(1 - TREND_WEEKS) };
}
