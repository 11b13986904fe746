import { describe, expect, test } from "vitest";
import { changedSince, confirmedSince } from "../../../src/domain/cycle/changed-since.ts";
import { firstYearEnds } from "../../../src/domain/cycle/settings.ts";
import { boxSpeaksFor } from "../../../src/domain/cycle/speaks-for.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Seat } from "../../../src/domain/seat.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { askingTown } from "../../fixtures/asking-town.ts";
import { at, day, seatOf } from "../sample.ts";

const shown = at("2026-11-16T09:00:00Z");
const before = at("2026-11-16T08:59:59.999Z");
const after = at("2026-11-16T09:00:00.001Z");
const by = { kind: "person", person: ids.person.parse("noor") } as const;
const contact = seatOf(askingTown(), "leergeld-contact");

function stamped(key: string, when: Instant): Network {
  const town = askingTown();
  return { ...town, stamps: town.stamps.with(key, { at: when, byHand: true }) };
}

const changed = (network: Network, seat: Seat = contact) => changedSince(network, seat, shown);

describe("the data of a seat are others than somebody was shown", () => {
  test("when the seat or who sits there changed after it, not before or at once", () => {
    for (const key of ["seats/leergeld-contact", "people/jan"]) {
      expect(changed(stamped(key, before))).toBe(false);
      expect(changed(stamped(key, shown))).toBe(false);
      expect(changed(stamped(key, after))).toBe(true);
    }
    expect(changed(askingTown())).toBe(false);
  });

  test("not when somebody else or another seat changed", () => {
    expect(changed(stamped("people/noor", after))).toBe(false);
    expect(changed(stamped("seats/leergeld-deputy", after))).toBe(false);
    expect(changed(stamped("people/jan", after), { ...contact, holdings: [] })).toBe(false);
  });

  test("not when all that happened is that it was confirmed or doubted", () => {
    const town = stamped("seats/leergeld-contact", after);
    const doubt = { at: after, by };
    expect(changed(town, { ...contact, confirmation: { at: after, by } })).toBe(false);
    expect(changed(town, { ...contact, doubts: [{ at: before, by }, doubt] })).toBe(false);
    expect(changed(town, { ...contact, doubts: [{ at: before, by }] })).toBe(true);
  });
});

describe("a confirmation that came after somebody was shown a seat", () => {
  const now = at("2026-11-17T09:00:00Z");
  const found = (when: Instant, more: Partial<Seat> = {}) => {
    const seat = { ...contact, confirmation: { at: when, by }, ...more };
    return confirmedSince(askingTown(), seat, { shown, at: now })?.at;
  };

  test("is one from that moment on", () => {
    expect(found(before)).toBeUndefined();
    expect(found(shown)).toBe(shown);
    expect(found(after)).toBe(after);
  });

  test("is none when somebody doubts it since", () => {
    expect(found(after, { doubts: [{ at: now, by }] })).toBeUndefined();
  });
});

test("the box of an organisation speaks for its own seats and for those of its people", () => {
  const speaks = (organisation: string, id: string) =>
    boxSpeaksFor(askingTown(), {
      ...{ seat: seatOf(askingTown(), id), organisation: ids.organisation.parse(organisation) },
      day: day("2026-11-16"),
    });
  expect(speaks("leergeld", "leergeld-contact")).toBe(true);
  expect(speaks("leergeld", "leergeld-deputy")).toBe(true);
  expect(speaks("voedselbank", "leergeld-contact")).toBe(false);
  expect(speaks("leergeld", "coordinator")).toBe(false);
});

test("the first year of a network ends on the same day a year later", () => {
  expect(firstYearEnds(day("2026-11-16"))).toBe("2027-11-16");
  expect(firstYearEnds(day("1999-01-01"))).toBe("2000-01-01");
});
