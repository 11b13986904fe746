import { describe, expect, test } from "vitest";
import { apply } from "../../../src/domain/apply.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { ids, type PersonId, type SeatId } from "../../../src/domain/ids.ts";
import { emptyNetwork, type Network } from "../../../src/domain/network.ts";
import { changesFor } from "../../../src/domain/network-file/changes-for.ts";
import { compareNetworks } from "../../../src/domain/network-file/compare.ts";
import { readNetworkFile } from "../../../src/domain/network-file/read.ts";
import { writeNetworkFile } from "../../../src/domain/network-file/write.ts";
import { at, day, readFile, said, seatOf, smallLists, smallNetwork } from "../sample.ts";

const now = at("2026-11-22T09:00:00Z");
const contact = "contact" as SeatId;

type Lists = Record<string, unknown>;

function compare(current: Network, lists: Lists) {
  return compareNetworks({ current, file: readFile(lists), at: now });
}

function importInto(current: Network, lists: Lists, onConflict: "keep" | "overwrite" = "keep") {
  return changesFor(compare(current, lists), onConflict).reduce(
    (network, fact) => apply(network, said(fact, "operator", now)),
    current,
  );
}

function byHand(network: Network, fact: Fact, when = "2026-11-20T09:00:00Z"): Network {
  return apply(network, said(fact, "teams:t:1", when));
}

const keys = (entries: readonly { readonly part: string; readonly id: string }[]) =>
  entries.map(({ part, id }) => `${part}/${id}`);

const renamed = {
  ...smallLists,
  people: [{ ...smallLists.people[0], name: "Ans" }, smallLists.people[1]],
};

describe("what an import would do", () => {
  test("into an empty network: all is new, and then it is the file's", () => {
    const { id, description } = smallNetwork();
    const network = importInto(emptyNetwork(id, description), smallLists);
    expect(writeNetworkFile(network)).toBe(writeNetworkFile(smallNetwork()));
  });
  test("of the same file: nothing", () => {
    const comparison = compare(smallNetwork(), smallLists);
    expect(comparison.same).toHaveLength(7);
    expect(changesFor(comparison, "overwrite")).toStrictEqual([]);
  });
  test("of a changed name: one record, with the field that differs", () => {
    const { changed, new: fresh, missing } = compare(smallNetwork(), renamed);
    expect(changed).toMatchObject([{ part: "people", id: "an", fields: ["name"] }]);
    expect([fresh, missing]).toStrictEqual([[], []]);
    expect(importInto(smallNetwork(), renamed).people.get("an" as PersonId)?.name).toBe("Ans");
  });
  test("of a file that leaves a field out: the field is emptied", () => {
    const people = [{ id: "an", name: "An", organisation: "bank" }, smallLists.people[1]];
    const { changed } = compare(smallNetwork(), { ...smallLists, people });
    expect(changed).toMatchObject([{ id: "an", fields: ["phone"] }]);
  });
  test("of a file with less in it: what is missing stays", () => {
    const { seats: _seats, ...less } = smallLists;
    const { missing } = compare(smallNetwork(), less);
    expect(keys(missing)).toStrictEqual(["seats/contact", "seats/deputy"]);
    expect(importInto(smallNetwork(), less).seats.size).toBe(2);
  });
  test("puts every record in one list", () => {
    const people = [...renamed.people, { id: "cas", name: "Cas" }];
    const {
      same,
      changed,
      new: fresh,
      missing,
      conflicts,
    } = compare(smallNetwork(), { ...smallLists, people, areas: [] });
    const all = keys([...same, ...changed, ...fresh, ...missing, ...conflicts]);
    expect(new Set(all).size).toBe(all.length);
    expect([keys(fresh), keys(changed), keys(missing)]).toStrictEqual([
      ["people/cas"],
      ["people/an"],
      ["areas/noord"],
    ]);
  });
  test("names no record before it is there", () => {
    const { id, description } = smallNetwork();
    const facts = changesFor(compare(emptyNetwork(id, description), smallLists), "keep");
    const parts = facts.map((fact) => (fact.kind === "recorded" ? fact.part : fact.kind));
    expect(parts).toStrictEqual([
      "areas",
      "themes",
      "organisations",
      "people",
      "people",
      "seats",
      "seats",
    ]);
  });
  test("of a new goal and new emergency lines", () => {
    const lists = {
      ...smallLists,
      network: { id: "dorp", name: "Dorp", goal: "Geen armoede" },
      emergencyLines: [{ name: "Crisis", number: "112", about: "nood" }],
    };
    const network = importInto(smallNetwork(), lists);
    expect(network.description.goal).toBe("Geen armoede");
    expect(network.emergencyLines).toHaveLength(1);
    expect(
      importInto(network, { ...lists, emergencyLines: undefined }).emergencyLines,
    ).toHaveLength(1);
    expect(importInto(network, { ...lists, emergencyLines: [] }).emergencyLines).toHaveLength(0);
  });
});

