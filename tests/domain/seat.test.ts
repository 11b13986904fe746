import { expect, test } from "vitest";
import type { PersonId, SeatId } from "../../src/domain/ids.ts";
import { holderOn, type Seat } from "../../src/domain/seat.ts";
import { day } from "./sample.ts";

const seat: Seat = {
  id: "s" as SeatId,
  role: { kind: "coordinator" },
  holdings: [
    { person: "an" as PersonId, from: day("2026-01-01"), until: day("2026-04-30") },
    { person: "bo" as PersonId, from: day("2026-06-01") },
  ],
  doubts: [],
};

test.each([
  ["2025-12-31", undefined],
  ["2026-01-01", "an"],
  ["2026-04-30", "an"],
  ["2026-05-15", undefined],
  ["2026-06-01", "bo"],
  ["2099-01-01", "bo"],
])("on %s the seat is held by %s", (on, person) => {
  expect(holderOn(seat, day(on))).toBe(person);
});
