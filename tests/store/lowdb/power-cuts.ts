import { isDeepStrictEqual } from "node:util";
import type { Stored } from "../../../src/contract/stored.ts";
import { MemoryDisk, type Survival } from "./memory-disk.ts";
import { commit, network, plain } from "./sample.ts";
import { dropLock, id, openOn } from "./stores.ts";

/** A moment at which the power could go. */
type Moment = {
  readonly step: number;
  /** As it would be found, for each way in which unsynced writes could come through. */
  readonly disks: readonly MemoryDisk[];
  /** The last version that somebody was told is durable; nothing before the network was made. */
  readonly acknowledged: number | undefined;
};

/** The same chance for the same question, spread over 0 to 1. */
function chance(seed: number, index: number): number {
  const mixed = Math.imul((seed * 7919 + index + 1) ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  return mixed / 2 ** 32;
}

/** Nothing that was not synced comes through. */
export const nothing: Survival = { names: () => false, share: () => 0 };
/** All of it does. */
export const everything: Survival = { names: () => true, share: () => 1 };
const namesOnly: Survival = { names: () => true, share: () => 0 };
const contentOnly: Survival = { names: () => false, share: () => 1 };
function some(seed: number): Survival {
  return {
    names: (index) => chance(seed, index) < 0.5,
    share: (index) => Math.min(1, chance(seed + 1, index) * 1.5),
  };
}
function upTo(last: number): Survival {
  return { names: (index) => index < last, share: (index) => (index < last ? 1 : 0) };
}

const ways = (step: number) => [
  nothing,
  everything,
  namesOnly,
  contentOnly,
  upTo(1),
  upTo(2),
  some(step * 3),
  some(step * 3 + 1),
];

const sizes = { segmentBytes: 1500, snapshotAfterBytes: 1200 };

type Work = { readonly moments: readonly Moment[]; readonly states: readonly unknown[] };

/** A store at work, with the disk as it would be found at each step of it. */
export async function work(): Promise<Work> {
  const disk = new MemoryDisk();
  const moments: Moment[] = [];
  let acknowledged: number | undefined;
  let step = 0;
  disk.before = () => {
    const disks = ways(step).map((survival) => disk.afterPowerCut(survival));
    moments.push({ step: step++, disks, acknowledged });
  };
  const { store } = await openOn(disk, sizes);
  await store.create(network());
  acknowledged = 0;
  const states = [plain(await store.read(id))];
  for (let round = 0; round < 30; round++) {
    const names = ["anna", "bert", "cees"].slice(0, 1 + (round % 3));
    const adding = names.map(async (name) => {
      const version = await store.transact(id, (stored) => {
        states[stored.version] = plain(stored);
        return { result: stored.version + 1, commit: commit(`${name}-${round}`) };
      });
      acknowledged = Math.max(acknowledged ?? 0, version);
    });
    await Promise.all(adding);
  }
  const last = await store.read(id);
  states[last.version] = plain(last);
  await store.close();
  disk.before("end", "");
  return { moments, states };
}

/** The store as a next process finds it on such a disk; `stored` only when the network is there. */
export async function recovered(disk: MemoryDisk) {
  await dropLock(disk);
  const { store } = await openOn(disk, sizes);
  const there = (await store.networks()).includes(id);
  return { store, stored: there ? await store.read(id) : undefined };
}

/** Tries a start after each cut: how many there were, and where what is found is not as it should be. */
export async function judge({ moments, states }: Work) {
  const wrong: string[] = [];
  let cuts = 0;
  for (const { disks, acknowledged, step } of moments) {
    for (const [way, disk] of disks.entries()) {
      const { stored } = await recovered(disk);
      cuts += 1;
      if (!isAsTold(stored, acknowledged, states)) wrong.push(`step ${step}, way ${way}`);
    }
  }
  return { cuts, wrong };
}

/** What was acknowledged is there, and what is there is a state that once was. */
function isAsTold(
  stored: Stored | undefined,
  acknowledged: number | undefined,
  states: Work["states"],
): boolean {
  if (!stored) return acknowledged === undefined;
  const isThere = stored.version >= (acknowledged ?? 0);
  return isThere && isDeepStrictEqual(plain(stored), states[stored.version]);
}