describe("what somebody changed by hand", () => {
  const an = smallNetwork().people.get("an" as PersonId);
  if (!an) throw new Error("no An");
  const hers: Fact = { kind: "recorded", part: "people", value: { ...an, name: "Anna" } };
  const asOf = (moment: string) => ({ ...renamed, asOf: moment });

  test("after the moment of the file, and otherwise than the file: a conflict", () => {
    const comparison = compare(byHand(smallNetwork(), hers), asOf("2026-11-19T09:00:00Z"));
    expect(comparison.conflicts).toMatchObject([{ part: "people", id: "an", fields: ["name"] }]);
    expect(changesFor(comparison, "keep")).toStrictEqual([]);
    expect(changesFor(comparison, "overwrite")).toHaveLength(1);
  });
  test("counts as later when the file names no moment", () => {
    expect(compare(byHand(smallNetwork(), hers), renamed).conflicts).toHaveLength(1);
  });
  test("before the moment of the file: the file knew", () => {
    const { conflicts, changed } = compare(
      byHand(smallNetwork(), hers),
      asOf("2026-11-21T09:00:00Z"),
    );
    expect([conflicts.length, changed.length]).toStrictEqual([0, 1]);
  });
  test("to what the file says too: no conflict", () => {
    const same: Fact = { kind: "recorded", part: "people", value: { ...an, name: "Ans" as never } };
    expect(
      compare(byHand(smallNetwork(), same), asOf("2026-11-19T09:00:00Z")).conflicts,
    ).toStrictEqual([]);
  });
  test("is no longer by hand once an import wrote over it", () => {
    const network = importInto(
      byHand(smallNetwork(), hers),
      asOf("2026-11-19T09:00:00Z"),
      "overwrite",
    );
    expect(network.stamps.get("people/an")?.byHand).toBe(false);
  });
});

