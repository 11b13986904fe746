import { describe, expect, it } from "vitest";
import { doublesIn, organisationsLike, peopleLike } from "../../../src/domain/manage/doubles.ts";
import { readPhone } from "../../../src/domain/phone.ts";
import { manageNetwork } from "./manage-network.ts";

const network = manageNetwork();
const named = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const phone = readPhone("06 1000 1010");
if (!phone) throw new Error("no phone");

describe("the same one twice", () => {
  it("is an organisation with the same name or other name, however it is written", () => {
    expect(
      named(organisationsLike(network, { name: "VOEDSELBANK", aliases: [] })).sort(),
    ).toStrictEqual(["bank", "bank-2"]);
    expect(named(organisationsLike(network, { name: "x", aliases: ["Geméente"] }))).toStrictEqual([
      "gemeente",
    ]);
    expect(named(organisationsLike(network, { name: "Bank", aliases: [""] }))).toStrictEqual([]);
  });

  it("is a person with the same mail address, in capitals or not", () => {
    expect(
      named(peopleLike(network, { name: "Iemand", mail: "BO@bank.example" as never })).sort(),
    ).toStrictEqual(["bo", "bo-2"]);
  });

  it("is a person with the same number and a name like theirs; a desk has more people", () => {
    expect(named(peopleLike(network, { name: "A. de Wit", phone }))).toStrictEqual(["an"]);
    expect(named(peopleLike(network, { name: "Cor de Wit", phone }))).toStrictEqual([]);
    expect(named(peopleLike(network, { name: "An Bos", phone }))).toStrictEqual([]);
    expect(named(peopleLike(network, { name: "An de Wit" }))).toStrictEqual([]);
  });

  it("is found of all, each pair once", () => {
    const found = doublesIn(network).map(({ part, one, other }) => `${part} ${one.id} ${other.id}`);
    expect(found).toStrictEqual(["people bo bo-2", "organisations bank bank-2"]);
  });

  it("is never somebody and themselves", () => {
    const [one] = network.people;
    if (!one) throw new Error("nobody");
    expect(named(peopleLike(network, one, one.id))).not.toContain(one.id);
  });
});
