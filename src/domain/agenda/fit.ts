/** One part of a meeting, in whole minutes. */
export type Timed = { readonly minutes: number };

/** Parts that together take as long as there is, and whether they had to be cut for it. */
export type Fitted<Part extends Timed> = {
  readonly parts: readonly Part[];
  /** What the parts would have taken; more than there was when they were cut. */
  readonly wanted: number;
};

/**
 * Cuts a slice off every part alike until all fit in the time there is; nothing is dropped and the
 * whole minutes add up exactly (largest remainders first). What fits already stays as it is. A part
 * keeps at least a minute, as long as there are as many minutes as parts.
 */
export function fitted<Part extends Timed>(parts: readonly Part[], minutes: number): Fitted<Part> {
  const wanted = sum(parts.map((part) => part.minutes));
  if (wanted <= minutes || wanted === 0) return { parts, wanted };
  const available = Math.max(0, Math.floor(minutes));
  const least = available >= parts.length ? 1 : 0;
  const spread = available - least * parts.length;
  const exact = parts.map((part) => (part.minutes / wanted) * spread);
  const whole = exact.map(Math.floor);
  const left = spread - sum(whole);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const more = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return {
    wanted,
    parts: parts.map((part, index) => ({
      ...part,
      minutes: least + (whole[index] ?? 0) + (more.has(index) ? 1 : 0),
    })),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
