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
  /** Whether this person of this network was erased before. */
  readonly has: (network: NetworkId, person: PersonId) => boolean;
  /** Which entry is of this person. */
  readonly isOf: (entry: Erased, person: PersonId) => boolean;
  /** Durable when it resolves; rejects with the error of the disk. */
  readonly add: (erased: {
    readonly network: NetworkId;
    readonly person: PersonId;
    readonly pseudonym: string;
    readonly on: Day;
  }) => Promise<void>;
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
  let written: Promise<unknown> = Promise.resolve();
  const hashOf = (network: NetworkId, person: PersonId) =>
    createHmac("sha256", Buffer.from(kept.key, "hex")).update(`${network} ${person}`).digest("hex");
  const of = (network: NetworkId) => kept.erased.filter((one) => one.network === network);
  const isOf = ({ network, person: hash }: Erased, person: PersonId) =>
    hashOf(network, person) === hash;
  return {
    of,
    isOf,
    has: (network, person) => {
      const all = of(network);
      return all.length > 0 && all.some((entry) => isOf(entry, person));
    },
    add: ({ network, person, pseudonym, on }) => {
      const entry: Erased = { network, person: hashOf(network, person), pseudonym, on };
      kept = { ...kept, erased: [...kept.erased, entry] };
      const writing = written.then(() => write(disk, path, kept));
      written = writing.catch(() => undefined);
      return writing;
    },
  };
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
