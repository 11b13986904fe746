import { describe, expect, it } from "vitest";
import { type ErasureList, openErasureList } from "../../../src/commands/erasures/erasure-list.ts";
import { ids, type NetworkId, type PersonId } from "../../../src/domain/ids.ts";
import type { Day } from "../../../src/domain/time.ts";
import type { Disk } from "../../../src/store/lowdb/disk.ts";
import { MemoryDisk } from "../../store/lowdb/memory-disk.ts";

const path = "/var/lib/dbi-erased.json";
const [dorp, stad] = [ids.network.parse("dorp"), ids.network.parse("stad")];
const [jan, mies] = [ids.person.parse("jan"), ids.person.parse("mies")];
const erased = { network: dorp, person: jan, pseudonym: "gone-1", on: "2026-11-24" as Day };

const has = (list: ErasureList, network: NetworkId, person: PersonId) =>
  list.of(network).some((entry) => list.isOf(entry, person));

describe("the list of who was erased", () => {
  it("knows them again, of that network alone, also when it is opened anew", async () => {
    const disk = new MemoryDisk();
    const list = await openErasureList(disk, path);
    expect(has(list, dorp, jan)).toBe(false);
    await list.add(erased);
    for (const one of [list, await openErasureList(disk, path)]) {
      expect([has(one, dorp, jan), has(one, dorp, mies), has(one, stad, jan)]).toEqual([
        ...[true, false, false],
      ]);
      expect(one.of(dorp).map(({ pseudonym, on }) => [pseudonym, on])).toEqual([
        ["gone-1", "2026-11-24"],
      ]);
    }
  });

  it("has no name and no id in it, and is nobody else's to read", async () => {
    const disk = new MemoryDisk();
    const list = await openErasureList(disk, path);
    await list.add(erased);
    await list.add({ ...erased, person: mies, pseudonym: "gone-2" });
    const text = (await disk.read(path)).toString();
    expect(text).not.toMatch(/jan|mies/i);
    const { erased: kept, key } = JSON.parse(text);
    expect(kept).toHaveLength(2);
    expect(Object.keys(kept[0]).sort()).toEqual(["network", "on", "person", "pseudonym"]);
    expect(kept[0].person).toMatch(/^[0-9a-f]{64}$/);
    expect(kept[0].person).not.toBe(kept[1].person);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
  });

  it("of another place tells the same person in another way", async () => {
    const texts = await Promise.all(
      [1, 2].map(async () => {
        const disk = new MemoryDisk();
        await (await openErasureList(disk, path)).add(erased);
        return JSON.parse((await disk.read(path)).toString()).erased[0].person;
      }),
    );
    expect(texts[0]).not.toBe(texts[1]);
  });

  it("loses nobody when two are written down at once", async () => {
    const disk = new MemoryDisk();
    const list = await openErasureList(disk, path);
    await Promise.all([list.add(erased), list.add({ ...erased, person: mies })]);
    const again = await openErasureList(disk, path);
    expect([has(again, dorp, jan), has(again, dorp, mies)]).toEqual([true, true]);
  });

  it("keeps whom a second bot wrote down meanwhile, whoever made it first", async () => {
    const disk = new MemoryDisk();
    const [one, other] = [await openErasureList(disk, path), await openErasureList(disk, path)];
    await one.add(erased);
    await other.add({ ...erased, network: stad, person: mies });
    await one.add({ ...erased, person: mies });
    for (const list of [one, await openErasureList(disk, path)]) {
      expect([has(list, dorp, jan), has(list, stad, mies), has(list, dorp, mies)]).toEqual([
        ...[true, true, true],
      ]);
    }
    expect(has(other, stad, mies)).toBe(true);
  });

  it("knows whom it could not write down, and does so when the disk takes it again", async () => {
    const disk = new MemoryDisk();
    let isFull = true;
    const filling: Disk = {
      ...disk,
      open: (at) => (isFull ? Promise.reject(new Error("full")) : disk.open(at)),
    };
    const list = await openErasureList(filling, path);
    await expect(list.add(erased)).rejects.toThrow("full");
    expect([list.isBehind(), has(list, dorp, jan)]).toEqual([true, true]);
    await expect(list.catchUp()).rejects.toThrow("full");
    isFull = false;
    await list.catchUp();
    expect(list.isBehind()).toBe(false);
    expect(has(await openErasureList(disk, path), dorp, jan)).toBe(true);
    expect(list.of(dorp)).toHaveLength(1);
  });

  it.each(["", "{}", '{"format":"dan-bel-ik/erased","version":2,"key":"","erased":[]}', "[1"])(
    "is not taken for empty when it is damaged: %j",
    async (text) => {
      const disk = new MemoryDisk();
      await disk.makeDirectory("/var/lib");
      const file = await disk.open(path);
      await file.write(Buffer.from(text), 0);
      await file.close();
      await expect(openErasureList(disk, path)).rejects.toMatchObject({ code: "store-read" });
    },
  );
});
