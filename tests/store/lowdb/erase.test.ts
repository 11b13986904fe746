import { describe, expect, it } from "vitest";
import type { Redaction } from "../../../src/contract/redaction.ts";
import type { Commit } from "../../../src/contract/stored.ts";
import { ids } from "../../../src/domain/ids.ts";
import { MemoryDisk } from "./memory-disk.ts";
import { everything, nothing, recovered } from "./power-cuts.ts";
import { at, commit, network, person } from "./sample.ts";
import { add, home, id, openOn } from "./stores.ts";

const redaction: Redaction = {
  person: "mies-de-vries",
  pseudonym: "gone-1",
  record: {
    id: "gone-1",
    name: "Someone",
    expertByExperience: false,
    availability: { hours: [], absences: [] },
  },
  accounts: ["teams:t:4711"],
  texts: ["mies@example.nl", "Mies de Vries"],
  instead: "(erased)",
};

const traces = ["mies-de-vries", "Mies de Vries", "4711", "mies@example.nl", "her address"];

/** Somebody who is known, wrote, was written to and is spoken of. */
function tracesOfMies(): Partial<Commit> {
  const account = {
    ...{ id: ids.account.parse("teams:t:4711"), channel: "teams" as const },
    ...{ person: ids.person.parse("mies-de-vries"), address: "her address" },
  };
  const by = { kind: "person", person: ids.person.parse("mies-de-vries") } as const;
  const made = { by, at: at(1), via: "teams" } as const;
  return {
    seen: "teams:t:4711:event-1",
    changes: [
      person("mies-de-vries", "Mies de Vries"),
      { kind: "account-seen", account, ...made },
      { kind: "welcomed", conversation: "teams:t:4711", ...made },
    ],
    opened: [
      {
        ...{ id: "person:mies-de-vries|who|-", dialog: "who", version: 1 },
        ...{ conversation: "c", at: at(1), state: { note: "Mies de Vries belde" } },
      },
    ],
    outbox: [
      {
        id: "hello/person:mies-de-vries",
        to: { kind: "person", person: ids.person.parse("mies-de-vries") },
        madeAt: at(1),
        message: { summary: "Dag Mies de Vries, mail mies@example.nl", blocks: [] },
        status: { kind: "waiting", tries: 0, notBefore: at(1) },
      },
    ],
  };
}

const sizes = { segmentBytes: 900, snapshotAfterBytes: 700 };

async function filled(disk: MemoryDisk) {
  const { store } = await openOn(disk, sizes);
  await store.create(network());
  await add(store, "x", tracesOfMies());
  for (let turn = 0; turn < 12; turn++) await add(store, `anna-${turn}`, { at: at(turn) });
  await add(store, "mies-de-vries-2");
  return store;
}

/** Every file of the network that holds one of the traces. */
async function filesWithTraces(disk: MemoryDisk, directory = home): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await disk.list(directory)) {
    const path = `${directory}/${name}`;
    if ((await disk.look(path))?.kind === "directory") {
      found.push(...(await filesWithTraces(disk, path)));
      continue;
    }
    const text = (await disk.read(path)).toString().replaceAll("mies-de-vries-2", "");
    if (traces.some((trace) => text.includes(trace))) found.push(path);
  }
  return found;
}

describe("a person who is erased", () => {
  it("stands in files before, so that the search can fail", async () => {
    const disk = new MemoryDisk();
    await filled(disk);
    expect((await filesWithTraces(disk)).length).toBeGreaterThan(1);
  });

  it("can be found in no file, and the network goes on", async () => {
    const disk = new MemoryDisk();
    const store = await filled(disk);
    const before = (await store.read(id)).version;
    await store.erase(id, redaction);
    expect(await filesWithTraces(disk)).toEqual([]);
    await add(store, "later");
    await store.close();
    expect(await filesWithTraces(disk)).toEqual([]);
    const { store: again } = await openOn(disk, sizes);
    const { network: found, version, dialogs, outbox } = await again.read(id);
    expect(version).toBe(before + 1);
    expect(found.people.get(ids.person.parse("gone-1"))?.name).toBe("Someone");
    expect(found.people.has(ids.person.parse("mies-de-vries-2"))).toBe(true);
    expect(found.people.has(ids.person.parse("later"))).toBe(true);
    expect([...dialogs].map((open) => open.id)).toEqual(["person:gone-1|who|-"]);
    expect([...outbox][0]?.message?.summary).toBe("Dag (erased), mail (erased)");
  });

  it("leaves a pseudonym in the history", async () => {
    const disk = new MemoryDisk();
    const store = await filled(disk);
    await store.erase(id, redaction);
    const versions: number[] = [];
    const authors = new Set<string>();
    for await (const { version, commit: kept } of store.history(id)) {
      versions.push(version);
      for (const { by } of kept.changes) if (by.kind === "person") authors.add(by.person);
    }
    expect(versions).toEqual(versions.map((_, index) => index + 1));
    expect([...authors]).toEqual(["gone-1"]);
  });

  it("is erased once, however often that is asked", async () => {
    const disk = new MemoryDisk();
    const store = await filled(disk);
    await Promise.all([store.erase(id, redaction), store.erase(id, redaction), add(store, "bert")]);
    expect(await filesWithTraces(disk)).toEqual([]);
    expect((await store.read(id)).network.people.has(ids.person.parse("bert"))).toBe(true);
  });

  it("is gone after a power cut at any moment, when it was begun, and nothing else is", async () => {
    const disk = new MemoryDisk();
    const store = await filled(disk);
    const people = (await store.read(id)).network.people.size;
    const moments: MemoryDisk[] = [];
    disk.before = () => moments.push(disk.afterPowerCut(nothing), disk.afterPowerCut(everything));
    await store.erase(id, redaction);
    expect(moments.length).toBeGreaterThan(20);
    let finished = 0;
    for (const found of moments) {
      const { stored, store: next } = await recovered(found);
      expect(stored?.network.people.size).toBe(people);
      const left = await filesWithTraces(found);
      // Before the order to erase was durable nothing was promised; then all of it is still there.
      const isWhole = stored?.network.people.has(ids.person.parse("mies-de-vries"));
      if (!isWhole) {
        expect(left).toEqual([]);
        finished += 1;
      }
      await next.transact(id, () => ({ result: 0, commit: commit("after") }));
    }
    expect(finished).toBeGreaterThan(moments.length / 2);
  });
});
