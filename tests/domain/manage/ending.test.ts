import { describe, expect, test } from "vitest";
import type { HandOver } from "../../../src/domain/cycle/hand-over.ts";
import { ids } from "../../../src/domain/ids.ts";
import {
  endOrganisation,
  endPerson,
  endSeat,
  lastDayBefore,
  seatsOfOrganisation,
} from "../../../src/domain/manage/ending.ts";
import { at, day, seatOf } from "../sample.ts";
import { manageNetwork } from "./manage-network.ts";

const network = manageNetwork();
const seat = ids.seat.parse;
const [bo, bo2] = [ids.person.parse("bo"), ids.person.parse("bo-2")];
const bank = ids.organisation.parse("bank");
const removed = (id: string) => ({ kind: "removed", part: "seats", id });

/** The network keeps its records in no order that anybody knows. */
function inOrder<Item>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

function sought(...seats: readonly string[]) {
  const open = (id: string): HandOver => ({
    ...{
      id: seat(id),
      why: "empty",
      openedAt: at("2026-11-20T09:00:00Z"),
      declined: [],
      steps: [],
    },
  });
  const handOvers = seats.reduce((all, id) => all.with(seat(id), open(id)), network.handOvers);
  return { ...network, handOvers };
}

describe("a seat that is no more", () => {
  test("takes the seats of its deputies with it, those first", () => {
    const ending = endSeat(network, seat("contact"));
    expect(ending.seats.map(({ id }) => id)).toStrictEqual(["contact", "deputy"]);
    expect(ending.people).toStrictEqual([]);
    expect(ending.facts).toStrictEqual([removed("deputy"), removed("contact")]);
  });

  test("first ends the search for somebody to sit there, and no other search", () => {
    expect(endSeat(sought("contact", "webber"), seat("contact")).facts).toStrictEqual([
      { kind: "hand-over-withdrawn", seat: "contact" },
      ...[removed("deputy"), removed("contact")],
    ]);
  });

  test("that is not there ends nothing", () => {
    expect(endSeat(network, seat("weg"))).toStrictEqual({ seats: [], people: [], facts: [] });
  });
});

describe("somebody who stops", () => {
  test("leaves each seat after the last day", () => {
    const ending = endPerson(network, bo2, day("2026-11-24"));
    expect(ending.seats.map(({ id }) => id).toSorted()).toStrictEqual(["contact-2", "webber"]);
    expect(inOrder(ending.facts)).toStrictEqual([
      { kind: "seat-left", seat: "contact-2", until: "2026-11-24" },
      { kind: "seat-left", seat: "webber", until: "2026-11-24" },
    ]);
    expect(ending.people).toStrictEqual([]);
  });

  test("makes way for who comes after them as was agreed", () => {
    const webber = seatOf(network, "webber");
    expect(endPerson(network, bo, day("2026-11-24")).facts).toContainEqual({
      ...{ kind: "recorded", part: "seats" },
      value: {
        ...webber,
        holdings: [
          { person: "bo", from: "2026-01-01", until: "2026-11-24" },
          { person: "bo-2", from: "2027-01-01" },
        ],
      },
    });
  });

  test("keeps a day in a seat that they leave before or on that day anyhow", () => {
    const facts = (last: string) =>
      endPerson(network, bo, day(last))
        .facts.map(({ kind }) => kind)
        .toSorted();
    expect(facts("2026-12-30")).toStrictEqual(["recorded", "seat-left"]);
    expect(facts("2026-12-31")).toStrictEqual(["seat-left"]);
    expect(facts("2027-01-01")).toStrictEqual(["seat-left"]);
  });

  test("never comes where they were still to come, and keeps what they had before", () => {
    const webber = seatOf(network, "webber");
    const [first, next] = webber.holdings;
    if (!first || !next) throw new Error("two expected");
    const past = { person: bo2, from: day("2024-01-01"), until: day("2025-12-31") };
    const future = { ...next, until: day("2027-06-30") };
    const after = { person: bo, from: day("2027-07-01") };
    const seats = network.seats.with(webber.id, {
      ...webber,
      holdings: [past, first, future, after],
    });
    const end = (last: string) =>
      endPerson({ ...network, seats }, bo2, day(last)).facts.find(
        ({ kind }) => kind === "recorded",
      );
    expect(end("2026-11-24")).toMatchObject({ value: { holdings: [past, first, after] } });
    expect(end("2026-12-31")).toMatchObject({ value: { holdings: [past, first, after] } });
    expect(end("2027-01-01")).toMatchObject({
      value: { holdings: [past, first, { ...next, until: "2027-01-01" }, after] },
    });
  });

  test("at once has yesterday as the last day", () => {
    expect(lastDayBefore(day("2026-03-01"))).toBe("2026-02-28");
  });
});

describe("an organisation that is no more", () => {
  test("takes its seats and those of their deputies, and leaves its people", () => {
    const ending = endOrganisation(network, bank);
    expect(ending.seats.map(({ id }) => id)).toStrictEqual([
      "contact",
      "manager",
      "member",
      "deputy",
    ]);
    expect(ending.people.map(({ id }) => id).toSorted()).toStrictEqual(["an", "bo"]);
  });

  test("goes last, after all that names it", () => {
    const { facts } = endOrganisation(sought("manager"), bank);
    const { organisation: _an, ...an } = network.people.get(ids.person.parse("an")) ?? {};
    const { organisation: _bo, ...withoutBank } = network.people.get(bo) ?? {};
    const [kans] = network.programmes;
    expect(facts.slice(0, 5)).toStrictEqual([
      { kind: "hand-over-withdrawn", seat: "manager" },
      ...["deputy", "member", "manager", "contact"].map(removed),
    ]);
    expect(inOrder(facts.slice(5, -1))).toStrictEqual(
      inOrder([
        ...[an, withoutBank].map((value) => ({ kind: "recorded", part: "people", value })),
        { kind: "recorded", part: "programmes", value: { ...kans, organisations: ["bank-2"] } },
        { kind: "removed", part: "links", id: "one" },
        { kind: "removed", part: "links", id: "three" },
      ]),
    );
    expect(facts.at(-1)).toStrictEqual({ kind: "removed", part: "organisations", id: "bank" });
  });

  test("takes along links that lead to it, and leaves programmes of others", () => {
    const { facts } = endOrganisation(network, ids.organisation.parse("gemeente"));
    expect(inOrder(facts.filter((fact) => "part" in fact && fact.part === "links"))).toStrictEqual([
      { kind: "removed", part: "links", id: "one" },
      { kind: "removed", part: "links", id: "two" },
    ]);
    expect(facts.filter((fact) => "part" in fact && fact.part === "programmes")).toStrictEqual([]);
  });

  test("that is not there ends nothing", () => {
    expect(endOrganisation(network, ids.organisation.parse("weg"))).toStrictEqual({
      ...{ seats: [], people: [], facts: [] },
    });
  });

  test("has as its own the seats of its contacts, managers and at tables, by their ids", () => {
    const own = seatsOfOrganisation(network, bank).map(({ id }) => id);
    expect(own).toStrictEqual(["contact", "manager", "member"]);
    expect(seatsOfOrganisation(network, ids.organisation.parse("gemeente"))).toStrictEqual([]);
  });
});