describe("what happened to a seat survives an import", () => {
  const seatsOf = (seat: object) => ({ ...smallLists, seats: [seat, smallLists.seats[1]] });
  const role = { id: "contact", role: "contact", organisation: "bank", themes: ["voedsel"] };
  const imported = (current: Network, seat: object) =>
    seatOf(importInto(current, seatsOf({ ...role, ...seat }), "overwrite"), "contact");

  test("who sits there, when it was confirmed and doubted, when the file says nothing of it", () => {
    const doubted = byHand(smallNetwork(), { kind: "seat-doubted", seat: contact });
    expect(imported(doubted, {})).toStrictEqual(seatOf(doubted, "contact"));
    expect(compare(doubted, seatsOf(role)).conflicts).toStrictEqual([]);
  });
  test("themes change without touching the rest", () => {
    const seat = imported(smallNetwork(), { themes: [] });
    expect(seat).toStrictEqual({
      ...seatOf(smallNetwork(), "contact"),
      role: { kind: "contact", organisation: "bank", themes: [], areas: [] },
    });
  });
  test("a confirmation since the file was made", () => {
    const confirmed = byHand(smallNetwork(), { kind: "seat-confirmed", seat: contact });
    const comparison = compare(confirmed, { ...smallLists, asOf: "2026-11-01" });
    expect([comparison.conflicts, comparison.changed]).toStrictEqual([[], []]);
  });
  test("a confirmation in the file that is later takes away the doubts before it", () => {
    const doubted = byHand(smallNetwork(), { kind: "seat-doubted", seat: contact });
    const seat = imported(doubted, { holder: "an", from: "2026-01-01", confirmedAt: "2026-11-21" });
    expect(seat).toMatchObject({ confirmation: { at: "2026-11-21T12:00:00.000Z" }, doubts: [] });
  });
  test("the past, when the file names somebody else: who takes over today", () => {
    const seat = imported(smallNetwork(), { holder: "bo" });
    expect(seat.holdings).toStrictEqual([
      { person: "an", from: "2026-01-01", until: "2026-11-21" },
      { person: "bo", from: "2026-11-22" },
    ]);
    expect(seat.confirmation).toBeUndefined();
  });
  test("the past, when the file names somebody else from a day on", () => {
    const seat = imported(smallNetwork(), {
      holder: "bo",
      from: "2027-01-01",
      until: "2027-12-31",
    });
    expect(seat.holdings).toStrictEqual([
      { person: "an", from: "2026-01-01", until: "2026-12-31" },
      { person: "bo", from: "2027-01-01", until: "2027-12-31" },
    ]);
    expect(seat.confirmation).toBeDefined();
  });
  test("the history before who sits there now, when the file names just that person", () => {
    const fact: Fact = {
      kind: "seat-taken",
      seat: contact,
      person: "bo" as PersonId,
      from: day("2026-06-01"),
    };
    const network = byHand(smallNetwork(), fact);
    expect(imported(network, { holder: "bo" }).holdings).toStrictEqual(
      seatOf(network, "contact").holdings,
    );
    expect(
      imported(network, { holder: "bo", from: "2026-06-01", until: "2027-01-31" }).holdings,
    ).toStrictEqual([
      { person: "an", from: "2026-01-01", until: "2026-05-31" },
      { person: "bo", from: "2026-06-01", until: "2027-01-31" },
    ]);
  });
  test("another first day for who sits there now", () => {
    expect(imported(smallNetwork(), { holder: "an", from: "2026-03-01" }).holdings).toStrictEqual([
      { person: "an", from: "2026-03-01" },
    ]);
  });
  test("nobody from today on, when the file says nobody", () => {
    expect(imported(smallNetwork(), { holder: null }).holdings).toStrictEqual([
      { person: "an", from: "2026-01-01", until: "2026-11-21" },
    ]);
  });
  test("the whole history, when the file writes it out", () => {
    const holdings = [{ person: "bo", from: "2020-01-01" }];
    expect(imported(smallNetwork(), { holdings }).holdings).toStrictEqual(holdings);
  });
  test("what somebody who is still to come said, also when the file leaves it out", () => {
    const fact: Fact = {
      ...({ kind: "successor-accepted", seat: contact, person: "bo" as PersonId } as const),
      ...{ from: day("2027-01-01"), dueOn: day("2027-02-01") },
    };
    const accepted = byHand(smallNetwork(), fact);
    const kept = seatOf(accepted, "contact").holdings;
    expect(kept.at(-1)?.confirmed?.dueOn).toBe("2027-02-01");
    const holdings = kept.map(({ person, from, until }) => ({
      person,
      from,
      ...(until && { until }),
    }));
    expect(imported(accepted, { holdings }).holdings).toStrictEqual(kept);
    const text = writeNetworkFile(accepted, at("2026-11-23T09:00:00Z"));
    const file = readNetworkFile(text);
    if (file.kind === "refused") throw new Error("refused");
    const back = seatOf(file.network, "contact").holdings.at(-1);
    expect(back?.confirmed?.at).toBe(kept.at(-1)?.confirmed?.at);
  });

  test("an export that comes back unchanged after a hand-over is a conflict, not an undoing", () => {
    const text = writeNetworkFile(smallNetwork(), at("2026-11-01T09:00:00Z"));
    const file = readNetworkFile(text);
    if (file.kind === "refused") throw new Error("refused");
    const fact: Fact = {
      kind: "seat-taken",
      seat: contact,
      person: "bo" as PersonId,
      from: day("2026-11-20"),
    };
    const current = byHand(smallNetwork(), fact);
    const comparison = compareNetworks({ current, file, at: now });
    expect(keys(comparison.conflicts)).toStrictEqual(["seats/contact"]);
    expect(changesFor(comparison, "keep")).toStrictEqual([]);
  });
});

test("importing twice does nothing the second time, whatever the file says of the seats", () => {
  const holders = [
    {},
    { holder: "bo" },
    { holder: null },
    { holder: "bo", from: "2027-01-01" },
    { holdings: [] },
  ];
  for (const holder of holders) {
    const {
      holder: _holder,
      from: _from,
      ...seat
    } = smallLists.seats[0] as Record<string, unknown>;
    const lists = {
      ...smallLists,
      seats: [{ ...seat, confirmedBy: "an", ...holder }, smallLists.seats[1]],
    };
    const once = importInto(smallNetwork(), lists, "overwrite");
    expect(changesFor(compare(once, lists), "overwrite")).toStrictEqual([]);
  }
});

