import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { mergeOrganisations } from "../../../src/domain/manage/merge-organisations.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Organisation } from "../../../src/domain/organisation.ts";
import { seatOf } from "../sample.ts";
import { manageNetwork } from "./manage-network.ts";

const organisation = ids.organisation.parse;
const [bank, bank2] = [organisation("bank"), organisation("bank-2")];
const network = manageNetwork();

function merge(from = bank2, into = bank, before = network) {
  const plan = mergeOrganisations(before, { from, into });
  if (!plan) throw new Error("nothing to merge");
  return plan;
}

function withBank(more: Partial<Organisation>, id = bank): Network {
  const found = network.organisations.get(id);
  if (!found) throw new Error(id);
  return { ...network, organisations: network.organisations.with(id, { ...found, ...more }) };
}

const links = (before: Network, from = bank2, into = bank) =>
  merge(from, into, before).facts.filter((fact) => "part" in fact && fact.part === "links");

describe("an organisation that becomes part of another", () => {
  test("shows what moves", () => {
    const plan = merge();
    expect(plan.seats.map(({ id }) => id)).toStrictEqual(["contact-2"]);
    expect(plan.people.map(({ id }) => id)).toStrictEqual(["bo-2"]);
  });

  test("moves, and goes last", () => {
    const { facts, merged } = merge();
    const contact = seatOf(network, "contact-2");
    const bo = network.people.get(ids.person.parse("bo-2"));
    const [kans] = network.programmes;
    expect(facts.slice(0, 4)).toStrictEqual([
      { kind: "recorded", part: "organisations", value: merged },
      {
        ...{ kind: "recorded", part: "seats" },
        value: { ...contact, role: { ...contact.role, organisation: "bank" } },
      },
      { kind: "recorded", part: "people", value: { ...bo, organisation: "bank" } },
      { kind: "recorded", part: "programmes", value: { ...kans, organisations: ["bank"] } },
    ]);
    expect(facts.at(-1)).toStrictEqual({ kind: "removed", part: "organisations", id: "bank-2" });
    expect(facts).toHaveLength(7);
  });

  test("leaves programmes in which it takes no part", () => {
    const { facts } = merge(organisation("gemeente"));
    expect(facts.filter((fact) => "part" in fact && fact.part === "programmes")).toStrictEqual([]);
  });

  test("gives what the other does not say, and nothing that it does", () => {
    expect(merge().merged).toMatchObject({ id: "bank", name: "Voedselbank" });
    expect(merge().merged.phone?.number).toBe("+31850000101");
    const own = withBank({ website: "https://eigen.example", about: "Eten." });
    expect(merge(bank2, bank, own).merged.website).toBe("https://eigen.example");
    expect(merge(bank, bank2, own).merged).toMatchObject({
      ...{ website: "https://bank.example", about: "Eten." },
    });
    const nothing = merge(organisation("gemeente")).merged;
    for (const field of ["phone", "mail", "website", "about"]) {
      expect(nothing).not.toHaveProperty(field);
    }
  });

  test("brings its areas, each once, unless one of the two is everywhere", () => {
    expect(merge().merged.areas).toStrictEqual(["noord", "zuid"]);
    const areas = [ids.area.parse("zuid"), ids.area.parse("noord")];
    expect(merge(bank2, bank, withBank({ areas }, bank2)).merged.areas).toStrictEqual([
      "noord",
      "zuid",
    ]);
    expect(merge(bank2, bank, withBank({ areas: [] })).merged.areas).toStrictEqual([]);
    expect(merge(bank2, bank, withBank({ areas: [] }, bank2)).merged.areas).toStrictEqual([]);
  });

  test("keeps the names by which it was called, each as it was spelled first, not the own one", () => {
    expect(merge().merged.aliases).toStrictEqual(["Voedselbank Dorp"]);
    const named = withBank({ aliases: ["VB", "De Bank"] });
    expect(merge(bank2, bank, named).merged.aliases).toStrictEqual([
      "VB",
      "De Bank",
      "Voedselbank Dorp",
    ]);
    const twice = withBank({ aliases: ["voedselbank dorp", "VB"] });
    expect(merge(bank2, bank, twice).merged.aliases).toStrictEqual(["VB", "voedselbank dorp"]);
  });

  test("hands on its links, and drops those to itself and those that are there already", () => {
    expect(links(network).map((fact) => fact.kind)).toStrictEqual(["removed", "removed"]);
    const two = [...network.links].find(({ id }) => id === "two");
    const one = ids.link.parse("one");
    const without = { ...network, links: network.links.without(one) };
    expect(links(without)).toContainEqual({
      ...{ kind: "recorded", part: "links", value: { ...two, from: "bank" } },
    });
    expect(links(without)).toContainEqual({ kind: "removed", part: "links", id: "three" });
    expect(links(without)).toHaveLength(2);
    const gone = links(network, organisation("gemeente"), bank2);
    expect(gone).toContainEqual({ kind: "removed", part: "links", id: "two" });
  });
});
