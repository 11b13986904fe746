/** What is still being done after it was acknowledged. */
export function createTurns() {
  const running = new Set<Promise<unknown>>();
  return {
    track: (turn: Promise<unknown>): void => {
      const over = turn
        .catch(() => undefined)
        .finally(() => {
          running.delete(over);
        });
      running.add(over);
    },
    settled: async (): Promise<void> => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
