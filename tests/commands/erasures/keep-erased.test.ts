import { describe, expect, it } from "vitest";
import { type ErasureList, openErasureList } from "../../../src/commands/erasures/erasure-list.ts";
import { keepErased } from "../../../src/commands/erasures/keep-erased.ts";
import { createWork } from "../../../src/commands/operator-work.ts";
import type { Store } from "../../../src/contract/ports.ts";
import type { Change } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import { writeNetworkFile } from "../../../src/domain/network-file/write.ts";
import { instant } from "../../../src/domain/time.ts";
import { createMemoryStore } from "../../fixtures/memory-store.ts";
import { person, smallNetwork } from "../../fixtures/small-network.ts";
import { MemoryDisk } from "../../store/lowdb/memory-disk.ts";

const now = instant(Date.parse("2026-11-24T09:00:00Z"));
const clock = () => now;
const dorp = ids.network.parse("dorp");
const mies = ids.person.parse("mies");
const path = "/var/lib/dbi-erased.json";
const order = { kind: "erase", person: "mies", sure: true } as const;

/** A data directory, with the list that is kept outside it. */
async function place(list?: ErasureList, network = smallNetwork()) {
  const lines: string[] = [];
  const known = list ?? (await openErasureList(new MemoryDisk(), path));
  const inner = createMemoryStore([network]);
  const log = ({ what }: { readonly what: string }) => lines.push(what);
  const store = keepErased({ store: inner, list: known, clock, log });
  return {
    ...{ inner, store, list: known, lines },
    work: createWork({ store, clock, erased: known }),
  };
}

const isThere = async (store: Pick<Store, "read">) =>
  (await store.read(dorp)).network.people.has(mies);

