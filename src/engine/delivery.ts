import type { Decision, SendResult } from "../contract/ports.ts";
import type { Commit, OutboxRow, Stored } from "../contract/stored.ts";
import type { ChannelName } from "../domain/account.ts";
import type { SchoolCalendar } from "../domain/calendar/school-holidays.ts";
import type { Change } from "../domain/change.ts";
import type { AccountKey, BoxOwner } from "../domain/ids.ts";
import { boxOfOrganisation, organisationOfBox, personOfBox } from "../domain/mail-account.ts";
import type { Network } from "../domain/network.ts";
import type { Instant } from "../domain/time.ts";
import type { Message } from "../messages/message.ts";
import { type Reachable, reach, reachOrganisation, type Ways } from "./accounts-of.ts";
import { nextTry } from "./backoff.ts";
import { calendarRecorded } from "./in-calendar.ts";
import { limits } from "./limits.ts";
import { type Retelling, retold, takenBack, telling } from "./retelling.ts";
import { isUnwanted, waitsUntil } from "./still-wanted.ts";
import { dayIn, recipientOn } from "./tells.ts";

type Status = OutboxRow["status"];
type Dead = Extract<Status, { readonly kind: "dead" }>["reason"];

/** One sending, its intent durable. */
export type Sending = {
  readonly id: string;
  readonly account: AccountKey;
  readonly person: BoxOwner;
  readonly channel: ChannelName;
  readonly address: string;
  readonly message: Message;
  readonly again: boolean;
};

/** What came of a sending; `unknown`: nobody can tell whether it arrived. */
export type Sent = SendResult | { readonly kind: "unknown" };

const clock = { kind: "clock" } as const;

/** What a row came to. */
export type Settled = Status["kind"] | "not-ours";

function commitOf(at: Instant, rows: readonly OutboxRow[], changes: readonly Change[]): Commit {
  return { at, changes, opened: [], closed: [], outbox: rows };
}

/** A finished row keeps its id, so that it is never sent again, and not its message. */
function finished({ id, to, madeAt }: OutboxRow, status: Status): OutboxRow {
  return { id, to, madeAt, status };
}

function dead(row: OutboxRow, reason: Dead, at: Instant): OutboxRow {
  return finished(row, { kind: "dead", reason, at });
}

