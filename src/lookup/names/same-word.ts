const LONG_ENOUGH_FOR_A_TYPO = 6;

/** How many letters more or fewer two words have at most when they are the same by `sameWord`. */
export const MOST_LETTERS_APART = 2;

/** A word that is shorter than this is the same as no other. */
export const LONG_ENOUGH_FOR_AN_ENDING = 5;

/** Whether two words are the same but for an ending or, in long words, one slip of the keys. */
export function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  // Every word of a question is held against all words of names: nothing is made before it must be.
  const isShorter = one.length <= other.length;
  const short = isShorter ? one : other;
  const long = isShorter ? other : one;
  const apart = long.length - short.length;
  if (
    short.length >= LONG_ENOUGH_FOR_AN_ENDING &&
    apart <= MOST_LETTERS_APART &&
    long.startsWith(short)
  )
    return true;
  return short.length >= LONG_ENOUGH_FOR_A_TYPO && apart <= 1 && isOneSlipAway(short, long);
}

/** One letter missing, too many, other, or two swapped: what lies between the two ends that agree. */
function isOneSlipAway(short: string, long: string): boolean {
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const between = long.length - start - end;
  if (between <= 1) return true;
  return (
    between === 2 &&
    short.length === long.length &&
    short[start] === long[start + 1] &&
    short[start + 1] === long[start]
  );
}
