import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { type Adapter, Low } from "lowdb";
import { Fault } from "../../contract/fault.ts";
import { isObject } from "../../contract/plain-shape.ts";
import { readSnapshot } from "../../contract/snapshot.ts";
import { snapshotText } from "../../contract/snapshot-text.ts";
import type { Stored } from "../../contract/stored.ts";
import { type Disk, type DiskFile, errorCode, writeAll } from "./disk.ts";
import { checksum, hexadecimal } from "./journal-line.ts";

const HEAD = `{"snapshot":`;
const TAIL = /^,"checksum":"([0-9a-f]{8})"\}\n$/;
const TAIL_LENGTH = `,"checksum":"00000000"}\n`.length;
/** Bytes that are gathered for one write. */
const AT_ONCE = 64 * 1024;

/** A snapshot through lowdb: `read` fills `data` from the file, `write` puts `data` in its place. */
export function snapshotFile(disk: Disk, path: string): Low<Stored | null> {
  const adapter: Adapter<Stored | null> = {
    read: () => readFile(disk, path),
    write: (stored) => (stored ? replaceFile(disk, path, stored) : Promise.resolve()),
  };
  return new Low<Stored | null>(adapter, null);
}

function unreadable(path: string, why: string, cause?: unknown): Fault {
  return new Fault("store-read", `${path} cannot be read: ${why}`, cause);
}

/** Never nothing: lowdb would go on with an empty network. */
async function readFile(disk: Disk, path: string): Promise<Stored> {
  const bytes = await disk.read(path).catch((cause: unknown) => {
    throw unreadable(path, errorCode(cause), cause);
  });
  const end = bytes.length - TAIL_LENGTH;
  const written = TAIL.exec(bytes.subarray(Math.max(end, 0)).toString("latin1"))?.[1];
  if (written === undefined) throw unreadable(path, "it is not whole");
  const content = bytes.subarray(0, end);
  if (checksum(content) !== written) throw unreadable(path, "its checksum does not fit");
  const plain: unknown = JSON.parse(`${content.toString()}}`);
  const read = readSnapshot(isObject(plain) ? Object.values(plain)[0] : plain);
  if (read.kind === "unreadable") throw unreadable(path, read.why);
  return read.stored;
}

/** First whole and durable beside it, then in its place: at no moment is there no good file. */
async function replaceFile(disk: Disk, path: string, stored: Stored): Promise<void> {
  const beside = `${path}.new`;
  await disk.remove(beside);
  const file = await disk.open(beside);
  try {
    await writeText(file, stored);
    await file.sync();
  } finally {
    await file.close();
  }
  await disk.rename(beside, path);
  await disk.syncDirectory(dirname(path));
}

async function writeText(file: DiskFile, stored: Stored): Promise<void> {
  let position = 0;
  let sum = 0;
  for (const text of gathered(snapshotText(stored))) {
    const content = Buffer.from(text);
    sum = crc32(content, sum);
    await writeAll(file, content, position);
    position += content.length;
  }
  await writeAll(file, Buffer.from(`,"checksum":"${hexadecimal(sum)}"}\n`), position);
}

function* gathered(pieces: Iterable<string>): Iterable<string> {
  let text = HEAD;
  for (const piece of pieces) {
    text += piece;
    if (text.length < AT_ONCE) continue;
    yield text;
    text = "";
  }
  yield text;
}
