import { readCommit } from "./commit-text.ts";
import { Fault } from "./fault.ts";
import { formatAfter, migrations } from "./migration.ts";
import { type Redaction, redact } from "./redaction.ts";
import { readSnapshot } from "./snapshot.ts";
import { snapshotText } from "./snapshot-text.ts";
import type { Commit, Stored } from "./stored.ts";

/** All that is kept of a network without a person. Fault `store-write` when that cannot be read back. */
export function redactStored(stored: Stored, redaction: Redaction): Stored {
  const plain: unknown = JSON.parse([...snapshotText(stored)].join(""));
  const read = readSnapshot(redact(plain, redaction));
  if (read.kind === "unreadable") throw unreadable(read.why);
  return read.stored;
}

/** A commit without a person. Fault `store-write` when that cannot be read back. */
export function redactCommit(commit: Commit, redaction: Redaction): Commit {
  const plain: unknown = JSON.parse(JSON.stringify(commit));
  const read = readCommit(redact(plain, redaction), formatAfter(migrations));
  if (read.kind === "unreadable") throw unreadable(read.why);
  return read.commit;
}

function unreadable(why: string): Fault {
  return new Fault("store-write", `erasing failed: ${why}`);
}
