import { Fault } from "../../contract/fault.ts";
import type { JournalEntry } from "../../contract/ports.ts";
import { advance, type Stored } from "../../contract/stored.ts";
import type { Instant } from "../../domain/time.ts";
import { linesOf, misplaced, type PlacedLine, type Segment } from "./segment.ts";

/**
 * Bytes of one group at most, a single larger commit apart. A crash can leave no more than this
 * unrecognisable (a hole of NUL bytes at the end); more than this is damage to what was durable.
 */
export const LARGEST_GROUP = 64 * 1024;

/** How far a journal has been read. */
export type Replayed = {
  readonly stored: Stored;
  /** The last version that the journal itself holds; before the first segment nothing. */
  readonly journalEnd: number | undefined;
  /** Bytes of the journal after the snapshot. */
  readonly bytesSince: number;
  /** When the last commit after the snapshot was made. */
  readonly lastAt: Instant | undefined;
  /** Bytes at the end that a crash cut short. */
  readonly torn: number;
};

/** What is kept after a segment too. Pure. Fault `store-read` when it does not follow on. */
export function replay(
  before: Replayed,
  segment: Segment & { readonly content: Buffer; readonly newest: boolean },
): Replayed {
  checkPlace(before, segment);
  let now: Replayed = { ...before, journalEnd: segment.first - 1 };
  for (const line of linesOf(segment.content)) {
    const torn = segment.content.length - line.offset;
    if (segment.newest && isTorn(line, segment.content)) return { ...now, torn };
    now = take(now, line, segment.path);
  }
  return now;
}

function checkPlace({ stored, journalEnd }: Replayed, { path, first }: Segment): void {
  const reached = Math.max(stored.version, journalEnd ?? 0);
  if (first > reached + 1) {
    throw new Fault("store-read", `${path}: versions ${reached + 1} to ${first - 1} are missing`);
  }
  if (journalEnd !== undefined && first <= journalEnd) {
    throw new Fault("store-read", `${path}: version ${first} stands in an earlier segment too`);
  }
}

function isTorn({ last, read, offset }: PlacedLine, content: Buffer): boolean {
  if (!last || read.kind !== "damaged") return false;
  const start = content.subarray(offset, offset + 19).toString("latin1");
  return content.length - offset <= LARGEST_GROUP || /^[0-9a-f]{8} \{"format":/.test(start);
}

function take(before: Replayed, line: PlacedLine, path: string): Replayed {
  const { read, number, bytes } = line;
  const place = `${path} line ${number}`;
  if (read.kind !== "read") throw new Fault("store-read", `${place} cannot be read: ${read.why}`);
  const wrong = misplaced(read.entries, before.journalEnd ?? 0);
  if (wrong) throw new Fault("store-read", `${place} does not follow on: ${wrong}`);
  const fresh = read.entries.filter(({ version }) => version > before.stored.version);
  return {
    ...before,
    stored: fresh.reduce((stored, entry) => advanceOver(stored, entry, place), before.stored),
    journalEnd: read.entries.at(-1)?.version,
    bytesSince: before.bytesSince + (fresh.length > 0 ? bytes : 0),
    lastAt: fresh.at(-1)?.commit.at ?? before.lastAt,
  };
}

function advanceOver(stored: Stored, { commit }: JournalEntry, place: string): Stored {
  try {
    return advance(stored, commit);
  } catch (cause) {
    throw new Fault("store-read", `${place} cannot be applied`, cause);
  }
}
