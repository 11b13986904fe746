import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import { newcomersOf } from "../../../src/domain/manage/newcomers.ts";
import { at, day, said } from "../sample.ts";
import { manageNetwork } from "./manage-network.ts";

const person = ids.person.parse;
const [an, dirk, ties] = [person("an"), person("dirk"), person("ties")];
const seat = ids.seat.parse("contact");
const network = manageNetwork();
const record = network.people.get(dirk);
if (!record) throw new Error("no Dirk");
/** Ties was written down when he was named, and has taken the seat. */
const withTies = {
  ...network,
  people: network.people.with(ties, { ...record, id: ties, name: "Ties" }),
};
const moment = "2026-11-24T09:00:00Z";

function pastOf(...facts: readonly Fact[]) {
  return { version: 3, changes: facts.map((fact) => said(fact, "clock", moment)) };
}

const wasNotThere = (id = ties): Fact => {
  return { kind: "stated", was: { kind: "removed", part: "people", id } };
};
const accepted = (id = ties): Fact => {
  return { kind: "successor-accepted", seat, person: id, from: day("2026-11-24") };
};

function newcomers(past: ReturnType<typeof pastOf>, facts: readonly Fact[] = []) {
  return newcomersOf(withTies, { past, facts, at: at(moment) });
}

describe("when a hand-over is undone", () => {
  test("who was written down for it and holds nothing then goes again", () => {
    expect(newcomers(pastOf(wasNotThere(), accepted()))).toStrictEqual([ties]);
  });

  test("who was there before stays", () => {
    const was = { kind: "recorded", part: "people", value: record } as const;
    expect(newcomers(pastOf({ kind: "stated", was }, accepted(dirk)))).toStrictEqual([]);
    expect(newcomers(pastOf(accepted()))).toStrictEqual([]);
  });

  test("who was written down then and got no seat is not for this to take away", () => {
    expect(newcomers(pastOf(wasNotThere()))).toStrictEqual([]);
    expect(newcomers(pastOf(wasNotThere(), accepted(an)))).toStrictEqual([]);
  });

  test("who still holds a seat afterwards stays", () => {
    const taken: Fact = { kind: "seat-taken", seat, person: ties, from: day("2026-11-25") };
    expect(newcomers(pastOf(wasNotThere(), accepted()), [taken])).toStrictEqual([]);
  });

  test("who is gone with it already is not taken away twice", () => {
    const gone: Fact = { kind: "removed", part: "people", id: ties };
    expect(newcomers(pastOf(wasNotThere(), accepted()), [gone])).toStrictEqual([]);
  });

  test("an organisation or a seat that was new is no person", () => {
    const was = { kind: "removed", part: "seats", id: "ties" as typeof seat } as const;
    expect(newcomers(pastOf({ kind: "stated", was }, accepted()))).toStrictEqual([]);
  });

  test("what was recorded of a newcomer beside it names nobody", () => {
    const recorded: Fact = { kind: "removed", part: "people", id: ties };
    expect(newcomers(pastOf(recorded, accepted()))).toStrictEqual([]);
  });
});
