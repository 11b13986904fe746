import { describe, expect, it } from "vitest";
import { readCommit } from "../../src/contract/commit-text.ts";
import { formatAfter, migrations } from "../../src/contract/migration.ts";
import { redactStored } from "../../src/contract/redact-stored.ts";
import type { Redaction } from "../../src/contract/redaction.ts";
import { readSnapshot } from "../../src/contract/snapshot.ts";
import { snapshotText } from "../../src/contract/snapshot-text.ts";
import { advance, firstStored, type OutboxRow, type Stored } from "../../src/contract/stored.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Invitation } from "../../src/messages/invitation.ts";
import { amsterdam } from "../domain/sample.ts";
import { at, commit, network } from "../store/lowdb/sample.ts";

const invitation: Invitation = {
  method: "request",
  uid: "kern-1.noord@dan-bel-ik",
  sequence: 3,
  title: "Kerngroep bij Ann de Vries",
  start: at(1),
  end: at(2),
  zone: amsterdam,
  place: "De Brug",
  link: "https://meet.example/kern",
  about: "Over schoolkosten\nen over ann@budget.example",
  stampedAt: at(0),
  attendee: { name: "Ann de Vries" },
};

const row: OutboxRow = {
  id: "kern-1/3/person:ann",
  to: { kind: "person", person: ids.person.parse("ann") },
  madeAt: at(0),
  message: { summary: "Kom je?", blocks: [], invitation },
  status: { kind: "waiting", tries: 0, notBefore: at(0) },
};

const inviting = { ...commit("x", { changes: [] }), outbox: [row] };
const stored = advance(firstStored(network()), inviting);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const invitationsIn = ({ outbox }: Stored) => [...outbox].map(({ message }) => message?.invitation);

describe("an invitation that still has to go out", () => {
  it("is as it was after a restart", () => {
    const read = readSnapshot(JSON.parse([...snapshotText(stored)].join("")));
    if (read.kind === "unreadable") throw new Error(read.why);
    expect(invitationsIn(read.stored)).toEqual([invitation]);
  });

  it("is as it was in the journal", () => {
    const read = readCommit(plain(inviting), formatAfter(migrations));
    if (read.kind === "unreadable") throw new Error(read.why);
    expect(read.commit.outbox).toEqual([row]);
  });

  it("names nobody who was erased, and is the same meeting", () => {
    const redaction: Redaction = {
      ...{ person: "ann", pseudonym: "gone-1", record: { id: "gone-1", name: "x" }, accounts: [] },
      texts: ["Ann de Vries", "ann@budget.example"],
      instead: "(gewist)",
    };
    const left = redactStored(stored, redaction);
    expect(invitationsIn(left)).toEqual([
      {
        ...invitation,
        title: "Kerngroep bij (gewist)",
        about: "Over schoolkosten\nen over (gewist)",
        attendee: { name: "(gewist)" },
      },
    ]);
  });
});
