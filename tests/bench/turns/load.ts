/** What a stretch of load came to. */
export type Loaded = {
  readonly perSecond: number;
  /** Of each turn, in milliseconds. */
  readonly times: readonly number[];
};

type Load = {
  readonly count: number;
  /** So many wait for an answer at the same time. */
  readonly hands: number;
  /** Takes one turn; rejects when the answer is not what it should be. */
  readonly turn: () => Promise<void>;
};

/** Takes turns as fast as they are answered. */
export async function load({ count, hands, turn }: Load): Promise<Loaded> {
  const times: number[] = [];
  let begun = 0;
  const hand = async () => {
    while (begun < count) {
      begun++;
      const from = performance.now();
      await turn();
      times.push(performance.now() - from);
    }
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: hands }, hand));
  return { perSecond: (1000 * count) / (performance.now() - from), times };
}