describe("being shown in groups", () => {
  const an = "an" as PersonId;
  const agreed = apply(
    smallNetwork(),
    said({ kind: "shown-in-groups-set", person: an, shown: true }, "teams:t:1", now),
  );
  const filed = {
    ...smallLists,
    people: [{ ...smallLists.people[0], shownInGroups: true }, smallLists.people[1]],
  };
  test("stays as the person said, whatever a file says", () => {
    expect(importInto(agreed, renamed).people.get(an)).toMatchObject({
      ...{ name: "Ans", shownInGroups: true },
    });
    expect(importInto(smallNetwork(), filed).people.get(an)).not.toHaveProperty("shownInGroups");
  });
  test("is no conflict with what the file changes", () => {
    expect(compare(agreed, renamed).conflicts).toStrictEqual([]);
    expect(changesFor(compare(agreed, smallLists), "overwrite")).toStrictEqual([]);
  });
  test("moves along to a place where the person is not known yet", () => {
    const { id, description } = smallNetwork();
    const moved = importInto(emptyNetwork(id, description), filed);
    expect(moved.people.get(an)).toMatchObject({ shownInGroups: true });
    expect(writeNetworkFile(moved)).toBe(writeNetworkFile(agreed));
    expect(moved.people.get("bo" as PersonId)).not.toHaveProperty("shownInGroups");
  });
});

test("who said for somebody else that a seat is right is told by an export, and comes back", () => {
  const change = said(
    { kind: "seat-confirmed", seat: contact },
    "teams:t:1",
    "2026-11-20T09:00:00Z",
  );
  const confirmed = apply(smallNetwork(), { ...change, standIn: "Piet" });
  const read = readNetworkFile(writeNetworkFile(confirmed));
  if (read.kind === "refused") throw new Error("refused");
  expect(seatOf(read.network, contact).confirmation).toMatchObject({ standIn: "Piet" });
  const { changed, conflicts } = compareNetworks({ current: confirmed, file: read, at: now });
  expect([changed, conflicts]).toStrictEqual([[], []]);
});

describe("when number and addresses of an organisation were confirmed", () => {
  const bank = ids.organisation.parse("bank");
  const [older, newer] = ["2026-09-01T09:00:00.000Z", "2026-11-01T09:00:00.000Z"];
  const filed = (confirmedAt: string) => ({
    ...smallLists,
    organisations: [{ ...smallLists.organisations[0], confirmedAt, dueOn: "2027-12-01" }],
  });
  const confirmed = byHand(
    smallNetwork(),
    { kind: "organisation-confirmed", organisation: bank, dueOn: day("2027-10-10") },
    "2026-10-10T09:00Z",
  );

  test("is told by an export, and the same when it comes back", () => {
    const read = readNetworkFile(writeNetworkFile(confirmed));
    if (read.kind === "refused") throw new Error("refused");
    expect(read.network.organisations.get(bank)).toMatchObject({
      confirmedAt: "2026-10-10T09:00:00.000Z",
      dueOn: "2027-10-10",
    });
    const { changed, conflicts } = compareNetworks({ current: confirmed, file: read, at: now });
    expect([changed, conflicts]).toStrictEqual([[], []]);
  });

  test("is kept when the file says nothing of it, or tells of an earlier time", () => {
    for (const lists of [smallLists, filed(older)]) {
      const { changed, conflicts } = compare(confirmed, lists);
      expect([changed, conflicts]).toStrictEqual([[], []]);
    }
    const without = importInto(confirmed, filed(older)).organisations.get(bank);
    expect(without).toMatchObject({ confirmedAt: "2026-10-10T09:00:00.000Z" });
  });

  test("is as the file says when that is later, or when nobody confirmed it here", () => {
    for (const current of [confirmed, smallNetwork()]) {
      const organisation = importInto(current, filed(newer)).organisations.get(bank);
      expect(organisation).toMatchObject({ confirmedAt: newer, dueOn: "2027-12-01" });
    }
  });
});