/** Tried once more in vain: waits longer, or is given up. */
function later(row: OutboxRow, tried: TriedRow): OutboxRow {
  const tries = tried.tries + 1;
  const { now, again, notBefore } = tried;
  if (tries >= limits.sendTries) return dead(row, "failed", now);
  const when = nextTry({ id: row.id, tries, now, notBefore });
  const status = { kind: "waiting" as const, tries, notBefore: when };
  return { ...row, status: again ? { ...status, again } : status };
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

type Claiming = {
  readonly now: Instant;
  readonly channels: ReadonlySet<ChannelName>;
  readonly calendar: SchoolCalendar;
  /** Who says whether a message is still so; without it each is. */
  readonly retelling?: Retelling;
};
type Claim = Sending | "given-up" | "nothing";

/**
 * Takes a waiting row: the intent to send it, or its end when there is nowhere to send it to. A row
 * that cannot be understood is given up too, so that it does not stop the others.
 */
export function claimRow(stored: Stored, id: string, claiming: Claiming): Decision<Claim> {
  const row = stored.outbox.get(id);
  const { now } = claiming;
  if (row?.status.kind !== "waiting" || row.status.notBefore > now) return { result: "nothing" };
  try {
    return claimWaiting(stored, { ...row, status: row.status }, claiming);
  } catch {
    return { result: "given-up", commit: commitOf(now, [dead(row, "failed", now)], []) };
  }
}

type WaitingRow = OutboxRow & { readonly status: Extract<Status, { readonly kind: "waiting" }> };

function claimWaiting(
  stored: Stored,
  row: WaitingRow,
  { now, channels, calendar, retelling }: Claiming,
): Decision<Claim> {
  const { id } = row;
  const given = (next: OutboxRow, changes: readonly Change[] = []): Decision<Claim> => ({
    result: next.status.kind === "dead" ? "given-up" : "nothing",
    commit: commitOf(now, [next], changes),
  });
  if (row.message === undefined) return given(dead(row, "failed", now));
  if (row.until !== undefined && row.until < now) return given(dead(row, "expired", now));
  const owner = ownerOf(stored.network, row.to, now);
  if (owner === undefined) return given(dead(row, "unreachable", now));
  if (isUnwanted(stored.network, row, owner)) return given(dead(row, "expired", now));
  const told = retold(retelling, { ...row, message: row.message }, telling(stored, owner, now));
  if (told.kind === "gone") return given(dead(row, "expired", now), takenBack(row, told, now));
  const { tries, again } = row.status;
  const opens = waitsUntil(stored.network, row, { now, calendar });
  if (opens !== undefined) return given({ ...row, status: { ...row.status, notBefore: opens } });
  const account = reachOwner(stored.network, owner, { channels, only: row.only });
  if (account === "nowhere") {
    // That one channel does not lead there says nothing of the others.
    const changes = row.only === undefined ? unreached(owner, now) : [];
    const commit = commitOf(now, [dead(row, "unreachable", now)], changes);
    return { result: "given-up", commit };
  }
  if (account === "elsewhere") return given(later(row, { tries, again, now }));
  const status = { kind: "sending" as const, account: account.id, tries };
  const next: OutboxRow = { ...row, status: again ? { ...status, again } : status };
  const result = sendingOf({
    id,
    person: owner,
    account,
    message: told.message,
    again: again ?? false,
  });
  return { result, commit: commitOf(now, [next], []) };
}

/** Whose it is: the person, who holds the seat now, or an organisation as such. */
function ownerOf(network: Network, to: OutboxRow["to"], now: Instant): BoxOwner | undefined {
  if (to.kind !== "organisation") return recipientOn(network, to, dayIn(network, now));
  return boxOfOrganisation(to.organisation);
}

function reachOwner(network: Network, owner: BoxOwner, ways: Ways): ReturnType<typeof reach> {
  const [person, organisation] = [personOfBox(owner), organisationOfBox(owner)];
  if (organisation !== undefined) return reachOrganisation(network, organisation, ways);
  return person === undefined ? "nowhere" : reach(network, person, ways);
}

function unreached(owner: BoxOwner, at: Instant): readonly Change[] {
  const person = personOfBox(owner);
  if (person === undefined) return [];
  return [{ kind: "unreached", person, by: clock, at, via: "clock" }];
}

function sendingOf(row: {
  readonly id: string;
  readonly person: BoxOwner;
  readonly account: Reachable;
  readonly message: Message;
  readonly again: boolean;
}): Sending {
  const { account, ...rest } = row;
  return { ...rest, account: account.id, channel: account.channel, address: account.address };
}

/** Records what came of a sending. */
export function settleRow(
  stored: Stored,
  sending: Sending,
  { sent, now }: { readonly sent: Sent; readonly now: Instant },
): Decision<Settled> {
  const row = stored.outbox.get(sending.id);
  if (row?.status.kind !== "sending" || row.status.account !== sending.account) {
    return { result: "not-ours" };
  }
  const next = rowAfter({ ...row, status: row.status }, sent, now);
  const changes = [
    ...deliveryRecorded(sending, next, { sent, now }),
    ...calendarRecorded(sending, { sent, now }),
  ];
  return { result: next.status.kind, commit: commitOf(now, [next], changes) };
}

type SendingRow = OutboxRow & { readonly status: Extract<Status, { readonly kind: "sending" }> };

function rowAfter(row: SendingRow, sent: Sent, now: Instant): OutboxRow {
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

function deliveryRecorded(
  { account, channel: via }: Sending,
  next: OutboxRow,
  { sent, now: at }: { readonly sent: Sent; readonly now: Instant },
): readonly Change[] {
  const by = clock;
  const recorded = (result: "delivered" | "failed" | "unreachable"): readonly Change[] => [
    { kind: "delivery-recorded", account, result, by, at, via },
  ];
  if (sent.kind === "delivered" || sent.kind === "unreachable") return recorded(sent.kind);
  return next.status.kind === "dead" ? recorded("failed") : [];
}

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
  return rows.length === 0 ? { result } : { result, commit: commitOf(now, rows, []) };
}

function recovered(row: OutboxRow, now: Instant): OutboxRow {
  if (row.status.kind !== "sending") return row;
  const { tries, again } = row.status;
  if (again) return dead(row, "failed", now);
  return { ...row, status: { kind: "waiting", tries, notBefore: now, again: true } };
}
