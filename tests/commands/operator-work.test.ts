import { describe, expect, it } from "vitest";
import { createWork } from "../../src/commands/operator-work.ts";
import { changesSomething, planLines } from "../../src/commands/plan-lines.ts";
import type { ImportPlan, WorkReply } from "../../src/commands/work-request.ts";
import { Fault } from "../../src/contract/fault.ts";
import type { JournalEntry, Store } from "../../src/contract/ports.ts";
import type { Author } from "../../src/domain/author.ts";
import type { Fact } from "../../src/domain/change.ts";
import { ids } from "../../src/domain/ids.ts";
import { instant } from "../../src/domain/time.ts";
import { createMemoryStore, memoryOf } from "../../src/store/memory/memory-store.ts";
import { networkText } from "./network-text.ts";

const noord = ids.network.parse("noord");
const clock = () => instant(Date.parse("2026-11-24T09:00:00Z"));

function place() {
  const store = createMemoryStore(memoryOf([]));
  return { store, work: createWork({ store, clock }) };
}

function planOf(reply: WorkReply): ImportPlan {
  if (!("plan" in reply)) throw new Error(`no plan but ${reply.kind}`);
  return reply.plan;
}

const order = (file: string, overwrite = false) => ({ kind: "import", file, overwrite }) as const;

/** Somebody changes a person by hand, after the file was made. */
async function changeByHand(store: Store, name: string): Promise<void> {
  const by: Author = { kind: "person", person: ids.person.parse("p0") };
  await store.transact(noord, ({ network }) => {
    const before = network.people.get(ids.person.parse("p0"));
    if (!before) throw new Error("nobody");
    const fact: Fact = { kind: "recorded", part: "people", value: { ...before, name } };
    const at = instant(Date.parse("2026-11-23T09:00:00Z"));
    const changes = [{ ...fact, by, at, via: "teams" } as const];
    return { result: 0, commit: { at, changes, opened: [], closed: [], outbox: [] } };
  });
}

async function historyOf(store: Store): Promise<readonly JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for await (const entry of store.history(noord)) entries.push(entry);
  return entries;
}

