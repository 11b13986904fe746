import { describe, expect, it } from "vitest";
import type { CountLine } from "../../../src/contract/outcome.ts";
import { MemoryDisk } from "./memory-disk.ts";
import { network } from "./sample.ts";
import { dropLock, home, id, openOn } from "./stores.ts";

const path = `${home}/counts.jsonl`;
const line: CountLine = { outcome: "answered", week: "2026-W02", times: 3 };

async function storeOn(disk: MemoryDisk, counts: string | undefined) {
  const { store: first } = await openOn(disk);
  await first.create(network());
  await first.close();
  if (counts !== undefined) await (await disk.open(path)).write(Buffer.from(counts), 0);
  return (await openOn(disk)).store;
}

describe("counts of earlier versions and after a crash", () => {
  it("are read from before there was a nearest theme", async () => {
    const old = '{"outcome":"no-theme","week":"2026-W01","times":2}\n';
    const store = await storeOn(new MemoryDisk(), old);
    expect(await store.counted(id)).toEqual([{ outcome: "no-theme", week: "2026-W01", times: 2 }]);
  });

  it.each([
    ["a line that breaks off", '{"outcome":"answ'],
    ["a line of NUL", "\u0000".repeat(40)],
    ["an outcome of a newer version", '{"outcome":"new","week":"2026-W02","times":1}\n'],
    ["an empty line", "\n\n"],
  ])("are read but for %s, and added to after it", async (_name, damage) => {
    const store = await storeOn(new MemoryDisk(), `${JSON.stringify(line)}\n${damage}`);
    expect(await store.counted(id)).toEqual([line]);
    await store.count(id, [line]);
    expect(await store.counted(id)).toEqual([{ ...line, times: 6 }]);
  });

  it("that cannot be read are a fault, and counting goes on", async () => {
    const disk = new MemoryDisk();
    const store = await storeOn(disk, undefined);
    await store.count(id, [line]);
    const { read } = disk;
    const broken = async () => {
      throw Object.assign(new Error("EIO"), { code: "EIO" });
    };
    Object.assign(disk, { read: broken });
    await expect(store.counted(id)).rejects.toMatchObject({ name: "Fault", code: "store-read" });
    await store.count(id, [line]);
    Object.assign(disk, { read });
    expect(await store.counted(id)).toEqual([{ ...line, times: 6 }]);
  });

  it("are read in parts while other work goes on", async () => {
    const many = Array.from({ length: 5_000 }, () => `${JSON.stringify(line)}\n`).join("");
    const disk = new MemoryDisk();
    const store = await storeOn(disk, many);
    let turns = 0;
    const reading = store.counted(id).then((lines) => ({ lines, turns }));
    const work = async () => {
      for (; turns < 3; turns++) await new Promise((resolve) => setImmediate(resolve));
    };
    await work();
    expect(await reading).toEqual({ lines: [{ ...line, times: 15_000 }], turns: 3 });
    await store.close();
    await dropLock(disk);
  });
});
