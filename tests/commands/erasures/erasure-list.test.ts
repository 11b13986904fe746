import { describe, expect, it } from "vitest";
import { openErasureList } from "../../../src/commands/erasures/erasure-list.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Day } from "../../../src/domain/time.ts";
import { MemoryDisk } from "../../store/lowdb/memory-disk.ts";

const path = "/var/lib/dbi-erased.json";
const [dorp, stad] = [ids.network.parse("dorp"), ids.network.parse("stad")];
const [jan, mies] = [ids.person.parse("jan"), ids.person.parse("mies")];
const erased = { network: dorp, person: jan, pseudonym: "gone-1", on: "2026-11-24" as Day };

describe("the list of who was erased", () => {
  it("knows them again, of that network alone, also when it is opened anew", async () => {
    const disk = new MemoryDisk();
    const list = await openErasureList(disk, path);
    expect(list.has(dorp, jan)).toBe(false);
    await list.add(erased);
    for (const one of [list, await openErasureList(disk, path)]) {
      expect([one.has(dorp, jan), one.has(dorp, mies), one.has(stad, jan)]).toEqual([
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
    expect([again.has(dorp, jan), again.has(dorp, mies)]).toEqual([true, true]);
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
