import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Nomination } from "../../../src/domain/webber/nomination.ts";
import type { WebberFact } from "../../../src/domain/webber/webber-fact.ts";
import { coordinator, hour, townAfter } from "../meeting/town.ts";

const person = ids.person.parse;
const nomination: Nomination = {
  ...{ id: ids.nomination.parse("een"), theme: ids.theme.parse("schulden") },
  ...{ person: person("mies"), nominatedBy: person("jan"), at: hour(0), seconds: [] },
  state: "open",
};
const nominated: WebberFact = { kind: "webber-nominated", nomination };
const of = (...facts: readonly WebberFact[]) =>
  townAfter([nominated, ...facts]).nominations.get(nomination.id);
const seconded = (by: string): WebberFact => ({
  ...{ kind: "nomination-seconded", nomination: nomination.id, person: person(by) },
});

describe("a nomination", () => {
  it("is seconded by each other person once", () => {
    const seconds = of(seconded("kees"), seconded("kees"), seconded("jan"))?.seconds;
    expect(seconds).toStrictEqual(["kees"]);
  });

  it("knows when the nominee was asked, and what came of it", () => {
    const as = (state: "asked" | "accepted"): WebberFact => ({
      ...{ kind: "nomination-settled", nomination: nomination.id, as: state },
    });
    expect(of(as("asked"))).toStrictEqual({ ...nomination, state: "asked", askedAt: hour(1) });
    expect(of(as("asked"), as("accepted"))).toMatchObject({ state: "accepted", askedAt: hour(1) });
  });

  it("of which nothing is known is changed by nothing", () => {
    expect(townAfter([seconded("kees")]).nominations.size).toBe(0);
  });
});

describe("what webbers and others expect", () => {
  it("is what was said last", () => {
    const set = (mayExpect: string): WebberFact => ({
      ...{ kind: "expectation-set", expectation: { id: coordinator, mayExpect } },
    });
    expect(
      townAfter([set("Ik bel terug"), set("Dezelfde dag")]).expectations.get(coordinator),
    ).toStrictEqual({ id: coordinator, mayExpect: "Dezelfde dag" });
  });
});
