import { join } from "node:path";
import type { JournalEntry } from "../../contract/ports.ts";
import type { Disk } from "./disk.ts";
import { type ReadLine, readJournalLine } from "./journal-line.ts";

const LINE_FEED = 0x0a;

/** A file of the journal. Its name tells the first version that may stand in it. */
export type Segment = { readonly path: string; readonly first: number };

export function segmentPath(directory: string, first: number): string {
  return join(directory, `journal-${first}.jsonl`);
}

/** The segments of a network, oldest first. */
export async function listSegments(disk: Disk, directory: string): Promise<readonly Segment[]> {
  const segments: Segment[] = [];
  for (const name of await disk.list(directory)) {
    const first = /^journal-(\d{1,15})\.jsonl$/.exec(name)?.[1];
    if (first) segments.push({ path: join(directory, name), first: Number(first) });
  }
  return segments.sort((one, other) => one.first - other.first);
}

/** The part of the segments in which a version and all after it stand. */
export function segmentsFrom(segments: readonly Segment[], version: number): readonly Segment[] {
  const start = segments.findLastIndex(({ first }) => first <= version);
  return segments.slice(Math.max(start, 0));
}

/** A line where it stands. Only a damaged `last` one can be a write that a crash cut short. */
export type PlacedLine = {
  /** From 1, as an editor counts. */
  readonly number: number;
  readonly offset: number;
  readonly bytes: number;
  readonly read: ReadLine;
  readonly last: boolean;
};

/** The lines of a segment, each read when it is asked for. */
export function* linesOf(content: Buffer): Iterable<PlacedLine> {
  let offset = 0;
  for (let number = 1; offset < content.length; number++) {
    const end = content.indexOf(LINE_FEED, offset);
    if (end < 0) {
      const read: ReadLine = { kind: "damaged", why: "it breaks off" };
      yield { number, offset, bytes: content.length - offset, read, last: true };
      return;
    }
    const read = readJournalLine(content.subarray(offset, end));
    const bytes = end + 1 - offset;
    yield { number, offset, bytes, read, last: offset + bytes >= content.length };
    offset += bytes;
  }
}

/** What is wrong with the order of entries, when they should follow on a version. */
export function misplaced(entries: readonly JournalEntry[], after: number): string | undefined {
  const found = entries[0]?.version;
  if (found === undefined) return "it holds no commit";
  return found === after + 1 ? undefined : `version ${after + 1} was expected, ${found} found`;
}
