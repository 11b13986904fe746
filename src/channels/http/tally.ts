import type { Log } from "../../contract/ports.ts";

/** Counts what would fill the log; a line for the first, the tenth, the hundredth and so on. */
export type Tally = (what: string, fields?: Readonly<Record<string, string>>) => void;

/** Kinds are few: a stable name and, at most, a workspace of ours. */
const mostKinds = 1_000;

export function createTally(log: Log): Tally {
  const counts = new Map<string, number>();
  return (what, fields = {}) => {
    const key = JSON.stringify([what, fields]);
    if (!counts.has(key) && counts.size >= mostKinds) return;
    const times = (counts.get(key) ?? 0) + 1;
    counts.set(key, times);
    if (Number.isInteger(Math.log10(times))) {
      log({ level: "warn", what, fields: { ...fields, times } });
    }
  };
}
