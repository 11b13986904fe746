import { describe, expect, it } from "vitest";
import type { Store } from "../../../src/contract/ports.ts";
import { MemoryDisk } from "./memory-disk.ts";
import { network, plain } from "./sample.ts";
import { add, dropLock, home, id, openOn } from "./stores.ts";

const writeFault = expect.objectContaining({ name: "Fault", code: "store-write" });

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A disk that refuses some operations on the journal as long as it is ill. */
class IllDisk extends MemoryDisk {
  constructor(refusal: { readonly code: string; readonly on: readonly string[] }) {
    super();
    this.before = (operation, path) => {
      const journal = path.includes("journal-") || (operation === "sync" && path === home);
      if (this.ill && journal && refusal.on.includes(operation)) throw systemError(refusal.code);
    };
  }
  ill = false;
}

async function startedOn(disk: MemoryDisk): Promise<Store> {
  const { store } = await openOn(disk);
  await store.create(network());
  return store;
}

const refusals = [
  { code: "ENOSPC", on: ["write"] },
  { code: "ENOSPC", on: ["make", "write"] },
  { code: "EIO", on: ["sync"] },
  { code: "EIO", on: ["write", "sync", "truncate"] },
  { code: "EROFS", on: ["make", "write", "sync", "truncate"] },
] as const;

describe("a disk that refuses", () => {
  it.each(refusals)(
    "$code on $on: memory stays as it was, and later commits work again",
    async (refusal) => {
      const disk = new IllDisk(refusal);
      const store = await startedOn(disk);
      await add(store, "before");
      const before = plain(await store.read(id));

      disk.ill = true;
      const lost = await Promise.allSettled(["anna", "bert", "cees"].map((one) => add(store, one)));

      expect(lost.map((one) => one.status === "rejected" && one.reason)).toEqual(
        Array(3).fill(writeFault),
      );
      expect(plain(await store.read(id))).toEqual(before);
      await expect(add(store, "still-ill")).rejects.toEqual(writeFault);

      disk.ill = false;
      await add(store, "after");
      await store.close();
      const { store: again } = await openOn(disk);
      const stored = await again.read(id);
      expect(stored.version).toBe(2);
      expect([...stored.network.people].map((one) => one.id).sort()).toEqual(["after", "before"]);
    },
  );

  it.each(refusals)(
    "$code on $on at the very first commit: nothing of it is kept",
    async (refusal) => {
      const disk = new IllDisk(refusal);
      const store = await startedOn(disk);
      disk.ill = true;
      await expect(add(store, "anna")).rejects.toEqual(writeFault);
      disk.ill = false;
      await add(store, "bert");
      await dropLock(disk);
      const { store: again } = await openOn(disk);
      expect([...(await again.read(id)).network.people].map((one) => one.id)).toEqual(["bert"]);
    },
  );

  it("who only read what could not be written is refused too, and reads the old state next", async () => {
    const disk = new IllDisk({ code: "EIO", on: ["sync"] });
    const store = await startedOn(disk);
    await add(store, "before");
    disk.ill = true;
    const written = add(store, "anna");
    const reading = store.transact(id, ({ version }) => ({ result: version }));
    const [first, second] = await Promise.allSettled([written, reading]);
    expect([first.status, second.status]).toEqual(["rejected", "rejected"]);
    expect(await store.transact(id, ({ version }) => ({ result: version }))).toBe(1);
  });

  it("while a write is under way, what is read is what is on disk", async () => {
    const disk = new MemoryDisk();
    const store = await startedOn(disk);
    const seen: number[] = [];
    const written = add(store, "anna");
    disk.before = (operation, path) => {
      if (operation === "sync" && path.includes("journal-")) {
        store.read(id).then(({ version }) => seen.push(version));
      }
    };
    await written;
    expect(seen[0]).toBe(0);
  });

  it("a disk that takes three bytes at a time gets all of them", async () => {
    const disk = new MemoryDisk();
    disk.mouthful = 3;
    const store = await startedOn(disk);
    await Promise.all([add(store, "anna"), add(store, "bert")]);
    await store.close();
    const { store: again } = await openOn(disk);
    expect((await again.read(id)).version).toBe(2);
  });

  it("a line of which the end found no room is gone before the next one comes", async () => {
    const disk = new MemoryDisk();
    const store = await startedOn(disk);
    await add(store, "before");
    disk.mouthful = 40;
    let left = 2;
    disk.before = (operation, path) => {
      if (operation === "write" && path.includes("journal-") && left-- <= 0)
        throw systemError("ENOSPC");
    };
    await expect(add(store, "anna")).rejects.toEqual(writeFault);
    const journal = await disk.read(`${home}/journal-1.jsonl`);
    expect(journal.toString().split("\n")).toHaveLength(2);
    expect(journal.at(-1)).toBe(0x0a);
  });

  it("a data directory that cannot be written is refused at the start, with its name", async () => {
    const disk = new MemoryDisk();
    disk.before = () => {
      throw systemError("EROFS");
    };
    await expect(openOn(disk)).rejects.toMatchObject({
      code: "store-write",
      message: "the data directory /data cannot be used: EROFS",
    });
  });

  it("a network is not made at all when there is no room for it, and is when there is", async () => {
    const disk = new MemoryDisk();
    const { store } = await openOn(disk);
    for (const operation of ["make", "write", "sync", "rename"]) {
      disk.before = (asked, path) => {
        if (asked === operation && path.includes("vb")) throw systemError("ENOSPC");
      };
      await expect(store.create(network())).rejects.toEqual(writeFault);
      expect(await store.networks()).toEqual([]);
    }
    disk.before = () => undefined;
    await store.create(network());
    expect((await store.read(id)).version).toBe(0);
  });

  it("a snapshot that finds no room costs nothing: it is logged, and the journal has it all", async () => {
    const disk = new MemoryDisk();
    const { store, lines } = await openOn(disk, { segmentBytes: 1, snapshotAfterBytes: 1 });
    await store.create(network());
    disk.before = (operation, path) => {
      if (operation === "write" && path.includes("snapshot")) throw systemError("ENOSPC");
    };
    for (let index = 0; index < 20; index++) await add(store, `person-${index}`);
    await store.close();
    const failed = lines.filter(({ what }) => what === "store-upkeep-failed");
    expect(failed[0]?.fields).toEqual({ network: "vb", doing: "snapshot", code: "ENOSPC" });
    disk.before = () => undefined;
    const { store: again } = await openOn(disk);
    expect((await again.read(id)).version).toBe(20);
  });

  it("counts that find no room are refused and leave no half line", async () => {
    const disk = new MemoryDisk();
    const store = await startedOn(disk);
    const line = { outcome: "answered", week: "2026-W02", times: 1 } as const;
    await store.count(id, [line]);
    disk.mouthful = 5;
    let left = 1;
    disk.before = (operation) => {
      if (operation === "write" && left-- <= 0) throw systemError("ENOSPC");
    };
    await expect(store.count(id, [line])).rejects.toEqual(writeFault);
    disk.before = () => undefined;
    await store.count(id, [line]);
    await store.close();
    const text = (await disk.read(`${home}/counts.jsonl`)).toString();
    expect(text).toBe(`${JSON.stringify(line)}\n`.repeat(2));
  });
});
