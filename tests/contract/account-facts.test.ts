import { describe, expect, it } from "vitest";
import { readCommit } from "../../src/contract/commit-text.ts";
import { formatAfter, migrations } from "../../src/contract/migration.ts";
import { readSnapshot } from "../../src/contract/snapshot.ts";
import { snapshotText } from "../../src/contract/snapshot-text.ts";
import { advance, firstStored } from "../../src/contract/stored.ts";
import type { Fact } from "../../src/domain/change.ts";
import { ids } from "../../src/domain/ids.ts";
import { at, commit, network, person, plain } from "../store/lowdb/sample.ts";

const format = formatAfter(migrations);
const account = ids.account.parse("slack:t:1");
const anna = ids.person.parse("anna");

const facts: readonly Fact[] = [
  { kind: "link-asked", account, channel: "slack", person: anna, code: "CDFHJK" },
  { kind: "link-refused", account },
  { kind: "account-linked", account, channel: "slack", person: anna },
  { kind: "shown-in-groups-set", person: anna, shown: true },
  { kind: "account-unlinked", account },
  { kind: "wrote-coordinator", account, channel: "slack" },
  {
    ...{ kind: "link-asked", account, channel: "slack", person: anna, code: "CDFHJK" },
    displayName: "Anna",
  },
];

const changes = facts.map(
  (fact) => ({ ...fact, by: { kind: "account", account }, at: at(1), via: "slack" }) as const,
);
const asWritten = (value: unknown) => JSON.parse(JSON.stringify(value));

/** Leaves out one field of the only change. */
function without(fact: Fact, field: string): unknown {
  const whole = { ...fact, by: { kind: "clock" }, at: at(1), via: "clock" };
  const rest = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field));
  return { at: at(1), changes: [rest], opened: [], closed: [], outbox: [] };
}

describe("what is known of accounts", () => {
  it("comes back from the journal as it was written", () => {
    const written = commit("x", { changes });
    expect(readCommit(asWritten(written), format)).toEqual({ kind: "read", commit: written });
  });

  it("comes back from a snapshot, and the same from the journal on top of one", () => {
    const before = advance(firstStored(network()), commit("x", { changes: [person("anna")] }));
    const after = advance(before, commit("y", { changes }));
    const read = readSnapshot(JSON.parse([...snapshotText(after)].join("")));
    if (read.kind === "unreadable") throw new Error(read.why);
    expect(plain(read.stored)).toEqual(plain(after));
    expect(read.stored.network.accounts.get(account)).toMatchObject({
      isNot: "anna",
      wrote: { times: 1 },
      asks: { person: "anna", code: "CDFHJK", name: "Anna" },
    });
    expect(read.stored.network.people.get(anna)).toMatchObject({ shownInGroups: true });
  });

  it("is read from before accounts could ask, when a person was all there was", () => {
    const old = advance(firstStored(network()), commit("x"));
    const json = JSON.parse([...snapshotText(old)].join(""));
    const accounts = [{ id: account, channel: "slack", person: "anna", seenAt: at(0) }];
    const read = readSnapshot({ ...json, accounts });
    if (read.kind === "unreadable") throw new Error(read.why);
    expect(read.stored.network.accounts.get(account)).toEqual(accounts[0]);
  });

  it.each(
    facts.flatMap((fact) => fieldsOf(fact).map((field) => [fact.kind, field, fact] as const)),
  )("%s without %s is not taken for one", (_kind, field, fact) => {
    expect(readCommit(asWritten(without(fact, field)), format).kind).toBe("unreadable");
  });
});

function fieldsOf(fact: Fact): readonly string[] {
  return Object.keys(fact).filter((field) => !["kind", "displayName"].includes(field));
}
