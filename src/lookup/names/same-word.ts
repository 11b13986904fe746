const LONG_ENOUGH_FOR_A_TYPO = 6;

/** Whether two words are the same but for an ending or, in long words, one slip of the keys. */
export function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= 5 && long.length - short.length <= 2 && long.startsWith(short)) return true;
  return short.length >= LONG_ENOUGH_FOR_A_TYPO && long.length - short.length <= 1
    ? isOneSlipAway(short, long)
    : false;
}

/** One letter missing, too many, other, or two swapped. Linear in the length of the words. */
function isOneSlipAway(short: string, long: string): boolean {
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.slice(start);
  const restOfLong = long.slice(start);
  if (short.length < long.length) return rest === restOfLong.slice(1);
  const swapped = `${restOfLong[1] ?? ""}${restOfLong[0] ?? ""}${restOfLong.slice(2)}`;
  return rest.slice(1) === restOfLong.slice(1) || rest === swapped;
}
