import { crc32 } from "node:zlib";
import { readCommit } from "../../contract/commit-text.ts";
import { formatAfter, migrations } from "../../contract/migration.ts";
import { isObject } from "../../contract/plain-shape.ts";
import type { JournalEntry } from "../../contract/ports.ts";

const CHECKSUM_LENGTH = 8;

/** A CRC-32 as eight hexadecimal digits. */
export function hexadecimal(sum: number): string {
  return sum.toString(16).padStart(CHECKSUM_LENGTH, "0");
}

export function checksum(bytes: string | Uint8Array): string {
  return hexadecimal(crc32(bytes));
}

/**
 * One line of the journal: `checksum SP json LF`. All commits that are made durable together stand
 * on one line, so that a line is whole or torn and a group is never half true.
 */
export function journalLine(first: number, commits: readonly string[]): Buffer {
  const format = formatAfter(migrations);
  const json = `{"format":${format},"first":${first},"commits":[${commits.join(",")}]}`;
  return Buffer.from(`${checksum(json)} ${json}\n`);
}

/** `damaged`: not what was written. `unreadable`: it is what was written, but not for us to read. */
export type ReadLine =
  | { readonly kind: "read"; readonly entries: readonly JournalEntry[] }
  | { readonly kind: "damaged" | "unreadable"; readonly why: string };

/** Reads a line, its line feed taken off. */
export function readJournalLine(line: Buffer): ReadLine {
  const json = line.subarray(CHECKSUM_LENGTH + 1);
  const written = line.subarray(0, CHECKSUM_LENGTH + 1).toString("latin1");
  if (written !== `${checksum(json)} `) {
    return { kind: "damaged", why: "its checksum does not fit" };
  }
  return readGroup(JSON.parse(json.toString()));
}

function readGroup(group: unknown): ReadLine {
  if (!isObject(group)) return { kind: "unreadable", why: "it is not a JSON object" };
  const { format, first, commits } = group;
  if (typeof first !== "number" || !Array.isArray(commits)) {
    return { kind: "unreadable", why: "it has no version or no commits" };
  }
  const entries: JournalEntry[] = [];
  for (const plain of commits) {
    const read = readCommit(plain, format);
    if (read.kind === "unreadable") return read;
    entries.push({ version: first + entries.length, commit: read.commit });
  }
  return { kind: "read", entries };
}
