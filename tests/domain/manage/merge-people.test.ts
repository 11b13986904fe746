import { describe, expect, test } from "vitest";
import type { Author } from "../../../src/domain/author.ts";
import type { HandOver } from "../../../src/domain/cycle/hand-over.ts";
import { ids, type PersonId } from "../../../src/domain/ids.ts";
import { mergePeople } from "../../../src/domain/manage/merge-people.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Person } from "../../../src/domain/person.ts";
import type { Holding } from "../../../src/domain/seat.ts";
import { at, day, seatOf } from "../sample.ts";
import { manageNetwork } from "./manage-network.ts";

const person = ids.person.parse;
const [an, bo, bo2] = [person("an"), person("bo"), person("bo-2")];
const [coby, dirk] = [person("coby"), person("dirk")];
const network = manageNetwork();
const contact = seatOf(network, "contact");

function merge(from = bo2, into = bo, before: Network = network) {
  const plan = mergePeople(before, { from, into });
  if (!plan) throw new Error("nothing to merge");
  return plan;
}

function withPerson(id: PersonId, more: Partial<Person>): Network {
  const found = network.people.get(id);
  if (!found) throw new Error(id);
  return { ...network, people: network.people.with(id, { ...found, ...more }) };
}

function contactWith(...holdings: readonly Holding[]): Network {
  return { ...network, seats: network.seats.with(contact.id, { ...contact, holdings }) };
}

function contactAfter(before: Network, from = bo2, into = bo) {
  return merge(from, into, before).facts.flatMap((fact) =>
    fact.kind === "recorded" && fact.part === "seats" && fact.value.id === contact.id
      ? [fact.value]
      : [],
  )[0];
}

describe("two records of one person", () => {
  test("become one in an order in which nothing names who is gone", () => {
    const kinds = merge(bo, bo2).facts.map((fact) =>
      "part" in fact ? `${fact.kind} ${fact.part}` : fact.kind,
    );
    expect(kinds).toStrictEqual([
      ...["recorded people", "recorded seats", "recorded seats", "recorded seats"],
      ...["account-linked", "removed people"],
    ]);
    expect(merge(bo, bo2).facts.at(-1)).toStrictEqual({ kind: "removed", part: "people", id: bo });
    expect(merge(bo, bo2).facts.at(-2)).toStrictEqual({
      ...{ kind: "account-linked", account: "teams:tenant:bo", channel: "teams", person: bo2 },
    });
  });

  test("show the seats in which the one that goes sits, not those that only name them", () => {
    expect(
      merge(bo, bo2)
        .seats.map(({ id }) => id)
        .toSorted(),
    ).toStrictEqual(["deputy", "webber"]);
    expect(merge(bo, bo2).accounts.map(({ id }) => id)).toStrictEqual(["teams:tenant:bo"]);
    expect(merge(bo2, bo).accounts).toStrictEqual([]);
  });

  test("keep what the one that stays says", () => {
    const { merged } = merge(an, bo);
    expect(merged).toMatchObject({ id: "bo", name: "Bo Smit", mail: "bo@bank.example" });
    expect(merged.phone?.number).toBe("+31610001010");
    expect(merged).not.toHaveProperty("jobTitle");
    expect(merge(bo2, bo).merged.jobTitle).toBe("vrijwilliger");
    expect(merge(an, dirk).merged.organisation).toBe("bank");
    expect(merge(an, coby).merged.organisation).toBe("gemeente");
    expect(merge(bo, dirk).merged.mail).toBe("bo@bank.example");
    expect(merge(dirk, an).merged).not.toHaveProperty("mail");
    const { organisation: _none, ...ties } = merge(bo2, bo).merged;
    const nowhere = { ...network, people: network.people.with(bo, ties) };
    expect(merge(dirk, bo, nowhere).merged).not.toHaveProperty("organisation");
  });

  test("know poverty from own life when one of them does", () => {
    expect(merge().merged.expertByExperience).toBe(false);
    const going = withPerson(bo2, { expertByExperience: true });
    expect(merge(bo2, bo, going).merged.expertByExperience).toBe(true);
    expect(merge(bo, bo2, going).merged.expertByExperience).toBe(true);
  });

  test("take hours and absences from the one that goes only where there are none", () => {
    const monday = { weekday: 1, from: "09:00", until: "12:00" } as never;
    const friday = { weekday: 5, from: "09:00", until: "12:00" } as never;
    const away = { from: day("2026-12-01"), until: day("2026-12-05") };
    const going = withPerson(bo2, { availability: { hours: [monday], absences: [away] } });
    expect(merge(bo2, bo, going).merged.availability).toStrictEqual({
      hours: [monday],
      absences: [away],
    });
    const people = going.people.with(bo, {
      ...merge().merged,
      availability: { hours: [friday], absences: [] },
    });
    expect(merge(bo2, bo, { ...going, people }).merged.availability).toStrictEqual({
      ...{ hours: [friday], absences: [away] },
    });
    expect(merge(bo, bo2, { ...going, people }).merged.availability).toStrictEqual({
      ...{ hours: [monday], absences: [away] },
    });
  });
});

