import { describe, expect, it } from "vitest";
import { readCommit } from "../../src/contract/commit-text.ts";
import { formatAfter, migrations } from "../../src/contract/migration.ts";
import { readSnapshot } from "../../src/contract/snapshot.ts";
import { snapshotText } from "../../src/contract/snapshot-text.ts";
import { advance, firstStored } from "../../src/contract/stored.ts";
import type { Fact } from "../../src/domain/change.ts";
import { ids } from "../../src/domain/ids.ts";
import { countsBy } from "../../src/domain/report/seat-statuses.ts";
import { smallNetwork, tuesdayMorning } from "../fixtures/small-network.ts";

const counts = countsBy((status) => (status === "confirmed" ? 5 : 0));
const facts: readonly Fact[] = [
  { kind: "digest-counted", week: "2026-W48", counts },
  { kind: "updates-chosen", person: ids.person.parse("kees"), every: "month" },
];
const at = tuesdayMorning;
const changes = facts.map(
  (fact) => ({ ...fact, at, by: { kind: "clock" }, via: "clock" }) as const,
);
const commit = { at, changes, opened: [], closed: [], outbox: [] };
const format = formatAfter(migrations);

describe("the figures of a digest and the choice of a manager", () => {
  it("are read back from the journal as they were written", () => {
    const plain: unknown = JSON.parse(JSON.stringify(commit));
    expect(readCommit(plain, format)).toEqual({ kind: "read", commit });
  });

  it.each([
    { kind: "digest-counted", week: 48, counts },
    { kind: "digest-counted", week: "2026-W48" },
    { kind: "updates-chosen", person: "kees" },
    { kind: "updates-chosen", every: "month" },
  ])("are refused when something is missing: %j", (fact) => {
    const broken = { ...commit, changes: [{ ...fact, at, by: { kind: "clock" }, via: "clock" }] };
    expect(readCommit(broken, format).kind).toBe("unreadable");
  });

  it("are read back from a snapshot", () => {
    const stored = advance(firstStored(smallNetwork()), commit);
    const read = readSnapshot(JSON.parse([...snapshotText(stored)].join("")));
    if (read.kind === "unreadable") throw new Error(read.why);
    expect([...read.stored.network.digests]).toEqual([{ id: "2026-W48", counts }]);
    const kees = ids.person.parse("kees");
    expect(read.stored.network.askings.get(kees)).toEqual({ id: kees, updates: "month" });
  });

  it("are not there in a network of before", () => {
    const { digests: _none, ...plain } = JSON.parse(
      [...snapshotText(firstStored(smallNetwork()))].join(""),
    );
    const read = readSnapshot({ ...plain, format: 2 });
    if (read.kind === "unreadable") throw new Error(read.why);
    expect(read.stored.network.digests.size).toBe(0);
  });
});