describe("who was erased", () => {
  it("stays so when a backup of before it is put back: nothing of them is there when it is used", async () => {
    const { work, list } = await place();
    await work(order);
    const restored = await place(list);
    expect(await isThere(restored.inner)).toBe(true);
    expect(await isThere(restored.store)).toBe(false);
    const { network } = await restored.store.read(dorp);
    const kept = JSON.stringify([[...network.people], [...network.seats], [...network.accounts]]);
    expect(kept).not.toMatch(/"mies"|Mies Jansen/);
    expect(JSON.stringify(restored.inner.commits(dorp))).not.toMatch(/"mies"|Mies Jansen/);
    expect(restored.lines).toEqual(["erased-again"]);
    const held = [...network.seats].filter(({ holdings }) =>
      holdings.some((one) => one.person.startsWith("gone-")),
    );
    expect(held.map(({ id }) => id)).toEqual(["voedselbank-contact"]);
    expect(held[0]?.holdings.at(-1)?.until).toBe("2026-11-23");
  });

  it.each(["read", "counted", "transact", "count", "history"] as const)(
    "is erased before anything else is done with it: %s",
    async (way) => {
      const { work, list } = await place();
      await work(order);
      const { store, inner } = await place(list);
      if (way === "transact") await store.transact(dorp, () => ({ result: 0 }));
      else if (way === "count") await store.count(dorp, []);
      else if (way === "history") for await (const _ of store.history(dorp)) break;
      else await store[way](dorp);
      expect(await isThere(inner)).toBe(false);
    },
  );

  it("is erased at a next start when it was broken off in between, also when a backup is erased anew", async () => {
    const { list } = await place();
    for (const way of ["order", "backup"]) {
      const { inner } = await place(list);
      const shot = { ...inner, erase: () => Promise.reject(new Error("shot")) };
      const dying = keepErased({ store: shot, list, clock, log: () => {} });
      const begun =
        way === "order"
          ? createWork({ store: dying, clock, erased: list })(order)
          : dying.read(dorp);
      await expect(begun).rejects.toThrow("shot");
      expect(await isThere(inner)).toBe(true);
      expect(await isThere(keepErased({ store: inner, list, clock, log: () => {} }))).toBe(false);
      expect(JSON.stringify(inner.commits(dorp))).not.toMatch(/mies/i);
    }
  });

  it("is looked for once, and not in a network in which nobody was", async () => {
    const { work, list, inner } = await place();
    await work(order);
    const before = inner.commits(dorp).length;
    const again = keepErased({ store: inner, list, clock, log: () => {} });
    await again.read(dorp);
    expect(inner.commits(dorp)).toHaveLength(before);
    const stad = { ...smallNetwork(), id: ids.network.parse("stad") };
    const other = await place(list, stad);
    expect((await other.store.read(stad.id)).network.people.has(mies)).toBe(true);
  });

  it("may be written down anew by hand, and is not taken for who was erased", async () => {
    const { work, store, inner, list } = await place();
    await work(order);
    const by = { kind: "person", person: ids.person.parse("sanne") } as const;
    const value = person("mies", "Mies Jansen");
    const change: Change = {
      ...{ kind: "recorded", part: "people", value, by, at: now, via: "teams" },
    };
    const commit = { at: now, changes: [change], opened: [], closed: [], outbox: [] };
    await store.transact(dorp, () => ({ result: 0, commit }));
    expect(await isThere(keepErased({ store: inner, list, clock, log: () => {} }))).toBe(true);
    const file = writeNetworkFile((await store.read(dorp)).network, now);
    expect(await work({ kind: "preview", file })).toMatchObject({ kind: "planned" });
    await work({ kind: "import", file, overwrite: true });
    expect(await isThere(store)).toBe(true);
  });

  it("does not come back with a file of before it", async () => {
    const { work, store, inner } = await place();
    const file = writeNetworkFile((await store.read(dorp)).network, now);
    await work(order);
    expect(await work({ kind: "preview", file })).toMatchObject({ kind: "planned", erased: 1 });
    expect(await work({ kind: "import", file, overwrite: false })).toMatchObject({
      kind: "imported",
    });
    expect(await isThere(store)).toBe(false);
    expect(JSON.stringify(inner.commits(dorp))).not.toMatch(/"mies"|Mies Jansen/);
  });

  it.each(["the same", "a new"])(
    "does not stand in %s data directory for a moment: the import was never with them",
    async (where) => {
      const { work, store, list, inner } = await place();
      const file = writeNetworkFile((await store.read(dorp)).network, now);
      await work(order);
      const stad = { ...smallNetwork(), id: ids.network.parse("stad") };
      const target = where === "a new" ? createMemoryStore([stad]) : inner;
      const written: string[] = [];
      const watched: Store = {
        ...target,
        create: (network) => {
          written.push(JSON.stringify([[...network.people], [...network.seats]]));
          return target.create(network);
        },
        transact: (id, decide) =>
          target.transact(id, (stored) => {
            const decision = decide(stored);
            written.push(JSON.stringify(decision.commit ?? null));
            return decision;
          }),
      };
      const done = await createWork({ store: watched, clock, erased: list })({
        ...{ kind: "import", file, overwrite: true },
      });
      expect(done).toMatchObject({ kind: "imported" });
      expect(written).toHaveLength(1);
      expect(written.join()).not.toMatch(/"mies"|Mies Jansen/);
      const { network } = await watched.read(dorp);
      expect([...network.seats].map(({ id }) => id)).toContain("voedselbank-contact");
      expect(network.people.size).toBe(smallNetwork().people.size);
    },
  );

  it("is on the list before it is true, so that a kill in between leaves nobody off it", async () => {
    const { list } = await place();
    const { inner } = await place(list);
    // Killed as soon as the list has it.
    const transact: Store["transact"] = (id, decide) =>
      list.of(dorp).length > 0 ? Promise.reject(new Error("shot")) : inner.transact(id, decide);
    const dying = keepErased({ store: { ...inner, transact }, list, clock, log: () => {} });
    await expect(createWork({ store: dying, clock, erased: list })(order)).rejects.toThrow("shot");
    expect(list.of(dorp).map((entry) => list.isOf(entry, mies))).toEqual([true]);
    expect(await isThere(inner)).toBe(true);
    expect(await isThere(keepErased({ store: inner, list, clock, log: () => {} }))).toBe(false);
  });

  it("does not come back with it in a new data directory either", async () => {
    const { work, store, list } = await place();
    const file = writeNetworkFile((await store.read(dorp)).network, now);
    await work(order);
    const elsewhere = { ...smallNetwork(), id: ids.network.parse("stad") };
    const fresh = await place(list, elsewhere);
    expect(await fresh.work({ kind: "preview", file })).toMatchObject({ erased: 1 });
    await fresh.work({ kind: "import", file, overwrite: false });
    expect(await isThere(fresh.store)).toBe(false);
    const { network } = await fresh.store.read(dorp);
    expect(network.people.size).toBe(smallNetwork().people.size);
  });

  it("is erased also when the list cannot be written, which is said in the log", async () => {
    const { list } = await place();
    const broken = { ...list, add: () => Promise.reject(new Error("full")), isBehind: () => true };
    const { work, store, lines } = await place(broken);
    expect(await work(order)).toMatchObject({ kind: "erased" });
    expect(await isThere(store)).toBe(false);
    expect(lines).toEqual(["erasure-not-listed"]);
  });

  it("is written down later when the disk takes the list again, after a minute and not before", async () => {
    const { list } = await place();
    let isFull = true;
    let tried = 0;
    let behind = false;
    const failing: ErasureList = {
      ...list,
      isBehind: () => behind,
      add: () => {
        behind = true;
        return Promise.reject(new Error("full"));
      },
      catchUp: async () => {
        tried += 1;
        if (isFull) throw new Error("full");
        behind = false;
      },
    };
    let at = now;
    const lines: string[] = [];
    const log = ({ what }: { readonly what: string }) => lines.push(what);
    const store = keepErased({
      store: createMemoryStore([smallNetwork()]),
      ...{ list: failing, clock: () => at, log },
    });
    const later = (seconds: number) => instant(Date.parse(now) + seconds * 1000);
    await createWork({ store, clock, erased: failing })(order);
    for (const seconds of [30, 59]) {
      at = later(seconds);
      await store.read(dorp);
    }
    expect(tried).toBe(0);
    at = later(60);
    await store.read(dorp);
    expect([tried, lines]).toEqual([1, ["erasure-not-listed"]]);
    isFull = false;
    at = later(120);
    await store.read(dorp);
    await Promise.resolve();
    expect([tried, lines]).toEqual([2, ["erasure-not-listed", "erasure-listed"]]);
    at = later(999);
    await store.read(dorp);
    expect(tried).toBe(2);
  });
});
