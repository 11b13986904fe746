import type { SendResult } from "../contract/ports.ts";
import type { OutboxRow } from "../contract/stored.ts";
import type { Instant } from "../domain/time.ts";
import { nextTry } from "./backoff.ts";
import { limits } from "./limits.ts";

type Status = OutboxRow["status"];
type Dead = Extract<Status, { readonly kind: "dead" }>["reason"];

/** What came of a sending; `unknown`: nobody can tell whether it arrived. */
export type Sent = SendResult | { readonly kind: "unknown" };

/** A row that has not gone out. */
export type WaitingRow = OutboxRow & {
  readonly status: Extract<Status, { readonly kind: "waiting" }>;
};
type SendingRow = OutboxRow & { readonly status: Extract<Status, { readonly kind: "sending" }> };

/** A finished row keeps its id, so that it is never sent again, and not its message. */
function finished({ id, to, madeAt }: OutboxRow, status: Status): OutboxRow {
  return { id, to, madeAt, status };
}

/** Given up; who looks after the network sees it. */
export function dead(row: OutboxRow, reason: Dead, at: Instant): OutboxRow {
  return finished(row, { kind: "dead", reason, at });
}

/**
 * Tried once more in vain: waits longer. A platform or a mail server may be down for a weekend, so it
 * is given up when it is of no use any more, and after some days where nothing tells when that is.
 */
export function later(row: OutboxRow, tried: TriedRow): OutboxRow {
  const tries = tried.tries + 1;
  const { now, again, notBefore } = tried;
  if (isTriedLong(row, tries, now)) return dead(row, "failed", now);
  const when = nextTry({ id: row.id, tries, now, notBefore });
  const status = { kind: "waiting" as const, tries, notBefore: when };
  return { ...row, status: again ? { ...status, again } : status };
}

function isTriedLong({ until, madeAt }: OutboxRow, tries: number, now: Instant): boolean {
  if (until !== undefined || tries < limits.fewestTries) return false;
  return Date.parse(now) - Date.parse(madeAt) >= limits.triedFor;
}

type TriedRow = {
  readonly tries: number;
  readonly now: Instant;
  readonly again: true | undefined;
  readonly notBefore?: Instant | undefined;
};

/** Not at this account: at once at the next one, and no try is counted. */
function elsewhere(row: SendingRow, now: Instant): OutboxRow {
  const { tries, again } = row.status;
  const status = { kind: "waiting" as const, tries, notBefore: now };
  return { ...row, status: again ? { ...status, again } : status };
}

/** The row after what came of a sending. */
export function rowAfter(row: SendingRow, sent: Sent, now: Instant): OutboxRow {
  const { account, tries, again } = row.status;
  switch (sent.kind) {
    case "delivered":
      return finished(row, { kind: "delivered", account, at: now });
    case "unreachable":
      return elsewhere(row, now);
    case "later":
      return later(row, { tries, again, now, notBefore: sent.notBefore });
    case "unknown":
      return again ? dead(row, "failed", now) : later(row, { tries, again: true, now });
    default:
      return sent satisfies never;
  }
}