describe("the seats of two records of one person", () => {
  const until = (last: string) => ({ until: day(last) });

  test("have who comes the day after themselves as one who never went", () => {
    const before = contactWith(
      { person: bo, from: day("2026-01-01"), ...until("2026-06-30") },
      { person: bo2, from: day("2026-07-01"), ...until("2026-12-31") },
    );
    expect(contactAfter(before)?.holdings).toStrictEqual([
      { person: bo, from: "2026-01-01", until: "2026-12-31" },
    ]);
  });

  test("keep a gap of a day between two times as it was", () => {
    const before = contactWith(
      { person: bo, from: day("2026-01-01"), ...until("2026-06-29") },
      { person: bo2, from: day("2026-07-01") },
    );
    expect(contactAfter(before)?.holdings).toStrictEqual([
      { person: bo, from: "2026-01-01", until: "2026-06-29" },
      { person: bo, from: "2026-07-01" },
    ]);
  });

  test("keep somebody else who comes the day after", () => {
    const before = contactWith(
      { person: bo2, from: day("2026-01-01"), ...until("2026-06-30") },
      { person: an, from: day("2026-07-01") },
    );
    expect(contactAfter(before)?.holdings).toStrictEqual([
      { person: bo, from: "2026-01-01", until: "2026-06-30" },
      { person: an, from: "2026-07-01" },
    ]);
  });

  test("have one doubt of somebody who doubted under both names, the first", () => {
    const doubt = (by: PersonId, when: string) => ({
      ...{ at: at(when), by: { kind: "person", person: by } as const },
    });
    const doubts = [
      ...[doubt(bo2, "2026-11-01T09:00:00Z"), doubt(bo, "2026-11-02T09:00:00Z")],
      doubt(coby, "2026-11-03T09:00:00Z"),
    ];
    const before = { ...network, seats: network.seats.with(contact.id, { ...contact, doubts }) };
    expect(contactAfter(before)?.doubts).toStrictEqual([
      doubt(bo, "2026-11-01T09:00:00Z"),
      doubt(coby, "2026-11-03T09:00:00Z"),
    ]);
  });

  test("keep by whom they were confirmed, under the name that stays", () => {
    const confirmed = (by: Author) => {
      const confirmation = { at: at("2026-10-01T09:00:00Z"), by, dueOn: day("2027-01-01") };
      const seats = network.seats.with(contact.id, { ...contact, confirmation });
      return contactAfter({ ...network, seats })?.confirmation;
    };
    expect(confirmed({ kind: "person", person: bo2 })).toStrictEqual({
      ...{ at: at("2026-10-01T09:00:00Z"), by: { kind: "person", person: bo } },
      dueOn: "2027-01-01",
    });
    // No word of theirs: the seat is not touched at all.
    expect(confirmed({ kind: "person", person: an })).toBeUndefined();
    expect(confirmed({ kind: "operator", command: "import" })).toBeUndefined();
  });

  test("without a confirmation have none afterwards", () => {
    const { confirmation: _none, ...rest } = contact;
    const holdings = [{ person: bo2, from: day("2026-01-01") }];
    const before = { ...network, seats: network.seats.with(contact.id, { ...rest, holdings }) };
    expect(contactAfter(before)).toStrictEqual({
      ...rest,
      holdings: [{ person: bo, from: "2026-01-01" }],
    });
  });
});

describe("the hand-overs of two records of one person", () => {
  function facts(more: Partial<HandOver>) {
    const open: HandOver = {
      ...{ id: contact.id, why: "gone", openedAt: at("2026-11-20T09:00:00Z") },
      ...{ declined: [], steps: [], ...more },
    };
    const before = { ...network, handOvers: network.handOvers.with(contact.id, open) };
    return merge(bo2, bo, before).facts.filter(
      ({ kind }) => kind === "hand-over-opened" || kind === "successor-named",
    );
  }
  const candidate = (who: PersonId, state: "needs-yes" | "asked") => ({
    ...{ person: who, namedBy: { kind: "clock" } as const, at: at("2026-11-20T09:00:00Z"), state },
  });
  const opened = { kind: "hand-over-opened", seat: "contact", why: "gone" };
  const named = { kind: "successor-named", seat: "contact" };

  test("stay as they are when it is about others", () => {
    expect(facts({ leaver: an, candidate: candidate(dirk, "asked") })).toStrictEqual([]);
    expect(facts({})).toStrictEqual([]);
  });

  test("have the one that stays as who leaves", () => {
    expect(facts({ leaver: bo2 })).toStrictEqual([{ ...opened, leaver: bo }]);
    expect(facts({ leaver: bo2, candidate: candidate(dirk, "needs-yes") })).toStrictEqual([
      { ...opened, leaver: bo },
      { ...named, person: dirk, needsYes: true },
    ]);
  });

  test("have the one that stays as who is asked, with the last day of who leaves", () => {
    const lastDay = day("2026-12-31");
    expect(facts({ leaver: an, lastDay, candidate: candidate(bo2, "asked") })).toStrictEqual([
      { ...opened, leaver: an, lastDay },
      { ...named, person: bo, needsYes: false },
    ]);
    expect(facts({ candidate: candidate(bo2, "needs-yes") })).toStrictEqual([
      opened,
      { ...named, person: bo, needsYes: true },
    ]);
  });
});
