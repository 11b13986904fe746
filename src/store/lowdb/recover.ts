import type { Low } from "lowdb";
import { Fault } from "../../contract/fault.ts";
import type { Stored } from "../../contract/stored.ts";
import { type Disk, errorCode } from "./disk.ts";
import { lastGoodGeneration } from "./generations.ts";
import { type Replayed, replay } from "./replay.ts";
import { listSegments, segmentsFrom } from "./segment.ts";

/** A network as its files say it is. */
export type Recovered = Replayed & {
  readonly stored: Stored;
  readonly snapshotVersion: number;
  /** Where the journal ends and how much of it is good; absent when there is no journal yet. */
  readonly tail: { readonly path: string; readonly length: number } | undefined;
};

/** Reads the snapshot and what the journal says after it. Changes nothing. Fault `store-read`. */
export async function recover(
  disk: Disk,
  directory: string,
  snapshot: Low<Stored | null>,
): Promise<Recovered> {
  const stored = await snapshot.read().then(
    () => snapshot.data,
    async (cause: unknown) => {
      throw withOffer(cause, await offer(disk, directory));
    },
  );
  if (!stored) throw new Fault("store-read", `${directory} holds no snapshot`);
  try {
    return await replayAll(disk, directory, stored);
  } catch (cause) {
    throw withOffer(
      cause,
      `The last good snapshot is ${directory}/snapshot.json, of version ${stored.version}. Put back a backup of the journal; or, to go on from version ${stored.version} without the commits after it, move the journal away.`,
    );
  }
}

async function replayAll(disk: Disk, directory: string, stored: Stored): Promise<Recovered> {
  const snapshotVersion = stored.version;
  const segments = segmentsFrom(await listSegments(disk, directory), snapshotVersion + 1);
  let now: Replayed = {
    stored,
    journalEnd: undefined,
    bytesSince: 0,
    lastAt: undefined,
    torn: 0,
  };
  let tail: Recovered["tail"];
  for (const segment of segments) {
    const content = await disk.read(segment.path);
    now = replay(now, { ...segment, content, newest: segment === segments.at(-1) });
    tail = { path: segment.path, length: content.length - now.torn };
  }
  return { ...now, snapshotVersion, tail };
}

async function offer(disk: Disk, directory: string): Promise<string> {
  const good = await lastGoodGeneration(disk, directory);
  if (!good) return "There is no earlier generation that can be read: put back a backup.";
  return `The last good generation is ${good.path}, of version ${good.version}: copy it over snapshot.json and start again; the journal after it brings it up to date.`;
}

function withOffer(cause: unknown, advice: string): Fault {
  const what = cause instanceof Fault ? cause.message : errorCode(cause);
  return new Fault("store-read", `${what}. Nothing was changed. ${advice}`, cause);
}
