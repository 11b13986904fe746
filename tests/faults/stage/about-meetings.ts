import type { OutboxRow, Stored } from "../../../src/contract/stored.ts";
import { slotStarts } from "../../../src/domain/meeting/slot.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Arrived } from "../../channels/mail/mail-server.ts";
import { exactly, type Figure } from "../fault.ts";
import { countDoubles, idOf, readingOf } from "./post.ts";
import { sentAt } from "./unasked.ts";

/** A message that went out, by what it was for. */
type Sent = { readonly row: OutboxRow; readonly kind: string; readonly at: string };

/** `remind/m1/0/7d/person:x` is `remind 7d` about `m1`. */
function kindOf({ id }: OutboxRow): string {
  const [first = "", second = "", , fourth = ""] = id.split("/");
  if (first === "remind") return `${first} ${fourth}`;
  return first === "meet" || first === "poll" ? `${first} ${second}` : first;
}

/** What was delivered from a moment on. */
function sentSince({ outbox }: Pick<Stored, "outbox">, since: string): readonly Sent[] {
  return [...outbox].flatMap((row) =>
    row.status.kind === "delivered" && row.status.at >= since
      ? [{ row, kind: kindOf(row), at: row.status.at }]
      : [],
  );
}

/** So many of each kind from a moment on, by name: `agenda 20, remind 1h 20`. */
export function toldSince(stored: Pick<Stored, "outbox">, since: string): string {
  const counts = new Map<string, number>();
  for (const { kind } of sentSince(stored, since)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const lines = [...counts].map(([kind, count]) => `${kind} ${count}`);
  return lines.sort().join(", ") || "nothing";
}

/** When those of one kind about one meeting went out, each moment once, in UTC: `23:30 ×3`. */
export function timesOf(stored: Pick<Stored, "outbox">, prefix: string): string {
  const counts = new Map<string, number>();
  for (const { row, at } of sentSince(stored, "")) {
    if (!row.id.startsWith(prefix)) continue;
    const time = at.slice(0, 16);
    counts.set(time, (counts.get(time) ?? 0) + 1);
  }
  const lines = [...counts].map(([time, count]) => `${time}Z ×${count}`);
  return lines.sort().join(", ") || "never";
}

/** How many went out about what was past or over at that moment. */
export function pastSince(stored: Pick<Stored, "outbox" | "network">, since: string): number {
  return sentSince(stored, since).filter((one) => isPast(stored.network, one)).length;
}

function isPast(network: Network, { row, kind, at }: Sent): boolean {
  const [, second = "", third = ""] = row.id.split("/");
  const about = kind.startsWith("meet ") || kind.startsWith("poll ") ? third : second;
  const meeting = [...network.meetings].find(({ id }) => id === about);
  if (meeting) return slotStarts(meeting.slot, network.description.zone) <= at;
  const poll = [...network.polls].find(({ id }) => id === about);
  return poll !== undefined && /poll (ask|remind)/.test(kind) && poll.deadline <= at;
}

/** How many rows came to this end. */
export function endedAs({ outbox }: Pick<Stored, "outbox">, reason: string): number {
  return [...outbox].filter(({ status }) => status.kind === "dead" && status.reason === reason)
    .length;
}

/** What holds of everything that came in; a mail for each message that was delivered, and no other. */
export function onceEach(stored: Pick<Stored, "outbox">, mails: readonly Arrived[]): Figure[] {
  return [
    exactly("the same mail twice, by its id", 0, countDoubles(mails.map(idOf))),
    exactly("by its text, on one day", 0, countDoubles(mails.map(readingOnDay))),
    exactly("mails more than messages", 0, mails.length - sentSince(stored, "").length),
  ];
}

/** A second reminder says what the first one said, on another day. */
function readingOnDay(mail: Arrived): string {
  return `${sentAt(mail).day} ${readingOf(mail)}`;
}

/** The entry for a calendar in a mail. */
export type Entry = {
  readonly to: string;
  readonly uid: string;
  readonly method: string;
  readonly sequence: number;
  readonly starts: string;
};

/** The calendar that is in a mail, its long lines whole; nothing when there is none. */
export function calendarIn({ raw }: Arrived): string | undefined {
  const [, encoded] = /^Content-Type: application\/ics.*?base64\r\n\r\n([^-]*)/ms.exec(raw) ?? [];
  if (encoded === undefined) return undefined;
  return Buffer.from(encoded, "base64").toString().replaceAll("\r\n ", "");
}

/** All entries for calendars, in the order in which they came. */
export function entriesIn(mails: readonly Arrived[]): readonly Entry[] {
  return mails.flatMap((mail) => {
    const lines = calendarIn(mail)?.split("\r\n");
    if (!lines) return [];
    const { to } = mail;
    const found = (name: string) =>
      (lines.find((line) => line.startsWith(`${name}:`)) ?? "").split(":").at(-1) ?? "";
    const event = lines.slice(lines.indexOf("BEGIN:VEVENT"));
    const starts = event.find((line) => line.startsWith("DTSTART")) ?? "";
    const sequence = Number(found("SEQUENCE"));
    return [{ to: to.join(), uid: found("UID"), method: found("METHOD"), sequence, starts }];
  });
}

/** How often the same version of the same meeting came to the same box. */
export function sameVersionTwice(entries: readonly Entry[]): number {
  const keys = entries.map(({ to, uid, method, sequence }) => [to, uid, method, sequence].join());
  return countDoubles(keys);
}
