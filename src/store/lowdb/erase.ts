import { dirname, join } from "node:path";
import type { Low } from "lowdb";
import { isObject } from "../../contract/plain-shape.ts";
import { redactStored } from "../../contract/redact-stored.ts";
import { type Redaction, redact } from "../../contract/redaction.ts";
import type { Stored } from "../../contract/stored.ts";
import { type Disk, writeAll } from "./disk.ts";
import { generationsIn } from "./generations.ts";
import { checksum } from "./journal-line.ts";
import { listSegments } from "./segment.ts";
import type { NetworkPlace } from "./snapshots.ts";

const LINE_FEED = "\n";
const CHECKSUM_AND_SPACE = 9;

/** What is being erased, until it is erased everywhere; a start that finds it goes on with it. */
function orderPath(directory: string): string {
  return join(directory, "erasing.json");
}

/** An erasure that was broken off, if there is one. */
export async function unfinishedErasure(
  disk: Disk,
  directory: string,
): Promise<Redaction | undefined> {
  if (!(await disk.look(orderPath(directory)))) return undefined;
  const plain: unknown = JSON.parse((await disk.read(orderPath(directory))).toString());
  // Written by us alone, whole or not at all.
  return isObject(plain) ? (plain as Redaction) : undefined;
}

/** A network as it is kept after an erasure, and how long the newest segment has become. */
export type Erased = { readonly stored: Stored; readonly tailLength: number | undefined };

type Erasing = {
  readonly stored: Stored;
  readonly redaction: Redaction;
  /** Takes the person out of what stands beside it. */
  readonly alsoFrom: () => Promise<void>;
};

/**
 * Takes a person out of all that is kept of a network: present, journal and generations. The
 * present goes first, of the newest version: from then on nothing before it is read to make it.
 * Generations are dropped, for what they hold stands in the journal too.
 */
export async function eraseFrom(
  { disk, directory }: NetworkPlace,
  file: Low<Stored | null>,
  { stored, redaction, alsoFrom }: Erasing,
): Promise<Erased> {
  await replaceText(disk, orderPath(directory), JSON.stringify(redaction));
  const without = redactStored(stored, redaction);
  file.data = without;
  await file.write();
  const tailLength = await redactJournal(disk, directory, redaction);
  await alsoFrom();
  await disk.remove(generationsIn(directory));
  await disk.makeDirectory(generationsIn(directory));
  await disk.remove(orderPath(directory));
  await disk.syncDirectory(directory);
  return { stored: without, tailLength };
}

async function redactJournal(
  disk: Disk,
  directory: string,
  redaction: Redaction,
): Promise<number | undefined> {
  let length: number | undefined;
  for (const { path } of await listSegments(disk, directory)) {
    const lines = (await disk.read(path)).toString().split(LINE_FEED);
    const text = lines.map((line) => (line === "" ? "" : redactLine(line, redaction)));
    length = await replaceText(disk, path, text.join(LINE_FEED));
  }
  return length;
}

function redactLine(line: string, redaction: Redaction): string {
  const json = JSON.stringify(redact(JSON.parse(line.slice(CHECKSUM_AND_SPACE)), redaction));
  return `${checksum(json)} ${json}`;
}

/** Puts a text in a file: first whole and durable beside it, then in its place. Tells how many bytes it takes. */
export async function replaceText(disk: Disk, path: string, text: string): Promise<number> {
  const beside = `${path}.new`;
  const bytes = Buffer.from(text);
  await disk.remove(beside);
  const file = await disk.open(beside);
  try {
    await writeAll(file, bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await disk.rename(beside, path);
  await disk.syncDirectory(dirname(path));
  return bytes.length;
}
