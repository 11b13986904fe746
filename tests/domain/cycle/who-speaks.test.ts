import { describe, expect, test } from "vitest";
import { apply } from "../../../src/domain/apply.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { changedSince, confirmedSince } from "../../../src/domain/cycle/changed-since.ts";
import { openErrand } from "../../../src/domain/cycle/open-errand.ts";
import { speakersFor, speaksFor } from "../../../src/domain/cycle/speaks-for.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { askingTown } from "../../fixtures/asking-town.ts";
import { at, day, seatOf } from "../sample.ts";
import { Days, morning } from "./asking.ts";

const town = askingTown();
const seat = seatOf(town, "leergeld-contact");
const today = day("2026-11-16");
const contact = ids.seat.parse("leergeld-contact");
const person = ids.person.parse;

describe("who speaks for a seat", () => {
  test.each([
    ["jan", "holder"],
    ["ijsbrand", "deputy"],
    ["noor", "manager"],
    ["sanne", "coordinator"],
    ["fatima", undefined],
  ])("%s as %s", (who, as) => {
    expect(speaksFor(town, { seat, person: person(who), day: today })).toBe(as);
  });

  test("are named who sits there first", () => {
    expect(speakersFor(town, seat, today)).toStrictEqual(["jan", "ijsbrand", "noor", "sanne"]);
  });

  test.each(["ijsbrand", "noor", "sanne"])("not %s after they left", (who) => {
    const left = made(town, "2026-11-16T08:00Z", { kind: "network-left", person: person(who) });
    expect(speaksFor(left, { seat, person: person(who), day: today })).toBeUndefined();
    expect(speakersFor(left, seat, today)).not.toContain(who);
    expect(speakersFor(left, seat, today)).toHaveLength(3);
    const back = { kind: "network-returned", person: person(who) } as const;
    const returned = made(left, "2026-11-16T09:00Z", back);
    expect(speakersFor(returned, seat, today)).toStrictEqual(["jan", "ijsbrand", "noor", "sanne"]);
  });

  test("a deputy speaks for their own seat as who sits there", () => {
    const deputy = seatOf(town, "leergeld-deputy");
    expect(speaksFor(town, { seat: deputy, person: person("ijsbrand"), day: today })).toBe(
      "holder",
    );
    expect(speaksFor(town, { seat: deputy, person: person("jan"), day: today })).toBeUndefined();
    expect(speaksFor(town, { seat: deputy, person: person("noor"), day: today })).toBe("manager");
  });
});

function made(network: Network, when: string, fact: Fact) {
  const by = { kind: "person", person: person("noor") } as const;
  return apply(network, { ...fact, by, at: at(when), via: "teams" });
}

describe("what came after somebody was shown a seat", () => {
  const shown = at("2026-11-16T09:00Z");
  const later = "2026-11-16T10:00Z";
  const newest = (network: Network) => seatOf(network, "leergeld-contact");
  const isChanged = (network: Network) => changedSince(network, newest(network), shown);

  test("a doubt and a confirmation change no data", () => {
    expect(isChanged(town)).toBe(false);
    expect(isChanged(made(town, later, { kind: "seat-doubted", seat: contact }))).toBe(false);
    expect(isChanged(made(town, later, { kind: "seat-confirmed", seat: contact }))).toBe(false);
  });

  test("another number or another theme does", () => {
    const jan = town.people.get(person("jan"));
    if (!jan) throw new Error("nobody");
    expect(isChanged(made(town, later, { kind: "recorded", part: "people", value: jan }))).toBe(
      true,
    );
    expect(isChanged(made(town, later, { kind: "recorded", part: "seats", value: seat }))).toBe(
      true,
    );
    const before = made(town, "2026-11-16T08:00Z", {
      kind: "recorded",
      part: "seats",
      value: seat,
    });
    expect(isChanged(before)).toBe(false);
  });

  test("a confirmation is found, unless it is older or doubted since", () => {
    const now = at("2026-11-16T12:00Z");
    const found = (network: Network) =>
      confirmedSince(network, newest(network), { shown, at: now });
    expect(found(town)).toBeUndefined();
    const confirmed = made(town, later, { kind: "seat-confirmed", seat: contact });
    expect(found(confirmed)).toStrictEqual({
      at: at(later),
      by: { kind: "person", person: "noor" },
    });
    const doubted = made(confirmed, "2026-11-16T11:00Z", { kind: "seat-doubted", seat: contact });
    expect(found(doubted)).toBeUndefined();
  });
});

describe("what somebody was asked and is still open", () => {
  const openOf = (days: Days, who: string) => openErrand(days.network, person(who), days.now);

  test("is one's own question from the first day to the answer", () => {
    const days = new Days("2026-10-28");
    const item = { kind: "confirm", step: "ask", why: "time", seats: [contact] };
    expect(openOf(days, "jan")).toStrictEqual([item]);
    expect(openOf(days.until("2026-12-10"), "jan")).toStrictEqual([item]);
    expect(openOf(days.confirms("jan", "leergeld-contact"), "jan")).toStrictEqual([]);
  });

  test("is that of somebody else from the day that one was asked", () => {
    const days = new Days("2026-10-28").until("2026-11-15");
    expect(openOf(days, "ijsbrand")).toStrictEqual([]);
    days.until("2026-11-16");
    expect(openOf(days, "ijsbrand")).toStrictEqual([
      { kind: "vouch", of: "jan", as: "deputy", why: "time", seats: [contact] },
    ]);
    expect(openOf(days, "noor")).toStrictEqual([]);
    expect(openOf(days.until("2026-11-23"), "noor")).toMatchObject([
      { kind: "vouch", as: "manager" },
    ]);
    expect(openOf(days, "ijsbrand")).toHaveLength(1);
    days.confirms("noor", "leergeld-contact");
    expect(openOf(days, "ijsbrand")).toStrictEqual([]);
  });

  test("is who takes over, for who was asked that", () => {
    const days = new Days("2026-10-28").says("jan", {
      kind: "network-left",
      person: person("jan"),
    });
    days.until("2026-11-04");
    expect(openOf(days, "ijsbrand")).toStrictEqual([
      { kind: "find-successor", seat: contact, as: "deputy" },
    ]);
    expect(openOf(days, "jan")).toStrictEqual([]);
    days.says("ijsbrand", {
      ...{ kind: "successor-named", seat: contact, person: person("noor"), needsYes: false },
    });
    expect(openOf(days, "noor")).toStrictEqual([{ kind: "take-over", seat: contact }]);
    expect(openOf(days, "ijsbrand")).toStrictEqual([]);
  });

  test("is nothing of somebody who was never asked", () => {
    expect(openErrand(town, person("fatima"), morning("2026-11-16"))).toStrictEqual([]);
  });
});
