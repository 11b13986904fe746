import { describe, expect, it } from "vitest";
import { MemoryDisk, type Survival } from "./memory-disk.ts";
import { commit, network, plain } from "./sample.ts";
import { add, dropLock, id, openOn } from "./stores.ts";

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

const nothing: Survival = { names: () => false, share: () => 0 };
const everything: Survival = { names: () => true, share: () => 1 };
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

/** A store at work, with the disk as it would be found at each step of it. */
async function work(): Promise<{ moments: Moment[]; states: unknown[] }> {
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

async function recovered(disk: MemoryDisk) {
  await dropLock(disk);
  const { store } = await openOn(disk, sizes);
  const there = (await store.networks()).includes(id);
  return { store, stored: there ? await store.read(id) : undefined };
}

describe("after a power cut at any step of the work", () => {
  it("every acknowledged commit is there, whatever came through of what was not synced", async () => {
    const { moments, states } = await work();
    expect(moments.length).toBeGreaterThan(150);
    for (const { disks, acknowledged, step } of moments) {
      for (const [way, disk] of disks.entries()) {
        const { stored } = await recovered(disk);
        const at = `step ${step}, way ${way}`;
        if (acknowledged !== undefined || stored) {
          expect(stored?.version, at).toBeGreaterThanOrEqual(acknowledged ?? 0);
          expect(plain(stored ?? never(at)), at).toEqual(states[stored?.version ?? 0]);
        }
      }
    }
  });

  it("the store goes on from there, through a second power cut in the repair", async () => {
    const { moments } = await work();
    for (const { disks, acknowledged, step } of moments.filter((_, index) => index % 7 === 0)) {
      const disk = disks[step % disks.length];
      if (!disk || acknowledged === undefined) continue;
      const { store, stored } = await recovered(disk);
      await add(store, "later");
      const again = await recovered(disk.afterPowerCut(nothing));
      expect(again.stored?.version, `step ${step}`).toBe((stored?.version ?? 0) + 1);
    }
  });

  it("this disk forgets what was not synced, so that the test can fail", async () => {
    const disk = new MemoryDisk();
    await disk.makeDirectory("/data");
    const file = await disk.open("/data/file");
    await file.write(Buffer.from("text"), 0);
    await file.sync();
    expect(await disk.afterPowerCut(nothing).look("/data/file")).toBeUndefined();
    await disk.syncDirectory("/data");
    await disk.syncDirectory("/");
    await file.write(Buffer.from("more"), 4);
    expect((await disk.afterPowerCut(nothing).read("/data/file")).toString()).toBe("text");
    expect((await disk.afterPowerCut(everything).read("/data/file")).toString()).toBe("textmore");
  });
});

function never(at: string): never {
  throw new Error(`nothing was there at ${at}`);
}
