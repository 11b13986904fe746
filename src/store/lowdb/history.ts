import { Fault } from "../../contract/fault.ts";
import type { JournalEntry } from "../../contract/ports.ts";
import { type Disk, errorCode } from "./disk.ts";
import { linesOf, listSegments, type Segment } from "./segment.ts";

/** All commits that are kept, up to a version that is durable. Holds one segment in memory. */
export async function* readHistory(
  disk: Disk,
  directory: string,
  until: number,
): AsyncIterable<JournalEntry> {
  for (const segment of await listSegments(disk, directory)) {
    if (segment.first > until) return;
    yield* entriesOf(segment, await read(disk, segment), until);
  }
}

async function read(disk: Disk, { path }: Segment): Promise<Buffer> {
  return disk.read(path).catch((cause: unknown) => {
    throw new Fault("store-read", `${path} cannot be read: ${errorCode(cause)}`, cause);
  });
}

function* entriesOf(segment: Segment, content: Buffer, until: number): Iterable<JournalEntry> {
  let next = segment.first;
  for (const { read: line, number } of linesOf(content)) {
    // What stands behind the last durable version may be half written.
    if (next > until) return;
    const place = `${segment.path} line ${number}`;
    if (line.kind !== "read") throw new Fault("store-read", `${place} cannot be read: ${line.why}`);
    yield* line.entries;
    next += line.entries.length;
  }
}