describe("an import", () => {
  it("shows a new network and changes nothing by showing it", async () => {
    const { store, work } = place();
    const plan = planOf(await work({ kind: "preview", file: networkText("noord", 3) }));
    expect(plan).toMatchObject({ network: "noord", first: true });
    expect(plan.new).toHaveLength(7);
    expect(await store.networks()).toEqual([]);
  });

  it("makes the new network", async () => {
    const { store, work } = place();
    expect(await work(order(networkText("noord", 3)))).toMatchObject({ kind: "imported" });
    expect((await store.read(noord)).network.people.size).toBe(3);
  });

  it("changes nothing when it is done twice", async () => {
    const { store, work } = place();
    await work(order(networkText("noord", 3)));
    const plan = planOf(await work(order(networkText("noord", 3))));
    expect(plan).toMatchObject({ new: [], changed: [], conflicts: [], same: 7 });
    expect(changesSomething(plan, true)).toBe(false);
    expect(await historyOf(store)).toEqual([]);
  });

  it("writes all changes in one commit, with who, when and how", async () => {
    const { store, work } = place();
    await work(order(networkText("noord", 1)));
    await work(order(networkText("noord", 5)));
    const [entry, ...more] = await historyOf(store);
    expect(more).toEqual([]);
    expect(entry?.commit.changes).toHaveLength(8);
    for (const change of entry?.commit.changes ?? []) {
      expect(change).toMatchObject({
        by: { kind: "operator", command: "import" },
        via: "command",
        at: clock(),
      });
    }
  });

  it("leaves what is not in the file", async () => {
    const { store, work } = place();
    await work(order(networkText("noord", 5)));
    const plan = planOf(await work(order(networkText("noord", 1))));
    expect(plan.missing).toHaveLength(8);
    expect((await store.read(noord)).network.people.size).toBe(5);
  });

  it.each([
    [false, "By Hand"],
    [true, "Person p0"],
  ])(
    "of what somebody changed by hand later: with overwrite %s it is %s",
    async (overwrite, name) => {
      const { store, work } = place();
      await work(order(networkText("noord", 2)));
      await changeByHand(store, "By Hand");
      const plan = planOf(await work(order(networkText("noord", 2), overwrite)));
      expect(plan.conflicts).toEqual([{ part: "people", id: "p0", fields: ["name"] }]);
      expect((await store.read(noord)).network.people.get(ids.person.parse("p0"))?.name).toBe(name);
    },
  );

  it("does not do something else than was shown", async () => {
    const { store, work } = place();
    await work(order(networkText("noord", 1)));
    const file = networkText("noord", 2);
    const shown = planOf(await work({ kind: "preview", file }));
    await changeByHand(store, "By Hand");
    const promise = shown.promises.overwrite;
    const reply = await work({ ...order(file, true), promise });
    expect(reply).toMatchObject({ kind: "moved", plan: { conflicts: [{ id: "p0" }] } });
    expect((await store.read(noord)).network.people.size).toBe(1);
    const again = await work({ ...order(file, true), promise: planOf(reply).promises.overwrite });
    expect(again.kind).toBe("imported");
  });

  it("shows it again when what it replaces was changed meanwhile by another import (F26)", async () => {
    const { store, work } = place();
    const named = (name: string) => networkText("noord", 1, { people: [{ id: "p0", name }] });
    await work(order(named("Een")));
    const promise = planOf(await work({ kind: "preview", file: named("Drie") })).promises.keep;
    await work(order(named("Twee")));
    expect(await work({ ...order(named("Drie")), promise })).toMatchObject({ kind: "moved" });
    expect([...(await store.read(noord)).network.people].map(({ name }) => name)).toEqual(["Twee"]);
  });

  it("does what was shown when something else changed meanwhile", async () => {
    const { store, work } = place();
    await work(order(networkText("noord", 1)));
    const file = networkText("noord", 2);
    const promise = planOf(await work({ kind: "preview", file })).promises.keep;
    await changeByHand(store, "By Hand");
    expect(await work({ ...order(file), promise })).toMatchObject({ kind: "imported" });
  });

  it("a network that somebody else made meanwhile was not in the promise", async () => {
    const { work } = place();
    const file = networkText("noord", 2);
    const promise = planOf(await work({ kind: "preview", file })).promises.keep;
    await work(order(networkText("noord", 1)));
    expect(await work({ ...order(file), promise })).toMatchObject({ kind: "moved" });
  });

  it("refuses a file with mistakes, with the place and an explanation, and changes nothing", async () => {
    const { store, work } = place();
    const file = networkText("noord", 2, { people: [{ id: "p0", name: "A", phone: "12" }] });
    const reply = await work(order(file));
    expect(reply.kind === "refused" && reply.lines[0]).toMatch(/^people\[0\]\.phone: /);
    expect(await store.networks()).toEqual([]);
  });

  it("leaves everything as it was when it cannot be written", async () => {
    const { store } = place();
    const work = createWork({ store, clock });
    await work(order(networkText("noord", 1)));
    const full: Store = {
      ...store,
      transact: async () => {
        throw new Fault("store-write", "full");
      },
    };
    const broken = createWork({ store: full, clock });
    await expect(broken(order(networkText("noord", 2)))).rejects.toThrow("full");
    expect((await store.read(noord)).network.people.size).toBe(1);
  });
});

describe("an export", () => {
  it("reads back to the same network", async () => {
    const { work } = place();
    await work(order(networkText("noord", 3)));
    const exported = await work({ kind: "export", network: "noord" });
    const file = exported.kind === "exported" ? exported.file : "";
    expect(planOf(await work({ kind: "preview", file }))).toMatchObject({
      new: [],
      changed: [],
      conflicts: [],
      missing: [],
    });
  });

  it.each(["zuid", "../noord", "__proto__", ""])(
    "of %j: there is no such network (I12, I22)",
    async (name) => {
      const { work } = place();
      expect(await work({ kind: "export", network: name })).toEqual({ kind: "no-such-network" });
    },
  );
});

describe("a plan as a person reads it", () => {
  const entry = (id: string) => ({ part: "people", id }) as const;
  const plan: ImportPlan = {
    network: "noord",
    first: false,
    new: [entry("anna")],
    changed: [{ ...entry("bob"), fields: ["phone", "mail"] }],
    conflicts: [{ ...entry("cem"), fields: ["name"] }],
    missing: [entry("dirk"), entry("els")],
    same: 12,
    description: true,
    emergencyLines: true,
    warnings: ["people[3].name: twice"],
    promises: { keep: "a", overwrite: "b" },
  };

  it("names what is new, what changes, what stays and what to look at", () => {
    expect(planLines(plan, false)).toMatchSnapshot();
  });

  it("says it otherwise when the file's word is taken", () => {
    expect(planLines(plan, true)).toMatchSnapshot();
  });

  it("shows twenty of a thousand and says how many more", () => {
    const many = Array.from({ length: 1_000 }, (_, index) => entry(`p${index}`));
    const lines = planLines({ ...plan, new: many }, false);
    expect(lines.length).toBeLessThan(40);
    expect(lines.join("\n")).toContain("980");
  });

  it("of a new network gives the counts only", () => {
    expect(
      planLines({ ...plan, first: true, changed: [], conflicts: [] }, false),
    ).toMatchSnapshot();
  });
});
