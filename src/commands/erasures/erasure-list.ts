import { createHmac, randomBytes } from "node:crypto";
import { dirname } from "node:path";
import { z } from "zod";
import { Fault } from "../../contract/fault.ts";
import { ids, type NetworkId, type PersonId } from "../../domain/ids.ts";
import { type Day, times } from "../../domain/time.ts";
import type { Disk } from "../../store/lowdb/disk.ts";
import { replaceText } from "../../store/lowdb/erase.ts";

/**
 * Who was erased, so that they stay so when a backup is put back or an older file is read. Of a
 * person there is a keyed hash of network and id, the pseudonym that took their place and the day: no
 * name and no id, for an id is made of a name. Whoever has the list and a name can find out whether
 * they are on it; that much is needed to know them again, and no more is there.
 */
export type ErasureList = {
  readonly of: (network: NetworkId) => readonly Erased[];
  /** Which entry is of this person. */
  readonly isOf: (entry: Erased, person: PersonId) => boolean;
  /** Durable when it resolves; rejects with the error of the disk, and is known and not yet written. */
  readonly add: (erased: Gone) => Promise<void>;
  /** Whether somebody is known who could not be written down. */
  readonly isBehind: () => boolean;
  /** Writes down who is not yet; rejects with the error of the disk. */
  readonly catchUp: () => Promise<void>;
};

/** Somebody to be written down. */
export type Gone = {
  readonly network: NetworkId;
  readonly person: PersonId;
  readonly pseudonym: string;
  readonly on: Day;
};

const entrySchema = z.strictObject({
  network: ids.network,
  person: z.string(),
  pseudonym: z.string(),
  on: times.day,
});
/** One erasure. */
export type Erased = z.output<typeof entrySchema>;

const fileSchema = z.strictObject({
  format: z.literal("dan-bel-ik/erased"),
  version: z.literal(1),
  key: z.string().regex(/^[0-9a-f]{64}$/),
  erased: z.array(entrySchema),
});
type Kept = z.output<typeof fileSchema>;

const KEY_BYTES = 32;

/** Reads the list; none is an empty one. Fault `store-read` when it is damaged: nobody may come back unseen. */
export async function openErasureList(disk: Disk, path: string): Promise<ErasureList> {
  let kept: Kept = (await readKept(disk, path)) ?? firstKept();
  let unwritten: readonly Gone[] = [];
  let written: Promise<unknown> = Promise.resolve();
  const known = () => [...kept.erased, ...unwritten.map((one) => entryOf(one, kept.key))];
  const of = (network: NetworkId) => known().filter((one) => one.network === network);
  const isOf = ({ network, person: hash }: Erased, person: PersonId) =>
    hashOf({ network, person }, kept.key) === hash;
  const writeAll = async () => {
    const adding = unwritten;
    if (adding.length === 0) return;
    kept = await joined(disk, path, { kept, adding });
    unwritten = unwritten.filter((one) => !adding.includes(one));
  };
  const catchUp = () => {
    const writing = written.then(writeAll);
    written = writing.catch(() => undefined);
    return writing;
  };
  return {
    of,
    isOf,
    add: (gone) => {
      unwritten = [...unwritten, gone];
      return catchUp();
    },
    isBehind: () => unwritten.length > 0,
    catchUp,
  };
}

/**
 * Writes what is to be added behind what stands there by now: a second bot may have the same list,
 * and may have made it. Two that write in the same millisecond are not kept apart.
 */
async function joined(
  disk: Disk,
  path: string,
  { kept, adding }: { readonly kept: Kept; readonly adding: readonly Gone[] },
): Promise<Kept> {
  const there = (await readKept(disk, path)) ?? kept;
  const entries = adding.map((one) => entryOf(one, there.key));
  const all = { ...there, erased: [...there.erased, ...entries] };
  await write(disk, path, all);
  return all;
}

function entryOf({ network, person, pseudonym, on }: Gone, key: string): Erased {
  return { network, person: hashOf({ network, person }, key), pseudonym, on };
}

function hashOf({ network, person }: Pick<Gone, "network" | "person">, key: string): string {
  return createHmac("sha256", Buffer.from(key, "hex")).update(`${network} ${person}`).digest("hex");
}

function firstKept(): Kept {
  const key = randomBytes(KEY_BYTES).toString("hex");
  return { format: "dan-bel-ik/erased", version: 1, key, erased: [] };
}

async function readKept(disk: Disk, path: string): Promise<Kept | undefined> {
  if (!(await disk.look(path))) return undefined;
  try {
    return fileSchema.parse(JSON.parse((await disk.read(path)).toString()));
  } catch (cause) {
    throw new Fault("store-read", `the list of who was erased, ${path}, cannot be read`, cause);
  }
}

async function write(disk: Disk, path: string, kept: Kept): Promise<void> {
  await disk.makeDirectory(dirname(path));
  await replaceText(disk, path, `${JSON.stringify(kept, null, 1)}\n`);
}
