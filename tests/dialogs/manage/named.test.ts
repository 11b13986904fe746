import { describe, expect, it } from "vitest";
import {
  chosenValue,
  isErased,
  organisationNamed,
  personNamed,
  subjectNamed,
} from "../../../dialogs/manage/named.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { organisationOf, person, smallNetwork } from "../../fixtures/small-network.ts";

const base = smallNetwork();
const withPeople = (...named: readonly (readonly [string, string])[]): Network => ({
  ...base,
  people: named.reduce(
    (all, [id, name]) => all.with(ids.person.parse(id), person(id, name)),
    base.people,
  ),
});
const meantOf = (meant: ReturnType<typeof personNamed>) =>
  meant.kind === "one"
    ? meant.value.id
    : meant.kind === "several"
      ? meant.values.map(({ id }) => id).sort()
      : meant.kind;

describe("whom a name stands for", () => {
  it("is who is called so, however it is written, or nobody", () => {
    expect(meantOf(personNamed(base, "Mies Jansen"))).toBe("mies");
    expect(meantOf(personNamed(base, " mies  JANSEN "))).toBe("mies");
    expect(meantOf(personNamed(base, "mies"))).toBe("mies");
    expect(meantOf(personNamed(base, "Nergens"))).toBe("none");
    expect(meantOf(personNamed(base, ""))).toBe("none");
    expect(meantOf(personNamed(base, "Leergeld Dorp"))).toBe("none");
  });

  it("is several when more are called so, but a whole name goes before one that is like it", () => {
    const two = withPeople(["mies-2", "Mies Jansen"]);
    expect(meantOf(personNamed(two, "Mies Jansen"))).toStrictEqual(["mies", "mies-2"]);
    const longer = withPeople(["mies-2", "Mies Jansen Smit"]);
    expect(meantOf(personNamed(longer, "Mies Jansen"))).toBe("mies");
    expect(meantOf(personNamed(longer, "Mies"))).toStrictEqual(["mies", "mies-2"]);
  });

  it("is the one that was chosen, and never one whose data were erased", () => {
    const network = withPeople(["gone-12345678-aaaa", "Mies Jansen"]);
    expect(meantOf(personNamed(network, "Mies Jansen"))).toBe("mies");
    expect(meantOf(personNamed(network, chosenValue(ids.person.parse("mies"))))).toBe("mies");
    expect(meantOf(personNamed(network, "id:gone-12345678-aaaa"))).toBe("none");
    expect(meantOf(personNamed(network, "id:weg"))).toBe("none");
    const only = withPeople(["gone-12345678-aaaa", "Voormalig Deelnemer"]);
    expect(meantOf(personNamed(only, "Voormalig"))).toBe("none");
  });

  it("is known to be erased by its id alone", () => {
    expect(isErased("gone-12345678-aaaa")).toBe(true);
    expect(isErased("gone-1234567-aaaa")).toBe(false);
    expect(isErased("was-gone-12345678-aaaa")).toBe(false);
    expect(isErased("mies")).toBe(false);
  });
});

describe("which organisation a name stands for", () => {
  it("is by name or other name", () => {
    expect(organisationNamed(base, "bhd")).toMatchObject({ value: { id: "budgethulp" } });
    expect(organisationNamed(base, "leergeld")).toMatchObject({ value: { id: "leergeld" } });
    expect(organisationNamed(base, "id:leergeld")).toMatchObject({ value: { id: "leergeld" } });
    expect(organisationNamed(base, "Mies Jansen").kind).toBe("none");
  });
});

describe("what a name stands for, a person or an organisation", () => {
  it("is the only one", () => {
    expect(subjectNamed(base, "Mies Jansen")).toStrictEqual({ part: "people", id: "mies" });
    expect(subjectNamed(base, "BHD")).toStrictEqual({ part: "organisations", id: "budgethulp" });
    expect(subjectNamed(base, "Nergens")).toBeUndefined();
    expect(subjectNamed(withPeople(["mies-2", "Mies Jansen"]), "Mies Jansen")).toBeUndefined();
    const twice = organisationOf("bhd", "BHD");
    const two = { ...base, organisations: base.organisations.with(twice.id, twice) };
    expect(subjectNamed(two, "BHD")).toBeUndefined();
  });
});
