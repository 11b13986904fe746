import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { differingFields } from "../../../src/domain/manage/differences.ts";
import { flawsOf } from "../../../src/domain/manage/whole.ts";
import { seatOf } from "../sample.ts";
import { manageNetwork } from "./manage-network.ts";

const network = manageNetwork();
const an = network.people.get(ids.person.parse("an"));
const bank = network.organisations.get(ids.organisation.parse("bank"));
if (!an || !bank) throw new Error("not there");

describe("the fields in which two records differ", () => {
  test("are none of one and the same", () => {
    expect(differingFields("people", an, { ...an })).toStrictEqual([]);
    expect(differingFields("organisations", bank, { ...bank })).toStrictEqual([]);
  });

  test("are named as in a file, also what one of them lacks", () => {
    const { phone: _none, ...without } = an;
    expect(differingFields("people", an, without)).toStrictEqual(["phone"]);
    expect(differingFields("people", without, an)).toStrictEqual(["phone"]);
    expect(differingFields("people", an, { ...an, name: "Anna", jobTitle: "baas" })).toStrictEqual([
      ...["name", "jobTitle"],
    ]);
    const areas = [ids.area.parse("zuid")];
    expect(differingFields("organisations", bank, { ...bank, areas })).toStrictEqual(["areas"]);
  });
});

describe("a network that is whole", () => {
  test("has no flaws", () => {
    expect(flawsOf(network)).toStrictEqual([]);
  });

  test("has one for each name of what is not there", () => {
    const people = network.people.without(ids.person.parse("dirk"));
    expect(flawsOf({ ...network, people })).toStrictEqual([{ kind: "no-such", part: "people" }]);
    const organisations = network.organisations.without(ids.organisation.parse("gemeente"));
    const found = flawsOf({ ...network, organisations });
    expect(found).toHaveLength(3);
    expect(new Set(found.map(({ kind }) => kind))).toStrictEqual(new Set(["no-such"]));
  });

  test("has one where a deputy stands in for a deputy", () => {
    const seat = seatOf(network, "member");
    const role = { kind: "deputy", of: ids.seat.parse("deputy") } as const;
    const seats = network.seats.with(seat.id, { ...seat, role });
    expect(flawsOf({ ...network, seats })).toStrictEqual([{ kind: "deputy-of-deputy" }]);
  });
});
