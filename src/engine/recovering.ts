import type { Decision } from "../contract/ports.ts";
import type { OutboxRow, Stored } from "../contract/stored.ts";
import type { Change } from "../domain/change.ts";
import { accountIn } from "../domain/mail-account.ts";
import type { Instant } from "../domain/time.ts";
import { calendarRecorded } from "./in-calendar.ts";
import { dead } from "./trying.ts";

/**
 * What a process that stopped half-way left: each row that was being sent is sent once more, with
 * `again`; one that was already being sent again is given up, for nobody gets it three times.
 */
export function recoverRows(
  stored: Stored,
  now: Instant,
): Decision<{ readonly again: number; readonly given: number }> {
  const left = [...stored.outbox].filter(({ status }) => status.kind === "sending");
  const rows = left.map((row) => recovered(row, now));
  const given = rows.filter(({ status }) => status.kind === "dead").length;
  const result = { again: rows.length - given, given };
  if (rows.length === 0) return { result };
  const changes = left.flatMap((row) => mayStand(stored, row, now));
  return { result, commit: { at: now, changes, opened: [], closed: [], outbox: rows } };
}

function recovered(row: OutboxRow, now: Instant): OutboxRow {
  if (row.status.kind !== "sending") return row;
  const { tries, again } = row.status;
  if (again) return dead(row, "failed", now);
  return { ...row, status: { kind: "waiting", tries, notBefore: now, again: true } };
}

/** What a mail that may have arrived put in somebody's calendar. */
function mayStand({ network }: Stored, row: OutboxRow, now: Instant): readonly Change[] {
  const { status, message } = row;
  if (status.kind !== "sending" || message === undefined) return [];
  const account = accountIn(network, status.account);
  if (account?.person === undefined) return [];
  const { channel, person } = account;
  return calendarRecorded({ channel, person, message }, { sent: { kind: "unknown" }, now });
}
