import { describe, expect, test } from "vitest";
import { acquaintanceId } from "../../../src/domain/acquaintance/acquaintance.ts";
import { haveMetIn } from "../../../src/domain/acquaintance/have-met.ts";
import { ids } from "../../../src/domain/ids.ts";
import { noMinutes } from "../../../src/domain/meeting/minutes.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { meeting } from "../meeting/town.ts";
import { at, day } from "../sample.ts";

const person = ids.person.parse;
const [jan, mies, kees, sanne] = [person("jan"), person("mies"), person("kees"), person("sanne")];
const town = smallNetwork();

describe("two people have met", () => {
  test("when they said so, whoever is named first", () => {
    const id = acquaintanceId(mies, jan);
    expect(id).toBe("jan mies");
    expect(acquaintanceId(jan, mies)).toBe(id);
    const known = (more: object) => {
      const acquaintances = town.acquaintances.with(id, { id, people: [jan, mies], ...more });
      return haveMetIn({ ...town, acquaintances });
    };
    expect(known({ metOn: day("2026-11-01") })(jan, mies)).toBe(true);
    expect(known({ metOn: day("2026-11-01") })(mies, jan)).toBe(true);
    expect(known({ metOn: day("2026-11-01") })(jan, kees)).toBe(false);
    expect(known({ introducedAt: at("2026-11-01T09:00:00Z") })(jan, mies)).toBe(false);
  });

  test("when they sat in the same meeting, and not when each sat in another", () => {
    const held = (id: string, ...present: readonly (typeof jan)[]) =>
      meeting({ id: ids.meeting.parse(id), minutes: { ...noMinutes, present } });
    const meetings = [held("een", jan, mies), held("twee", mies, kees), meeting()].reduce(
      (all, one) => all.with(one.id, one),
      town.meetings,
    );
    const haveMet = haveMetIn({ ...town, meetings });
    expect(haveMet(jan, mies)).toBe(true);
    expect(haveMet(kees, mies)).toBe(true);
    expect(haveMet(jan, kees)).toBe(false);
    expect(haveMet(jan, sanne)).toBe(false);
  });

  test("not in a network without meetings", () => {
    expect(haveMetIn(town)(jan, mies)).toBe(false);
  });
});
