import { describe, expect, it } from "vitest";
import type { OutboxRow } from "../../../src/contract/stored.ts";
import { ids } from "../../../src/domain/ids.ts";
import { MemoryDisk } from "./memory-disk.ts";
import { at, network, person, plain } from "./sample.ts";
import { add, dropLock, home, id, openOn } from "./stores.ts";

const often = { segmentBytes: 1500, snapshotAfterBytes: 1 };
const hours = (count: number) => count * 3600;

async function names(disk: MemoryDisk, directory: string): Promise<readonly string[]> {
  return [...(await disk.list(directory))].sort();
}

describe("snapshots", () => {
  it("the last three that were replaced are kept, and the journal whole", async () => {
    const disk = new MemoryDisk();
    const { store } = await openOn(disk, often);
    await store.create(network());
    for (let index = 0; index < 60; index++) await add(store, `person-${index}`);
    await store.close();
    expect(await names(disk, `${home}/generations`)).toHaveLength(3);
    const { store: again } = await openOn(disk, often);
    const versions: number[] = [];
    for await (const { version } of again.history(id)) versions.push(version);
    expect(versions).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  it("each kept generation can be read by itself", async () => {
    const disk = new MemoryDisk();
    const { store } = await openOn(disk, often);
    await store.create(network());
    for (let index = 0; index < 60; index++) await add(store, `person-${index}`);
    const whole = plain(await store.read(id));
    await store.close();
    for (const name of await names(disk, `${home}/generations`)) {
      await disk.remove(`${home}/snapshot.json`);
      await disk.link(`${home}/generations/${name}`, `${home}/snapshot.json`);
      await dropLock(disk);
      const { store: again } = await openOn(disk);
      expect(plain(await again.read(id))).toEqual(whole);
    }
  });

  it("while one is written commits go on, and memory is what a restart would find", async () => {
    const disk = new MemoryDisk();
    const { store } = await openOn(disk, often);
    await store.create(network());
    let inTheMiddle = 0;
    const extra: Promise<string>[] = [];
    disk.before = (operation, path) => {
      if (operation !== "rename" || !path.endsWith("snapshot.json")) return;
      extra.push(
        add(store, `extra-${inTheMiddle++}`, { at: at(hours(30)), seen: `e-${inTheMiddle}` }),
      );
    };
    for (let index = 0; index < 30; index++) {
      await add(store, `person-${index}`, { at: at(hours(index)), seen: `event-${index}` });
    }
    disk.before = () => undefined;
    await Promise.all(extra);
    expect(inTheMiddle).toBeGreaterThan(2);
    // Everything on this disk is a microtask: after one turn of the loop no snapshot is under way.
    await new Promise(setImmediate);
    await dropLock(disk);
    const { store: again } = await openOn(disk);
    expect((await store.read(id)).version).toBe(30 + inTheMiddle);
    expect(plain(await again.read(id))).toEqual(plain(await store.read(id)));
  });

  it("without a change since the last one, closing writes none", async () => {
    const disk = new MemoryDisk();
    const { store } = await openOn(disk);
    await store.create(network());
    await store.close();
    const { store: again } = await openOn(disk);
    await again.read(id);
    await again.close();
    expect(await names(disk, `${home}/generations`)).toEqual([]);
  });

  it("over 20 MB the log points to PostgreSQL, once", async () => {
    const disk = new MemoryDisk();
    const { store, lines } = await openOn(disk, { segmentBytes: 1e9, snapshotAfterBytes: 1 });
    await store.create(network());
    const large = "x".repeat(11 * 1024 * 1024);
    for (const name of ["anna", "bert", "cees"]) {
      await add(store, name, { changes: [person(name, large)] });
    }
    await store.close();
    const warnings = lines.filter(({ level }) => level !== "info");
    expect(warnings.map(({ what }) => what)).toEqual(["store-large"]);
    expect(JSON.stringify(warnings)).toContain("PostgreSQL");
  });
});

describe("what is too old goes with a snapshot", () => {
  const row = (name: string, status: OutboxRow["status"]): OutboxRow => ({
    id: name,
    to: { kind: "person", person: ids.person.parse("anna") },
    madeAt: at(0),
    status,
  });
  const account = ids.account.parse("teams:a:b");

  it("that a link was used after a month, for as long as the link can be opened", async () => {
    const disk = new MemoryDisk();
    const seenAfter = async (days: number, part: string) => {
      const { store } = await openOn(disk);
      await add(store, part, { at: at(hours(24 * days)) });
      await store.close();
      const { store: again } = await openOn(disk);
      const { seen } = await again.read(id);
      await again.close();
      return [...seen.entries()].map(([key]) => key);
    };
    const { store } = await openOn(disk);
    await store.create(network());
    await add(store, "anna", { seen: "link:used" });
    await add(store, "bert", { seen: "platform" });
    await store.close();
    expect(await seenAfter(30, "cees")).toEqual(["link:used"]);
    expect(await seenAfter(32, "dirk")).toEqual([]);
  });

  it("event ids after a day, finished messages after ninety, unfinished ones never", async () => {
    const disk = new MemoryDisk();
    const { store } = await openOn(disk);
    await store.create(network());
    await add(store, "anna", {
      seen: "old",
      outbox: [
        row("delivered", { kind: "delivered", account, at: at(0) }),
        row("dead", { kind: "dead", reason: "failed", at: at(0) }),
        row("waiting", { kind: "waiting", tries: 1, notBefore: at(0) }),
        row("sending", { kind: "sending", account, tries: 1 }),
      ],
    });
    const reopen = async () => {
      const { store: again } = await openOn(disk);
      return again;
    };
    await add(store, "bert", { at: at(hours(24)), seen: "day" });
    await store.close();
    const second = await reopen();
    expect([...(await second.read(id)).seen.entries()]).toHaveLength(2);
    await add(second, "cees", { at: at(hours(24) + 1) });
    await second.close();
    const third = await reopen();
    expect([...(await third.read(id)).seen.entries()]).toEqual([["day", at(hours(24))]]);
    expect((await third.read(id)).outbox.size).toBe(4);
    await add(third, "dirk", { at: at(hours(24 * 90) + 1) });
    await third.close();
    const fourth = await reopen();
    const kept = [...(await fourth.read(id)).outbox].map((one) => one.id).sort();
    expect(kept).toEqual(["sending", "waiting"]);
  });

  it("goes from memory too, as soon as the snapshot is there", async () => {
    const disk = new MemoryDisk();
    const { store } = await openOn(disk, { segmentBytes: 1e6, snapshotAfterBytes: 1 });
    await store.create(network());
    for (let index = 0; index < 50; index++) {
      await add(store, `person-${index}`, { at: at(hours(index)), seen: `event-${index}` });
    }
    expect((await store.read(id)).seen.size).toBeLessThan(45);
    expect((await store.read(id)).seen.has("event-49")).toBe(true);
    expect((await store.read(id)).network.people.size).toBe(50);
  });
});
