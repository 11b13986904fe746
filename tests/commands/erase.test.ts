import { describe, expect, it } from "vitest";
import { createWork } from "../../src/commands/operator-work.ts";
import type { Change, Fact } from "../../src/domain/change.ts";
import { ids } from "../../src/domain/ids.ts";
import { readPhone } from "../../src/domain/phone.ts";
import { instant } from "../../src/domain/time.ts";
import { meeting } from "../domain/meeting/town.ts";
import { createMemoryStore } from "../fixtures/memory-store.ts";
import { smallNetwork } from "../fixtures/small-network.ts";
import { withAccount } from "../fixtures/with-account.ts";

const now = instant(Date.parse("2026-11-24T09:00:00Z"));
const dorp = ids.network.parse("dorp");
const mies = ids.person.parse("mies");

function place() {
  const network = withAccount(smallNetwork(), "slack:team:mies", {
    ...{ channel: "slack", address: "D1", person: mies },
  });
  const store = createMemoryStore([network]);
  return { store, work: createWork({ store, clock: () => now }) };
}

/** A mail put a meeting of next month in the calendar of Mies. */
function inTheirCalendar({ work: _plain, ...stage }: ReturnType<typeof place>) {
  const told = { person: mies, sequence: 0, as: "on", at: now, mailed: true } as const;
  const one = meeting({ told: [{ ...told, slot: meeting().slot }] });
  const facts: readonly Fact[] = [{ kind: "meeting-planned", meeting: one }];
  const changes = facts.map(
    (fact): Change => ({
      ...{ ...fact, at: now, by: { kind: "clock" }, via: "clock" },
    }),
  );
  const commit = { at: now, changes, opened: [], closed: [], outbox: [] };
  void stage.store.transact(dorp, () => ({ result: 0, commit }));
  return stage;
}

const order = (person: string, sure = false) => ({ kind: "erase", person, sure }) as const;

describe("erasing somebody", () => {
  it.each(["mies", "Mies Jansen", " mies jansen "])(
    "is shown first for %j, and changes nothing",
    async (name) => {
      const { store, work } = place();
      const reply = await work(order(name));
      expect(reply).toMatchObject({
        kind: "erasure-planned",
        entry: { id: "mies", name: "Mies Jansen", network: "Netwerk Dorp", accounts: 1 },
      });
      expect(store.commits(dorp)).toEqual([]);
    },
  );

  it("frees the seats, and leaves nothing that tells who it was", async () => {
    const { store, work } = place();
    const before = (await store.read(dorp)).network;
    const held = [...before.seats].filter(({ holdings }) =>
      holdings.some(({ person, until }) => person === mies && until === undefined),
    );
    expect(held.length).toBeGreaterThan(0);
    expect(await work(order("mies", true))).toMatchObject({ kind: "erased" });
    const { network } = await store.read(dorp);
    for (const { id } of held) {
      const last = network.seats.get(id)?.holdings.at(-1);
      expect(last?.until).toBe("2026-11-23");
      expect(last?.person).toMatch(/^gone-[0-9a-f-]{36}$/);
    }
    const kept = JSON.stringify([...network.people, ...network.accounts, ...network.seats]);
    expect(kept).not.toMatch(/"mies"|Mies Jansen|slack:team:mies|"D1"/);
    expect(JSON.stringify(store.commits(dorp))).not.toMatch(/"mies"|Mies Jansen/);
    expect(network.people.size).toBe(before.people.size);
  });

  it("leaves a number that others have as well, and takes the numbers of earlier times", async () => {
    const { store, work } = place();
    const { network } = await store.read(dorp);
    const person = network.people.get(mies);
    const desk = [...network.organisations][0];
    const colleague = network.people.get(ids.person.parse("jan"));
    if (!person || !desk || !colleague) throw new Error("not there");
    const [shared, old] = [readPhone("085 123 4567"), readPhone("06 10009999")];
    if (!shared || !old) throw new Error("no numbers");
    const made = (fact: Fact): Change => ({
      ...fact,
      at: now,
      by: { kind: "clock" },
      via: "clock",
    });
    const facts: readonly Fact[] = [
      { kind: "recorded", part: "people", value: { ...person, phone: old } },
      { kind: "recorded", part: "people", value: { ...person, phone: shared } },
      { kind: "recorded", part: "people", value: { ...colleague, phone: shared } },
      { kind: "recorded", part: "organisations", value: { ...desk, phone: shared } },
    ];
    const changes = facts.map(made);
    const commit = { at: now, changes, opened: [], closed: [], outbox: [] };
    await store.transact(dorp, () => ({ result: 0, commit }));
    await work(order("mies", true));
    const after = (await store.read(dorp)).network;
    expect(after.people.get(colleague.id)?.phone).toEqual(shared);
    expect(after.organisations.get(desk.id)?.phone).toEqual(shared);
    const kept = JSON.stringify(store.commits(dorp));
    expect(kept).not.toMatch(/06 10009999|\+31610009999/);
    expect(kept).toContain("085 123 4567");
    expect(kept).not.toContain("Mies Jansen");
  });

  it("waits for the mails that take their meetings out of their calendar; said again it is done now", async () => {
    const invited = inTheirCalendar(place());
    const { store } = invited;
    const changed: string[] = [];
    const work = createWork({ store, clock: () => now, changed: (id) => changed.push(id) });
    const begun = await work(order("mies", true));
    expect(begun).toMatchObject({ kind: "erasure-begun", mails: 1, entry: { id: "mies" } });
    expect(changed).toEqual(["dorp"]);
    const { network } = await store.read(dorp);
    expect(network.people.get(mies)?.name).toBe("Mies Jansen");
    expect(network.askings.get(mies)).toMatchObject({ outSince: now, erasureSince: now });
    const held = [...network.seats].filter(({ holdings }) =>
      holdings.some(({ person, until }) => person === mies && until === undefined),
    );
    expect(held).toEqual([]);
    expect(await work(order("mies", true))).toMatchObject({ kind: "erased" });
    expect((await store.read(dorp)).network.people.has(mies)).toBe(false);
    expect(JSON.stringify(store.commits(dorp))).not.toContain("Mies Jansen");
  });

  it("is refused for somebody who is not there", async () => {
    const { store, work } = place();
    expect(await work(order("mie", true))).toEqual({ kind: "no-such-person" });
    expect(await work(order("", true))).toEqual({ kind: "no-such-person" });
    expect(store.commits(dorp)).toEqual([]);
  });

  it("asks which one, when several are called so", async () => {
    const { store, work } = place();
    const twin = { ...smallNetwork(), id: ids.network.parse("stad") };
    await store.create(twin);
    const reply = await work(order("Mies Jansen", true));
    expect(reply).toMatchObject({ kind: "several-people" });
    expect(store.commits(dorp)).toEqual([]);
  });
});
