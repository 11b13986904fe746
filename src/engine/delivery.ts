import type { Decision } from "../contract/ports.ts";
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
import { calendarRecorded } from "./in-calendar.ts";
import { limits } from "./limits.ts";
import { lost, type Retelling, retold, takenBack, telling } from "./retelling.ts";
import { isUnwanted, waitsUntil } from "./still-wanted.ts";
import { dayIn, recipientOn } from "./tells.ts";
import { dead, later, rowAfter, type Sent, type WaitingRow } from "./trying.ts";

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

const clock = { kind: "clock" } as const;

/** What a row came to. */
export type Settled = OutboxRow["status"]["kind"] | "not-ours";

function commitOf(at: Instant, rows: readonly OutboxRow[], changes: readonly Change[]): Commit {
  return { at, changes, opened: [], closed: [], outbox: rows };
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
  const ended = (next: OutboxRow): Decision<Claim> =>
    given(next, lostBy(stored, { row, next, owner, now, retelling }));
  if (row.message === undefined) return given(dead(row, "failed", now));
  const owner = ownerOf(stored.network, row.to, now);
  if (row.until !== undefined && row.until < now) return ended(dead(row, "expired", now));
  if (owner === undefined) return given(dead(row, "unreachable", now));
  if (isUnwanted(stored.network, row, owner)) return ended(dead(row, "expired", now));
  const told = retold(retelling, { ...row, message: row.message }, telling(stored, owner, now));
  if (told.kind === "gone") return given(dead(row, "expired", now), takenBack(row, told, now));
  const { tries, again } = row.status;
  const opens = waitsUntil(stored.network, row, { now, calendar });
  if (opens !== undefined) return given({ ...row, status: { ...row.status, notBefore: opens } });
  const ways = { channels, only: row.only, passing: passedBy({ tries, again }) };
  const account = reachOwner(stored.network, owner, ways);
  if (account === "nowhere") {
    // That one channel does not lead there says nothing of the others.
    const changes = row.only === undefined ? unreached(owner, now) : [];
    const commit = commitOf(now, [dead(row, "unreachable", now)], changes);
    return { result: "given-up", commit };
  }
  if (account === "elsewhere") return ended(later(row, { tries, again, now }));
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

/**
 * A platform that is down for long is passed by, each try at the next channel. Never what may have
 * arrived: the same message on another channel would be a second one.
 */
function passedBy({ tries, again }: { readonly tries: number; readonly again: true | undefined }) {
  return again ? 0 : Math.max(0, tries - limits.patience + 1);
}

type Ending = {
  readonly now: Instant;
  readonly retelling: Retelling | undefined;
  readonly row: OutboxRow;
  readonly next: OutboxRow;
  readonly owner: BoxOwner | undefined;
};

/** What becomes true when a row ends in vain; nothing when it does not end. */
function lostBy(stored: Stored, { row, next, owner, now, retelling }: Ending): readonly Change[] {
  if (next.status.kind !== "dead" || owner === undefined) return [];
  return lost(retelling, row, telling(stored, owner, now));
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
  { sent, now, retelling }: Pick<Claiming, "now" | "retelling"> & { readonly sent: Sent },
): Decision<Settled> {
  const row = stored.outbox.get(sending.id);
  if (row?.status.kind !== "sending" || row.status.account !== sending.account) {
    return { result: "not-ours" };
  }
  const next = rowAfter({ ...row, status: row.status }, sent, now);
  const { person: owner } = sending;
  const changes = [
    ...deliveryRecorded(sending, next, { sent, now }),
    ...calendarRecorded(sending, { sent, now }),
    ...(sent.kind === "later" ? lostBy(stored, { row, next, owner, now, retelling }) : []),
  ];
  return { result: next.status.kind, commit: commitOf(now, [next], changes) };
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
