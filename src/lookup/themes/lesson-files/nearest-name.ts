/** Farther off than this share of its letters a name is another word, not a slip. */
const mostWrong = 0.4;
/** A name is never longer; it bounds the work. */
const longest = 64;

/** The known name that differs least from what was written; nothing when none is near. */
export const nearestName = (written: string, known: Iterable<string>): string | undefined => {
  const folded = written.slice(0, longest).toLowerCase();
  const far = Math.max(1, Math.floor(mostWrong * folded.length));
  let best: { readonly name: string; readonly slips: number } | undefined;
  for (const name of known) {
    const slips = slipsBetween(folded, name);
    if (slips <= far && slips < (best?.slips ?? Number.POSITIVE_INFINITY)) best = { name, slips };
  }
  return best?.name;
};

/**
 * How many letters must be put in, left out or changed to make one the other. A table of all pairs of
 * letters: fine for one wrong line, too slow for `sameWord`, which asks for one slip at most, in one
 * pass, of each word of all names.
 */
const slipsBetween = (one: string, other: string): number => {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let at = 1; at <= other.length; at++) {
      const changed = (above[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      current.push(Math.min(changed, (above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[other.length] ?? 0;
};
