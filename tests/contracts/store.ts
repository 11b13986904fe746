import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isFault } from "../../src/contract/fault.ts";
import type { CountLine } from "../../src/contract/outcome.ts";
import type { JournalEntry, Store } from "../../src/contract/ports.ts";
import { ids } from "../../src/domain/ids.ts";
import { at, commit, network, person, plain } from "../store/lowdb/sample.ts";

/** A place where a store keeps its networks; opened again it finds what was there. */
export type StorePlace = {
  readonly open: () => Promise<Store>;
  readonly clean: () => Promise<void>;
};

const anonymous = {
  ...{ name: "Someone", expertByExperience: false },
  availability: { hours: [], absences: [] },
};
const id = ids.network.parse("vb");
const other = ids.network.parse("other");

async function all(entries: AsyncIterable<JournalEntry>): Promise<readonly JournalEntry[]> {
  const found: JournalEntry[] = [];
  for await (const entry of entries) found.push(entry);
  return found;
}

function fault(code: string): unknown {
  return expect.objectContaining({ name: "Fault", code });
}

/** What every store keeps to. */
export function storeContract(name: string, newPlace: () => Promise<StorePlace>): void {
  describe(`${name} keeps the contract of a store`, () => {
    let place: StorePlace;
    let store: Store;
    const reopen = async () => {
      await store.close();
      store = await place.open();
    };
    const add = (person: string, to = id) =>
      store.transact(to, () => ({ result: person, commit: commit(person) }));

    beforeEach(async () => {
      place = await newPlace();
      store = await place.open();
      await store.create(network("vb"));
    });
    afterEach(async () => {
      await store.close();
      await place.clean();
    });

    it("a new network is there as it was made, also after a restart", async () => {
      const before = plain(await store.read(id));
      await reopen();
      expect(plain(await store.read(id))).toEqual(before);
      expect(await store.networks()).toEqual(["vb"]);
      expect((await store.read(id)).version).toBe(0);
    });

    it("a network that is there is not made again", async () => {
      await add("anna");
      await expect(store.create(network("vb"))).rejects.toEqual(fault("network-exists"));
      expect((await store.read(id)).network.people.size).toBe(1);
    });

    it("of two that make the same network at once, one is told that it exists", async () => {
      const made = await Promise.allSettled([
        store.create(network("other")),
        store.create(network("other")),
      ]);
      expect(made.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(await store.networks()).toEqual(["other", "vb"]);
      expect((await store.read(other)).version).toBe(0);
    });

    it.each(["nowhere", "../vb", "__proto__", "", "VB", "constructor"])(
      "the unknown network %j is refused by every way in",
      async (text) => {
        const unknown = text as typeof id;
        const refused = fault("network-unknown");
        await expect(store.read(unknown)).rejects.toEqual(refused);
        await expect(store.transact(unknown, () => ({ result: 1 }))).rejects.toEqual(refused);
        await expect(store.count(unknown, [])).rejects.toEqual(refused);
        await expect(store.counted(unknown)).rejects.toEqual(refused);
        await expect(all(store.history(unknown))).rejects.toEqual(refused);
      },
    );

    it("each commit raises the version by one", async () => {
      for (const name of ["anna", "bert", "cees"]) await add(name);
      const stored = await store.read(id);
      expect(stored.version).toBe(3);
      expect([...stored.network.people].map((one) => one.id).sort()).toEqual([
        "anna",
        "bert",
        "cees",
      ]);
    });

    it("without a commit nothing is written", async () => {
      const read = await store.transact(id, (stored) => ({ result: stored.version }));
      expect(read).toBe(0);
      await reopen();
      expect((await store.read(id)).version).toBe(0);
      expect(await all(store.history(id))).toEqual([]);
    });

    it("commits of the same moment come one after the other, and none is lost", async () => {
      const versions = await Promise.all(
        Array.from({ length: 200 }, (_, index) =>
          store.transact(id, ({ version }) => ({
            result: version,
            commit: commit(`person-${index}`),
          })),
        ),
      );
      expect([...versions].sort((one, two) => one - two)).toEqual(versions.map((_, n) => n));
      await reopen();
      const stored = await store.read(id);
      expect([stored.version, stored.network.people.size]).toEqual([200, 200]);
    });

    it("who only reads hears of a commit when it is durable", async () => {
      const order: string[] = [];
      const writes = add("anna").then(() => order.push("written"));
      const reads = store
        .transact(id, ({ version }) => ({ result: version }))
        .then((version) => order.push(`read ${version}`));
      await Promise.all([writes, reads]);
      expect(order).toEqual(["written", "read 1"]);
    });

    it("a decision that throws changes nothing and stands in nobody's way", async () => {
      const fails = store.transact(id, () => {
        throw new RangeError("no");
      });
      await expect(fails).rejects.toThrow(RangeError);
      await add("anna");
      expect((await store.read(id)).version).toBe(1);
    });

    it("a commit that is not plain JSON is refused and changes nothing", async () => {
      const changes = [{ ...person("anna"), kind: "unheard-of" }] as never;
      const refused = store.transact(id, () => ({ result: 1, commit: commit("x", { changes }) }));
      await expect(refused).rejects.toSatisfy((thrown) => isFault(thrown, "store-write"));
      const round: { round?: unknown } = {};
      round.round = round;
      const circular = commit("y", {
        opened: [{ id: "d", dialog: "d", version: 1, conversation: "c", at: at(0), state: round }],
      });
      await expect(store.transact(id, () => ({ result: 1, commit: circular }))).rejects.toThrow();
      expect((await store.read(id)).version).toBe(0);
    });

    it("history tells all commits, oldest first, also after a restart", async () => {
      const names = ["anna", "bert", "cees", "dirk"];
      for (const name of names.slice(0, 2)) await add(name);
      await reopen();
      for (const name of names.slice(2)) await add(name);
      const entries = await all(store.history(id));
      expect(entries).toEqual(
        names.map((name, index) => ({ version: index + 1, commit: commit(name) })),
      );
    });

    it("dialogs, messages to send and event ids come back as they were", async () => {
      const open = { dialog: "help", version: 1, conversation: "c", at: at(1) };
      await store.transact(id, () => ({
        result: 1,
        commit: commit("anna", {
          seen: "event-1",
          opened: [
            { ...open, id: "a|help|-", state: { kind: "asked", list: [1, null, "ë\ud800"] } },
            { ...open, id: "b|help|-", state: null },
          ],
          outbox: [
            {
              id: "tell|anna",
              to: { kind: "person", person: ids.person.parse("anna") },
              madeAt: at(1),
              message: { summary: "s", blocks: [] },
              status: { kind: "waiting", tries: 0, notBefore: at(2) },
            },
          ],
        }),
      }));
      const closing = commit("bert", { closed: ["b|help|-"] });
      await store.transact(id, () => ({ result: 1, commit: closing }));
      const before = await store.read(id);
      await reopen();
      const after = await store.read(id);
      expect(plain(after)).toEqual(plain(before));
      expect(after.dialogs.get("a|help|-")?.state).toEqual({
        kind: "asked",
        list: [1, null, "ë\ud800"],
      });
      expect(after.dialogs.has("b|help|-")).toBe(false);
      expect(after.seen.get("event-1")).toBe(at(0));
    });

    it("what is undefined in a commit is absent in memory as it is on disk", async () => {
      const state = { there: 1, gone: undefined };
      const opened = [
        { id: "d", dialog: "d", version: 1, conversation: "c", at: at(0), state },
      ] as const;
      const result = { result: 1, commit: commit("anna", { opened }) };
      await store.transact(id, () => result);
      expect((await store.read(id)).dialogs.get("d")?.state).toStrictEqual({ there: 1 });
    });

    it.each(["__proto__", "constructor", "toString", "a\u0000b", "  ", "\u2028"])(
      "the text %j is an id like any other",
      async (text) => {
        const account = ids.account.parse(`teams:${text}:x`);
        const by = { kind: "account", account } as const;
        const seen = { kind: "account-seen", account: { id: account, channel: "teams" } } as const;
        const welcomed = { kind: "welcomed", conversation: text } as const;
        const stamp = { by, at: at(0), via: "teams" } as const;
        await store.transact(id, () => ({
          result: 1,
          commit: commit("anna", {
            seen: text,
            changes: [
              { ...seen, ...stamp },
              { ...welcomed, ...stamp },
            ],
          }),
        }));
        await reopen();
        const stored = await store.read(id);
        expect(stored.network.accounts.get(account)?.channel).toBe("teams");
        expect(stored.network.welcomed.get(text)).toBe(at(0));
        expect([...stored.seen.entries()]).toEqual([[text, at(0)]]);
      },
    );

    it("networks do not see each other", async () => {
      await store.create(network("other"));
      await Promise.all([add("anna"), add("bert", other), add("cees", other)]);
      await reopen();
      expect((await store.read(id)).version).toBe(1);
      expect((await store.read(other)).network.people.has(ids.person.parse("anna"))).toBe(false);
      expect((await all(store.history(other))).length).toBe(2);
    });

    it("counts are taken, any number at a time", async () => {
      const line: CountLine = { outcome: "answered", week: "2026-W02", times: 3 };
      await Promise.all([
        store.count(id, [line, line]),
        store.count(id, []),
        store.count(id, [line]),
      ]);
      await reopen();
      await store.count(id, [line]);
      expect((await store.read(id)).version).toBe(0);
    });

    it("counts are read as they were added, added up, also after a restart", async () => {
      const answered: CountLine = { outcome: "answered", week: "2026-W02", times: 3 };
      const energy = ids.theme.parse("energie");
      const gap: CountLine = { outcome: "no-theme", nearest: energy, week: "2026-W02", times: 1 };
      const noord = ids.area.parse("noord");
      const placed: CountLine = { ...answered, theme: energy, area: noord, times: 2 };
      const later: CountLine = { ...answered, week: "2026-W03" };
      expect(await store.counted(id)).toEqual([]);
      await store.count(id, [answered, gap, placed]);
      await reopen();
      await store.count(id, [answered, later, { ...gap, times: 4 }]);
      const all = [{ ...answered, times: 6 }, { ...gap, times: 5 }, placed, later];
      expect(await store.counted(id)).toEqual(all);
      await reopen();
      expect(await store.counted(id)).toEqual(all);
    });

    it("counts that are being added are read once and not missed", async () => {
      const line: CountLine = { outcome: "spoken", week: "2026-W02", times: 1 };
      const adding = Array.from({ length: 20 }, () => store.count(id, [line]));
      const read = store.counted(id);
      await Promise.all(adding);
      expect(await read).toEqual([{ ...line, times: 20 }]);
      expect(await store.counted(id)).toEqual([{ ...line, times: 20 }]);
    });

    it("networks do not read each other's counts", async () => {
      await store.create(network("other"));
      await store.count(id, [{ outcome: "answered", week: "2026-W02", times: 1 }]);
      expect(await store.counted(other)).toEqual([]);
    });

    it("the name of who is erased goes from what was answered after meetings, and the rest stays", async () => {
      const week = "2026-W02";
      const asked: CountLine = { outcome: "answered", week, times: 3 };
      const words = { outcome: "pulse", question: 2, week, times: 1 } as const;
      await store.count(id, [asked, { ...words, words: "Anna Vos regelt veel" }]);
      await store.count(id, [{ ...words, question: 3, words: "Te weinig tijd" }]);
      await store.erase(id, {
        ...{ person: "anna", pseudonym: "gone-1", record: {}, accounts: [] },
        ...{ texts: ["Anna Vos"], instead: "(erased)" },
      });
      const all = [
        asked,
        { ...words, words: "(erased) regelt veel" },
        { ...words, question: 3, words: "Te weinig tijd" },
      ];
      expect(await store.counted(id)).toEqual(all);
      await store.count(id, [asked]);
      await reopen();
      expect(await store.counted(id)).toEqual([{ ...asked, times: 6 }, ...all.slice(1)]);
    });

    it("somebody who is erased is found neither now nor in the past, and the rest is", async () => {
      await add("anna");
      await add("bert");
      const record = { ...anonymous, id: "gone-1" };
      await store.erase(id, {
        ...{ person: "anna", pseudonym: "gone-1", record },
        ...{ accounts: [], texts: [], instead: "(erased)" },
      });
      await add("cees");
      await reopen();
      const people = [...(await store.read(id)).network.people].map((one) => one.id).sort();
      expect(people).toEqual(["bert", "cees", "gone-1"]);
      const past = await all(store.history(id));
      expect(past.map(({ version }) => version)).toEqual([1, 2, 3]);
      expect(JSON.stringify(past)).not.toContain("anna");
    });

    it("a closed store finishes what it took on and takes no more", async () => {
      const taken = [add("anna"), add("bert")];
      const closed = store.close();
      await expect(add("cees")).rejects.toEqual(fault("stopping"));
      const results = await Promise.allSettled(taken);
      await Promise.all([closed, store.close()]);
      store = await place.open();
      const kept = results.filter(({ status }) => status === "fulfilled").length;
      expect((await store.read(id)).version).toBe(kept);
    });
  });
}
