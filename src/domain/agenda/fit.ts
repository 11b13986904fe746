/** One part of a meeting, in whole minutes. */
export type Timed = { readonly minutes: number };

/** Parts that together take as long as there is, and what had to be done for it. */
export type Fitted<Part extends Timed> = {
  readonly parts: readonly Part[];
  /** What the parts would have taken; more than there was when they were cut. */
  readonly wanted: number;
  /** The part that got what was left, by its place; none when nothing was. */
  readonly stretched?: number;
};

/**
 * Makes parts last as long as there is, in whole minutes that add up exactly. Too long: a slice is
 * cut off every part alike (largest remainders first); nothing is dropped, nothing grows, and a part
 * keeps at least a minute as long as there are as many minutes as parts. Too short: the longest part
 * that may be stretched gets the rest, for a meeting that ends early keeps people who came for it.
 */
export function fitted<Part extends Timed>(
  parts: readonly Part[],
  minutes: number,
  mayStretch: (part: Part) => boolean = () => true,
): Fitted<Part> {
  const wanted = sum(parts.map((part) => part.minutes));
  const available = Math.max(0, Math.floor(minutes));
  if (wanted === 0 || wanted === available) return { parts, wanted };
  if (wanted > available) return { wanted, parts: cut(parts, available, wanted) };
  const stretched = longest(parts, mayStretch);
  const rest = available - wanted;
  return {
    wanted,
    stretched,
    parts: parts.map((part, index) =>
      index === stretched ? { ...part, minutes: part.minutes + rest } : part,
    ),
  };
}

/** The first of the longest; of all when none may be stretched. */
function longest<Part extends Timed>(
  parts: readonly Part[],
  mayStretch: (part: Part) => boolean,
): number {
  const all = parts.map((part, index) => ({ part, index }));
  const able = all.filter(({ part }) => mayStretch(part));
  const among = able.length > 0 ? able : all;
  return among.reduce((most, one) => (one.part.minutes > most.part.minutes ? one : most)).index;
}

function cut<Part extends Timed>(
  parts: readonly Part[],
  available: number,
  wanted: number,
): readonly Part[] {
  const exact = parts.map((part) => (part.minutes / wanted) * available);
  const least = available >= parts.length ? 1 : 0;
  const whole = exact.map((value) => Math.max(least, Math.floor(value)));
  const order = exact
    .map((value, index) => ({ index, remainder: value - (whole[index] ?? 0) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const left = available - sum(whole);
  const more = new Set(order.slice(0, Math.max(0, left)).map(({ index }) => index));
  const minutes = whole.map((value, index) => value + (more.has(index) ? 1 : 0));
  // The last minute of short parts is paid by the longest one.
  for (let over = sum(minutes) - available; over > 0; over--) {
    const most = minutes.indexOf(Math.max(...minutes));
    minutes[most] = (minutes[most] ?? 0) - 1;
  }
  return parts.map((part, index) => ({ ...part, minutes: minutes[index] ?? 0 }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
