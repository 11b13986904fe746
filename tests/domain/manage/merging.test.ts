import { describe, expect, it } from "vitest";
import { apply } from "../../../src/domain/apply.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import { mergeOrganisations } from "../../../src/domain/manage/merge-organisations.ts";
import { mergePeople } from "../../../src/domain/manage/merge-people.ts";
import { flawsOf } from "../../../src/domain/manage/whole.ts";
import type { Network } from "../../../src/domain/network.ts";
import { at, day, seatOf } from "../sample.ts";
import { manageNetwork } from "./manage-network.ts";

const organisation = ids.organisation.parse;
const person = ids.person.parse;
const network = manageNetwork();
const madeTrue = (before: Network, facts: readonly Fact[]) =>
  facts.reduce(
    (world, fact) =>
      apply(world, {
        ...fact,
        by: { kind: "clock" },
        at: at("2026-11-24T09:00:00Z"),
        via: "clock",
      }),
    before,
  );

describe("merging two organisations", () => {
  const plan = mergeOrganisations(network, {
    from: organisation("bank-2"),
    into: organisation("bank"),
  });
  const merged = madeTrue(network, plan?.facts ?? []);

  it("keeps the data of the one, and takes what it lacks from the other", () => {
    expect(merged.organisations.get(organisation("bank"))).toMatchObject({
      ...{ name: "Voedselbank", aliases: ["Voedselbank Dorp"], areas: ["noord", "zuid"] },
      ...{ website: "https://bank.example", phone: { number: "+31850000101" } },
    });
    expect(merged.organisations.size).toBe(network.organisations.size - 1);
  });

  it("moves seats, people and programmes", () => {
    expect(seatOf(merged, "contact-2").role).toMatchObject({ organisation: "bank" });
    expect(merged.people.get(person("bo-2"))?.organisation).toBe("bank");
    expect([...merged.programmes][0]?.organisations).toStrictEqual(["bank"]);
  });

  it("drops what would lead to itself, and what there would be two of", () => {
    expect([...merged.links].map(({ id }) => id)).toStrictEqual(["one"]);
  });

  it("is nothing of one with itself, or with one that is not there", () => {
    const bank = organisation("bank");
    expect(mergeOrganisations(network, { from: bank, into: bank })).toBeUndefined();
    expect(mergeOrganisations(network, { from: organisation("x"), into: bank })).toBeUndefined();
  });

  it("works everywhere when one of the two does", () => {
    const wide = mergeOrganisations(network, {
      from: organisation("gemeente"),
      into: organisation("bank"),
    });
    expect(wide?.merged.areas).toStrictEqual([]);
  });
});

describe("merging two records of one person", () => {
  const merge = (from: string, into: string, before = network) =>
    madeTrue(before, mergePeople(before, { from: person(from), into: person(into) })?.facts ?? []);

  it("moves seats, accounts, and what they said", () => {
    const merged = merge("bo", "bo-2");
    expect(seatOf(merged, "deputy").holdings).toStrictEqual([
      { person: "bo-2", from: "2026-01-01" },
    ]);
    expect([...merged.accounts][0]?.person).toBe("bo-2");
    expect(seatOf(merged, "contact-2").doubts).toMatchObject([{ by: { person: "bo-2" } }]);
    expect(merged.people.get(person("bo-2"))?.organisation).toBe("bank-2");
    expect(flawsOf(merged)).toStrictEqual([]);
  });

  it("joins the time of who came after themselves", () => {
    expect(seatOf(merge("bo-2", "bo"), "webber").holdings).toStrictEqual([
      { person: "bo", from: "2026-01-01" },
    ]);
  });

  it("takes what the one lacks from the other", () => {
    expect(merge("bo-2", "bo").people.get(person("bo"))).toMatchObject({
      ...{
        name: "Bo Smit",
        organisation: "bank",
        jobTitle: "vrijwilliger",
        mail: "bo@bank.example",
      },
    });
  });

  it("takes over who was asked for a seat, and who leaves one", () => {
    const seat = ids.seat.parse("contact");
    const asked = madeTrue(network, [
      {
        kind: "hand-over-opened",
        seat,
        why: "leaving",
        leaver: person("an"),
        lastDay: day("2026-12-31"),
      },
      { kind: "successor-named", seat, person: person("bo-2"), needsYes: false },
    ]);
    expect(merge("bo-2", "bo", asked).handOvers.get(seat)).toMatchObject({
      ...{ leaver: "an", lastDay: "2026-12-31", candidate: { person: "bo", state: "asked" } },
    });
    expect(merge("an", "dirk", asked).handOvers.get(seat)).toMatchObject({
      ...{ leaver: "dirk", candidate: { person: "bo-2" } },
    });
  });

  it("is nothing of one with themselves, or with somebody who is not there", () => {
    expect(mergePeople(network, { from: person("bo"), into: person("bo") })).toBeUndefined();
    expect(mergePeople(network, { from: person("x"), into: person("bo") })).toBeUndefined();
  });
});
