import { describe, expect, test } from "vitest";
import { freshness, standingConfirmation, standingDoubts } from "../../src/domain/freshness.ts";
import type { PersonId, SeatId } from "../../src/domain/ids.ts";
import type { Seat } from "../../src/domain/seat.ts";
import { times } from "../../src/domain/time.ts";
import { at, day } from "./sample.ts";

const an = "an" as PersonId;
const bo = "bo" as PersonId;
const now = at("2026-11-22T09:00:00Z");
const amsterdam = times.zone.parse("Europe/Amsterdam");

function seat(parts: Partial<Seat> = {}): Seat {
  const holdings = [{ person: an, from: day("2025-01-01") }];
  return { id: "s" as SeatId, role: { kind: "coordinator" }, holdings, doubts: [], ...parts };
}

function confirmed(when: string, person = an): Pick<Seat, "confirmation"> & object {
  return { confirmation: { at: at(when), by: { kind: "person", person } } } as {
    confirmation: never;
  };
}

describe("how sure a seat is", () => {
  test.each([
    ["today", "2026-11-22T08:00:00Z", "fresh"],
    ["tomorrow, by a clock that runs ahead", "2026-11-23T08:00:00Z", "fresh"],
    ["120 days ago", "2026-07-25T09:00:00Z", "fresh"],
    ["121 days ago", "2026-07-24T09:00:00Z", "ageing"],
    ["179 days ago", "2026-05-27T09:00:00Z", "ageing"],
    ["180 days ago", "2026-05-26T09:00:00Z", "stale"],
  ])("confirmed %s", (_when, moment, sure) => {
    expect(freshness(seat(confirmed(moment)), now, amsterdam)).toBe(sure);
  });
  test("never confirmed is stale", () => {
    expect(freshness(seat(), now, amsterdam)).toBe("stale");
  });
  test("one doubt is no longer fresh, two are stale, and those before the confirmation are settled", () => {
    const doubt = (when: string, person = bo) => ({
      at: at(when),
      by: { kind: "person", person } as const,
    });
    const doubted = (when: string) => ({ doubts: [doubt(when)] });
    const sure = confirmed("2026-11-01T09:00:00Z");
    expect(freshness(seat({ ...sure, ...doubted("2026-11-10T09:00:00Z") }), now, amsterdam)).toBe(
      "ageing",
    );
    const twice = { doubts: [doubt("2026-11-10T09:00:00Z"), doubt("2026-11-11T09:00:00Z", an)] };
    expect(freshness(seat({ ...sure, ...twice }), now, amsterdam)).toBe("stale");
    expect(freshness(seat({ ...sure, ...doubted("2026-10-10T09:00:00Z") }), now, amsterdam)).toBe(
      "fresh",
    );
  });
});

describe("after a hand-over", () => {
  const handedOver = [
    { person: an, from: day("2025-01-01"), until: day("2026-10-31") },
    { person: bo, from: day("2026-11-01") },
  ];
  test("what the predecessor confirmed no longer counts", () => {
    const after = seat({ holdings: handedOver, ...confirmed("2026-10-15T09:00:00Z") });
    expect(freshness(after, now, amsterdam)).toBe("stale");
    expect(standingConfirmation(after, now, amsterdam)).toBeUndefined();
  });
  test("what the successor confirmed counts, also on the eve of it", () => {
    const after = seat({ holdings: handedOver, ...confirmed("2026-10-15T09:00:00Z", bo) });
    expect(freshness(after, now, amsterdam)).toBe("fresh");
  });
  test("what the successor said when they agreed to come counts from their first day", () => {
    const [first, second] = handedOver;
    const said = { at: at("2026-10-20T09:00:00Z"), dueOn: day("2027-01-15") };
    const both = seat({
      ...confirmed("2026-10-15T09:00:00Z"),
      holdings: [first, { ...second, confirmed: said }] as Seat["holdings"],
    });
    const on = (moment: string) => standingConfirmation(both, at(moment), amsterdam);
    expect(on("2026-10-31T12:00:00Z")?.by).toStrictEqual({ kind: "person", person: an });
    expect(on("2026-11-01T12:00:00Z")).toStrictEqual({
      ...said,
      by: { kind: "person", person: bo },
    });
    const later = { ...both, ...confirmed("2026-11-10T09:00:00Z", bo) };
    expect(standingConfirmation(later, now, amsterdam)?.at).toBe("2026-11-10T09:00:00.000Z");
    const { confirmation: _none, ...alone } = both;
    expect(standingConfirmation(alone, now, amsterdam)?.at).toBe(said.at);
    expect(standingConfirmation(alone, at("2026-10-31T12:00:00Z"), amsterdam)).toBeUndefined();
  });

  test("the day begins at midnight in the zone of the network, not in UTC", () => {
    const justAfterMidnight = at("2026-10-31T23:30:00Z");
    const after = seat({ holdings: handedOver, ...confirmed("2026-10-15T09:00:00Z") });
    expect(standingConfirmation(after, justAfterMidnight, amsterdam)).toBeUndefined();
    const byOther = seat({
      holdings: handedOver,
      ...confirmed("2026-10-31T23:30:00Z", "cor" as PersonId),
    });
    expect(freshness(byOther, now, amsterdam)).toBe("fresh");
  });
  test("what was doubted of the predecessor is not held against the successor", () => {
    const doubts = [{ at: at("2026-10-20T09:00:00Z"), by: { kind: "clock" } as const }];
    const after = seat({ holdings: handedOver, doubts });
    expect(standingDoubts(after, now, amsterdam)).toStrictEqual([]);
    expect(standingDoubts(after, at("2026-10-21T09:00:00Z"), amsterdam)).toHaveLength(1);
  });
  test("the predecessor's confirmation counts until the day itself", () => {
    const before = seat({ holdings: handedOver, ...confirmed("2026-10-15T09:00:00Z") });
    expect(freshness(before, at("2026-10-20T09:00:00Z"), amsterdam)).toBe("fresh");
  });
});
