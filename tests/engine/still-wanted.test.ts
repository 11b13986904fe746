import { describe, expect, it } from "vitest";
import type { Tell } from "../../src/contract/outcome.ts";
import { advance, firstStored } from "../../src/contract/stored.ts";
import { noSchoolCalendar } from "../../src/domain/calendar/school-holidays.ts";
import type { Hours } from "../../src/domain/calendar/working-days.ts";
import type { Fact } from "../../src/domain/change.ts";
import { type Instant, instant } from "../../src/domain/time.ts";
import { claimRow } from "../../src/engine/delivery.ts";
import { rowsFor } from "../../src/engine/tells.ts";
import { message } from "./fixture-dialogs.ts";
import { account, desk, jan, mies, monday, town } from "./town.ts";

const minutes = (count: number): Instant => instant(Date.parse(monday) + count * 60_000);
const toMies: Tell = {
  to: { kind: "person", person: mies },
  key: "news",
  message: message("news"),
};
const toDesk: Tell = { ...toMies, to: { kind: "seat", seat: desk } };
const claiming = (now: Instant) => ({
  ...{ now, channels: new Set(["teams", "mail"] as const), calendar: noSchoolCalendar },
});

/** A message that was promised on Monday at ten, and what became true after that. */
function promised(tell: Tell, ...later: readonly { readonly fact: Fact; readonly at: Instant }[]) {
  const network = town({ accounts: [account("mies"), account("jan")] });
  const first = firstStored(network);
  const [row] = rowsFor(first, [tell], { teller: jan, at: monday });
  if (!row) throw new Error("nothing promised");
  const by = { kind: "person", person: mies } as const;
  const changes = later.map(({ fact, at }) => ({ ...fact, by, at, via: "teams" }) as const);
  const commit = { at: monday, changes, opened: [], closed: [], outbox: [row] };
  return { row, stored: advance(first, commit) };
}

/** What becomes of it some minutes later. */
function comesTo(count: number, tell: Tell, ...later: Parameters<typeof promised>[1][]) {
  const { row, stored } = promised(tell, ...later);
  const { result, commit } = claimRow(stored, row.id, claiming(minutes(count)));
  return { result, status: commit?.outbox[0]?.status, changes: commit?.changes };
}

const left = (at: Instant) => ({ fact: { kind: "network-left", person: mies } as const, at });

describe("a message that waits while somebody says that they do not belong here", () => {
  it.each([
    ["to the person", toMies],
    ["to the seat that they are in", toDesk],
  ])("%s is not sent any more", (_what, tell) => {
    const { result, status, changes } = comesTo(10, tell, left(minutes(5)));
    expect(result).toBe("given-up");
    expect(status).toEqual({ kind: "dead", reason: "expired", at: minutes(10) });
    expect(changes).toEqual([]);
  });

  it("is sent when that very turn told it", () => {
    expect(comesTo(10, toMies, left(monday)).status).toMatchObject({ kind: "sending" });
  });

  it("is sent when it proves who they are", () => {
    const proof: Tell = { ...toMies, only: "teams" };
    expect(comesTo(10, proof, left(minutes(5))).status).toMatchObject({ kind: "sending" });
  });

  it("is sent when they came back", () => {
    const back = { fact: { kind: "network-returned", person: mies } as const, at: minutes(6) };
    expect(comesTo(10, toMies, left(minutes(5)), back).status).toMatchObject({ kind: "sending" });
  });

  it("is sent to others", () => {
    const toJan: Tell = { ...toMies, to: { kind: "person", person: jan } };
    const { row, stored } = promised(toMies, left(minutes(5)));
    const [other] = rowsFor(stored, [toJan], { teller: mies, at: minutes(5) });
    if (!other) throw new Error("nothing promised");
    const all = { ...stored, outbox: stored.outbox.with(other.id, other) };
    expect(claimRow(all, other.id, claiming(minutes(10))).result).toMatchObject({ person: "jan" });
    expect(claimRow(all, row.id, claiming(minutes(10))).result).toBe("given-up");
  });
});

describe("a message that has hours", () => {
  const inHours = (hours: Hours): Tell => ({ ...toMies, hours });
  const hour = 60;

  it("is sent in them", () => {
    expect(comesTo(0, inHours("office")).status).toMatchObject({ kind: "sending" });
    expect(comesTo(9 * hour, inHours("evening")).status).toMatchObject({ kind: "sending" });
  });

  it.each([
    ["after office hours the next morning", "office", 7 * hour, "2026-11-24T08:00:00.000Z"],
    ["before the evening until then", "evening", hour, "2026-11-23T18:00:00.000Z"],
    ["after the evening the next one", "evening", 11 * hour, "2026-11-24T18:00:00.000Z"],
    ["after Friday on Monday", "office", 4 * 24 * hour + 8 * hour, "2026-11-30T08:00:00.000Z"],
  ] as const)("waits %s", (_what, hours, count, notBefore) => {
    const { result, status, changes } = comesTo(count, inHours(hours));
    expect(result).toBe("nothing");
    expect(status).toEqual({ kind: "waiting", tries: 0, notBefore });
    expect(changes).toEqual([]);
  });

  it("is given up when its time is over meanwhile", () => {
    const { status } = comesTo(8 * hour, { ...inHours("office"), until: minutes(7 * hour) });
    expect(status).toMatchObject({ kind: "dead", reason: "expired" });
  });

  it("goes at any time without", () => {
    expect(comesTo(12 * hour, toMies).status).toMatchObject({ kind: "sending" });
  });
});
