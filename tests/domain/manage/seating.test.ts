import { describe, expect, test } from "vitest";
import { apply } from "../../../src/domain/apply.ts";
import type { HandOver } from "../../../src/domain/cycle/hand-over.ts";
import { ids } from "../../../src/domain/ids.ts";
import { holderFrom } from "../../../src/domain/manage/holder-from.ts";
import { newSeat, type Scope, scopeFacts, seatFacts } from "../../../src/domain/manage/seating.ts";
import { at, day, said, seatOf } from "../sample.ts";
import { manageNetwork } from "./manage-network.ts";

const network = manageNetwork();
const contact = seatOf(network, "contact");
const webber = seatOf(network, "webber");
const person = ids.person.parse;
const [an, bo, dirk] = [person("an"), person("bo"), person("dirk")];
const today = day("2026-11-24");

describe("who sits in a seat from a day on", () => {
  test("is who is there, when no end is known", () => {
    expect(holderFrom(contact, today)).toBe("an");
    expect(holderFrom(contact, day("2026-01-01"))).toBe("an");
    expect(holderFrom(contact, day("2025-12-31"))).toBeUndefined();
  });

  test("is nobody of whom the last day is known, or in a seat that was always empty", () => {
    const until = day("2027-12-31");
    const ended = { ...contact, holdings: [{ person: an, from: day("2026-01-01"), until }] };
    expect(holderFrom(ended, today)).toBeUndefined();
    expect(holderFrom({ ...contact, holdings: [] }, today)).toBeUndefined();
  });

  test("is nobody while another sits there until the next one begins", () => {
    expect(holderFrom(webber, day("2027-01-01"))).toBe("bo-2");
    expect(holderFrom(webber, day("2026-12-31"))).toBeUndefined();
    expect(holderFrom(webber, today)).toBeUndefined();
  });
});

describe("a new seat", () => {
  const id = ids.seat.parse("nieuw");
  const recorded = {
    ...{ kind: "recorded", part: "seats" },
    value: { id, role: { kind: "coordinator" }, holdings: [], doubts: [] },
  };

  test("is empty when nobody is named", () => {
    expect(newSeat(id, { kind: "coordinator" }, undefined)).toStrictEqual([recorded]);
  });

  test("is there first and is then taken by who is named", () => {
    const sitter = { person: dirk, from: today };
    expect(newSeat(id, { kind: "coordinator" }, sitter)).toStrictEqual([
      recorded,
      { kind: "seat-taken", seat: id, person: dirk, from: today },
    ]);
  });
});

describe("somebody who is put in a seat", () => {
  const taken = { kind: "seat-taken", seat: "contact", person: dirk, from: today };

  test("takes it from the day on", () => {
    expect(seatFacts(network, contact, { person: dirk, from: today })).toStrictEqual([taken]);
  });

  test("changes nothing when they sit there already and stay", () => {
    expect(seatFacts(network, contact, { person: an, from: today })).toStrictEqual([]);
  });

  test("stays for good who was to leave for somebody else", () => {
    const facts = seatFacts(network, webber, { person: bo, from: today });
    expect(facts).toStrictEqual([{ kind: "seat-taken", seat: "webber", person: bo, from: today }]);
    const after = facts.reduce(
      (before, fact) => apply(before, said(fact, "bo", "2026-11-24T09:00:00Z")),
      network,
    );
    expect(seatOf(after, "webber").holdings).toStrictEqual([
      { person: bo, from: "2026-01-01", until: "2026-11-23" },
      { person: bo, from: today },
    ]);
  });

  test("ends the search for a successor, after they have it", () => {
    const open = {
      ...{
        id: contact.id,
        why: "leaving" as const,
        leaver: an,
        openedAt: at("2026-11-20T09:00:00Z"),
      },
      ...{ declined: [], steps: [] },
    } satisfies HandOver;
    const sought = { ...network, handOvers: network.handOvers.with(contact.id, open) };
    expect(seatFacts(sought, contact, { person: dirk, from: today })).toStrictEqual([
      ...[taken, { kind: "hand-over-withdrawn", seat: "contact" }],
    ]);
    expect(seatFacts(sought, webber, { person: dirk, from: today })).toHaveLength(1);
  });
});

describe("what a contact is for", () => {
  const nothing: Scope = { themesIn: [], themesOut: [], areasIn: [], areasOut: [] };
  const scope = (more: Partial<Scope>, seat = contact) =>
    scopeFacts(network, seat, { ...nothing, ...more });
  const changed = (role: object) => [
    {
      ...{ kind: "recorded", part: "seats" },
      value: { ...contact, role: { ...contact.role, ...role } },
    },
  ];

  test("stays as it is when nothing comes and nothing goes", () => {
    expect(scope({})).toStrictEqual([]);
    expect(scope({ themesIn: ["voedsel"], areasOut: ["zuid"] })).toStrictEqual([]);
  });

  test("gets a theme behind those it has", () => {
    expect(scope({ themesIn: ["school"] })).toStrictEqual(
      changed({ themes: ["voedsel", "school"] }),
    );
  });

  test("loses a theme, and what goes wins from what comes", () => {
    expect(scope({ themesOut: ["voedsel"] })).toStrictEqual(changed({ themes: [] }));
    expect(scope({ themesIn: ["school"], themesOut: ["school", "voedsel"] })).toStrictEqual(
      changed({ themes: [] }),
    );
  });

  test("gets and loses areas, apart from themes", () => {
    expect(scope({ areasIn: ["zuid"], areasOut: ["noord"] })).toStrictEqual(
      changed({ areas: ["zuid"] }),
    );
  });

  test("gets no theme or area that the network does not have", () => {
    expect(scope({ themesIn: ["zwemmen"], areasIn: ["maan"] })).toStrictEqual([]);
  });

  test("is nothing that another seat has", () => {
    expect(scope({ themesIn: ["voedsel"], areasIn: ["zuid"] }, webber)).toStrictEqual([]);
  });
});
