import { describe, expect, test } from "vitest";
import { Collection } from "../../src/domain/collection.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Seat, SeatRole } from "../../src/domain/seat.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import { day } from "./sample.ts";

const theme = ids.theme.parse;
const organisation = ids.organisation.parse;

const seat = (id: string, role: SeatRole, ...people: readonly string[]): Seat => ({
  id: ids.seat.parse(id),
  role,
  holdings: people.map((person, at) => ({
    person: ids.person.parse(person),
    from: day(`202${at}-01-01`),
    ...(at < people.length - 1 && { until: day(`202${at}-12-31`) }),
  })),
  doubts: [],
});

const index = seatIndex({
  seats: Collection.of([
    seat("w", { kind: "webber", theme: theme("food") }, "an"),
    seat(
      "c",
      {
        kind: "contact",
        organisation: organisation("bank"),
        themes: [theme("food"), theme("debts"), theme("food")],
        areas: [],
      },
      "an",
      "bo",
      "an",
    ),
    seat("d", { kind: "deputy", of: ids.seat.parse("c") }, "bo"),
    seat("m", { kind: "manager", organisation: organisation("bank") }),
  ]),
});
const names = (seats: readonly Seat[]) => seats.map(({ id }) => id).sort();

describe("the seats of a network", () => {
  test("are found by their kind", () => {
    expect(names(index.ofKind("webber"))).toStrictEqual(["w"]);
    expect(names(index.ofKind("manager"))).toStrictEqual(["m"]);
    expect(names(index.ofKind("coordinator"))).toStrictEqual([]);
  });

  test("are found by theme: webbers apart from contact persons, each once", () => {
    expect(names(index.webbersFor(theme("food")))).toStrictEqual(["w"]);
    expect(names(index.contactsFor(theme("food")))).toStrictEqual(["c"]);
    expect(names(index.contactsFor(theme("debts")))).toStrictEqual(["c"]);
    expect(names(index.webbersFor(theme("debts")))).toStrictEqual([]);
  });

  test("are found by organisation, the contact persons alone", () => {
    expect(names(index.contactsOf(organisation("bank")))).toStrictEqual(["c"]);
    expect(names(index.contactsOf(organisation("other")))).toStrictEqual([]);
  });

  test("are found by the seat for which one deputises", () => {
    expect(names(index.deputiesOf(ids.seat.parse("c")))).toStrictEqual(["d"]);
    expect(names(index.deputiesOf(ids.seat.parse("w")))).toStrictEqual([]);
  });

  test("are found by who sits there or sat there, once each", () => {
    expect(names(index.everHeldBy(ids.person.parse("an")))).toStrictEqual(["c", "w"]);
    expect(names(index.everHeldBy(ids.person.parse("bo")))).toStrictEqual(["c", "d"]);
    expect(names(index.everHeldBy(ids.person.parse("cas")))).toStrictEqual([]);
  });
});
