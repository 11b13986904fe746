/** What two things came to in the same round. */
export type Pair<Measured> = { readonly ours: Measured; readonly theirs: Measured };

type Sides<Measured> = {
  readonly ours: () => Promise<Measured>;
  readonly theirs: () => Promise<Measured>;
};

/**
 * Measures two things in turns, who goes first changing each round. What else the machine does then
 * weighs on both alike, and a ratio within a round means something where an absolute time does not.
 */
export async function sideBySide<Measured>(
  rounds: number,
  { ours, theirs }: Sides<Measured>,
): Promise<readonly Pair<Measured>[]> {
  const pairs: Pair<Measured>[] = [];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) {
      const own = await ours();
      pairs.push({ ours: own, theirs: await theirs() });
    } else {
      const other = await theirs();
      pairs.push({ theirs: other, ours: await ours() });
    }
  }
  return pairs;
}

/** In each round so many times as much of ours as of theirs. */
export function ratios<Measured>(
  pairs: readonly Pair<Measured>[],
  of: (measured: Measured) => number,
): readonly number[] {
  return pairs.map(({ ours, theirs }) => of(ours) / of(theirs));
}
