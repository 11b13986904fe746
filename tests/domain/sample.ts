import type { Change, Fact } from "../../src/domain/change.ts";
import type { Network } from "../../src/domain/network.ts";
import { readNetworkFile, refusalLines } from "../../src/domain/network-file/read.ts";
import type { Seat } from "../../src/domain/seat.ts";
import { type Day, type Instant, instant, type Zone } from "../../src/domain/time.ts";

export const amsterdam = "Europe/Amsterdam" as Zone;

/** A moment that is written out. */
export function at(text: string): Instant {
  return instant(new Date(text));
}

/** A day that is written out. */
export function day(text: string): Day {
  return text as Day;
}

/** A network file with these lists, as text. */
export function fileText(lists: Record<string, unknown> = {}): string {
  const network = { id: "dorp", name: "Dorp" };
  return JSON.stringify({ format: "dan-bel-ik/network", version: 1, network, ...lists });
}

/** A file that can be read; fails with its mistakes otherwise. */
export function readFile(lists: Record<string, unknown> = {}) {
  const read = readNetworkFile(fileText(lists));
  if (read.kind === "refused") throw new Error(refusalLines(read).join("\n"));
  return read;
}

/** The mistakes of a file as lines. */
export function mistakes(lists: Record<string, unknown>): readonly string[] {
  const read = readNetworkFile(fileText(lists));
  return read.kind === "refused" ? refusalLines(read) : [];
}

/** Two people, one organisation with a contact seat, and its deputy. */
export const smallLists = {
  areas: [{ id: "noord", name: "Noord" }],
  themes: [{ id: "voedsel", short: "Eten", label: "Eten", description: "Eten." }],
  organisations: [{ id: "bank", name: "Voedselbank", kind: "informal", domain: "relief" }],
  people: [
    { id: "an", name: "An", organisation: "bank", phone: "0562 012 345" },
    { id: "bo", name: "Bo", organisation: "bank" },
  ],
  seats: [
    {
      id: "contact",
      role: "contact",
      organisation: "bank",
      themes: ["voedsel"],
      holder: "an",
      from: "2026-01-01",
      confirmedAt: "2026-10-01",
    },
    { id: "deputy", role: "deputy", of: "contact", holder: "bo" },
  ],
};

export function smallNetwork(): Network {
  return readFile(smallLists).network;
}

/** A seat of a network that must be there. */
export function seatOf(network: Network, id: string): Seat {
  const seat = [...network.seats].find((one) => one.id === id);
  if (!seat) throw new Error(`no seat ${id}`);
  return seat;
}

/** A fact that somebody made true. */
export function said(fact: Fact, by: string, when: string): Change {
  const author: Change["by"] =
    by === "operator"
      ? { kind: "operator", command: "import" }
      : by === "clock"
        ? { kind: "clock" }
        : { kind: "account", account: by as never };
  return { ...fact, by: author, at: at(when), via: "terminal" };
}
