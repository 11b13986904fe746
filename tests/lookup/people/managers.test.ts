import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { managersFor } from "../../../src/lookup/people/managers.ts";
import { seat, smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";

const organisation = ids.organisation.parse;

function network() {
  const base = smallNetwork();
  const seats = [
    seat("m-1", { kind: "manager", organisation: organisation("leergeld") }, "jan"),
    seat("m-2", { kind: "manager", organisation: organisation("gemeente") }, "mies"),
    seat("m-3", { kind: "manager", organisation: organisation("budgethulp") }),
  ];
  return { ...base, seats: seats.reduce((all, one) => all.with(one.id, one), base.seats) };
}

const named = (own: string | undefined) =>
  managersFor(network(), tuesdayMorning, own === undefined ? own : organisation(own)).map(
    ({ person, organisation: where }) => `${person.id} of ${where.id}`,
  );

describe("the managers", () => {
  test("are those of one's own organisation when it has any", () => {
    expect(named("gemeente")).toStrictEqual(["mies of gemeente"]);
  });

  test("are all of them for somebody else, without the seats that are empty", () => {
    for (const own of [undefined, "budgethulp", "elders"]) {
      expect(named(own)).toStrictEqual(["mies of gemeente", "jan of leergeld"]);
    }
  });

  test("are none in a network that has none", () => {
    expect(managersFor(smallNetwork(), tuesdayMorning, undefined)).toStrictEqual([]);
  });
});
