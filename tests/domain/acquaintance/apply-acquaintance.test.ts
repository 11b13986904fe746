import { describe, expect, it } from "vitest";
import { acquaintanceId } from "../../../src/domain/acquaintance/acquaintance.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Day } from "../../../src/domain/time.ts";
import { hour, townAfter } from "../meeting/town.ts";

const [jan, mies] = [ids.person.parse("jan"), ids.person.parse("mies")];
const met = (on: string) => ({
  ...({ kind: "acquainted", people: [mies, jan], on: on as Day } as const),
});

describe("two people", () => {
  it("are the same two whoever is named first", () => {
    expect(acquaintanceId(jan, mies)).toBe(acquaintanceId(mies, jan));
  });

  it("who were brought together have met once they say so, on the first day they said", () => {
    const { acquaintances } = townAfter([
      { kind: "introduced", people: [jan, mies] },
      met("2026-12-01"),
      met("2026-12-24"),
    ]);
    expect([...acquaintances]).toStrictEqual([
      {
        ...{ id: acquaintanceId(jan, mies), people: [jan, mies] },
        ...{ introducedAt: hour(0), metOn: "2026-12-01" },
      },
    ]);
  });

  it("want to be brought together with others, or no longer", () => {
    const wish = (wants: boolean) => ({ kind: "acquaintance-wished", person: jan, wants }) as const;
    expect(townAfter([wish(true)]).askings.get(jan)).toStrictEqual({ id: jan, wantsToMeet: true });
    expect(townAfter([wish(true), wish(false)]).askings.get(jan)).toStrictEqual({ id: jan });
  });
});
