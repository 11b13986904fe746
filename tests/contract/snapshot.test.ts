import { describe, expect, it } from "vitest";
import { readCommit } from "../../src/contract/commit-text.ts";
import { type Migration, migrations } from "../../src/contract/migration.ts";
import { readSnapshot } from "../../src/contract/snapshot.ts";
import { snapshotText } from "../../src/contract/snapshot-text.ts";
import { advance, firstStored, type Stored } from "../../src/contract/stored.ts";
import { at, commit, network, person, plain } from "../store/lowdb/sample.ts";

function json(stored: Stored): Record<string, unknown> {
  return Object(JSON.parse([...snapshotText(stored)].join("")));
}

function reread(stored: Stored): Stored {
  const read = readSnapshot(json(stored));
  if (read.kind === "unreadable") throw new Error(read.why);
  return read.stored;
}

const some = [1, 2, 3].reduce(
  (stored, index) => advance(stored, commit(`person-${index}`, { seen: `event-${index}` })),
  firstStored(network()),
);

describe("a snapshot", () => {
  it.each([0, 1, 99, 100, 101, 250])("of %i people comes back as it was", (count) => {
    const changes = Array.from({ length: count }, (_, index) => person(`person-${index}`));
    const stored = advance(firstStored(network()), commit("last", { changes }));
    expect(plain(reread(stored))).toEqual(plain(stored));
    expect(reread(stored).network.people.size).toBe(count);
  });

  it("has one record a line, in pieces that are small", () => {
    const changes = Array.from({ length: 1000 }, (_, index) => person(`person-${index}`));
    const pieces = [...snapshotText(advance(firstStored(network()), commit("x", { changes })))];
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(30_000);
    expect(pieces.join("").split("\n").length).toBeGreaterThan(1000);
  });

  it.each([
    [undefined, "not a JSON object"],
    [null, "not a JSON object"],
    [[], "not a JSON object"],
    [{}, "in which format"],
    [{ ...json(some), format: "1" }, "in which format"],
    [{ ...json(some), format: 0 }, "in which format"],
    [{ ...json(some), format: 1.5 }, "in which format"],
    [{ ...json(some), format: migrations.length + 2 }, "newer version of the bot"],
    [{ ...json(some), version: -1 }, "shape at version"],
    [{ ...json(some), id: "../x" }, "shape at id"],
    [{ ...json(some), people: undefined }, "shape at people"],
    [{ ...json(some), people: [{ name: "without id" }] }, "shape at people.0"],
    [{ ...json(some), seen: [["event", "not a moment"]] }, "shape at seen.0.1"],
    [{ ...json(some), seen: { event: at(0) } }, "shape at seen"],
    [{ ...json(some), outbox: [{ id: "x", status: { kind: "lost" } }] }, "shape at outbox.0"],
    [{ ...json(some), unheardOf: [] }, "shape at the whole"],
  ])("that is not one is refused with the place: case %#", (value, why) => {
    expect(readSnapshot(value)).toEqual({ kind: "unreadable", why: expect.stringContaining(why) });
  });

  it("a refusal repeats nothing of what stood there", () => {
    const read = readSnapshot({ ...json(some), people: [{ name: "Anna Jansen" }], version: "06" });
    expect(JSON.stringify(read)).not.toMatch(/Anna|06/);
  });
});

describe("migrations", () => {
  const step = (from: string, to: string): Migration => ({
    snapshot: ({ [from]: moved, ...rest }) => ({ ...rest, [to]: moved }),
    commit: ({ [from]: moved, ...rest }) => ({ ...rest, [to]: moved }),
  });
  const steps = [step("persons", "folk"), step("folk", "people")];

  it("of an earlier format know of what came later only that there is none", () => {
    const later = {
      2: [
        ...["meetings", "series", "polls", "actions", "feeds"],
        ...["nominations", "expectations", "acquaintances"],
      ],
      1: ["askings", "handOvers", "occurred"],
    };
    let old: Readonly<Record<string, unknown>> = json(some);
    for (const [format, names] of Object.entries(later).reverse()) {
      old = Object.fromEntries(Object.entries(old).filter(([name]) => !names.includes(name)));
      const read = readSnapshot({ ...old, format: Number(format) });
      expect(read).toMatchObject({ kind: "read", stored: { network: { id: "vb" } } });
    }
  });

  it.each([
    [1, "persons"],
    [2, "folk"],
    [3, "people"],
  ])("lead from format %i to today's, each earlier step once", (format, name) => {
    const { people, ...rest } = json(some);
    const read = readSnapshot({ ...rest, [name]: people, format }, steps);
    expect(read.kind).toBe("read");
    if (read.kind === "read") expect(plain(read.stored)).toEqual(plain(some));
  });

  it("hold for commits of a journal too", () => {
    const older = [step("events", "changes")];
    const { changes, ...rest } = commit("anna");
    expect(readCommit({ ...rest, events: changes }, 1, older)).toEqual({
      kind: "read",
      commit: commit("anna"),
    });
    expect(readCommit(commit("anna"), 3, older)).toMatchObject({ kind: "unreadable" });
  });
});

describe("a commit", () => {
  it.each([
    [{ at: "yesterday" }],
    [{ changes: [{ ...person("x"), kind: "unheard-of" }] }],
    [{ changes: [{ ...person("x"), part: "__proto__" }] }],
    [{ changes: [{ ...person("x"), value: { name: "no id" } }] }],
    [{ changes: [{ ...person("x"), by: null }] }],
    [{ opened: [{}] }],
    [{ outbox: [{ id: "x" }] }],
    [{ outbox: [{ id: "x", status: { kind: "dead" } }] }],
    [{ closed: [1] }],
    [{ more: true }],
  ])("that could not be applied, or only in part, is refused: case %#", (change) => {
    expect(readCommit({ ...commit("anna"), ...change }, 1)).toMatchObject({ kind: "unreadable" });
  });
});
