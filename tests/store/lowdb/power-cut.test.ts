import { describe, expect, it } from "vitest";
import { MemoryDisk } from "./memory-disk.ts";
import { everything, judge, nothing, recovered, work } from "./power-cuts.ts";
import { add } from "./stores.ts";

describe("after a power cut at any step of the work", () => {
  it("every acknowledged commit is there, whatever came through of what was not synced", async () => {
    const { cuts, wrong } = await judge(await work());
    expect(cuts).toBeGreaterThan(8 * 150);
    expect(wrong).toEqual([]);
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
