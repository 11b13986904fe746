import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Holding } from "../../../src/domain/seat.ts";
import type { Expectation } from "../../../src/domain/webber/expectation.ts";
import type { Nomination } from "../../../src/domain/webber/nomination.ts";
import {
  emptyWebberSeat,
  voicesFor,
  waitingNominations,
  webbersOn,
} from "../../../src/domain/webber/webbers.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { at, day, seatOf } from "../sample.ts";

const person = ids.person.parse;
const [jan, mies] = [person("jan"), person("mies")];
const energie = ids.seat.parse("webber-energie");
const theme = ids.theme.parse("energie");
const today = day("2026-11-24");
const town = webberTown();

function seated(...holdings: readonly Holding[]): Network {
  const seat = seatOf(town, energie);
  return { ...town, seats: town.seats.with(energie, { ...seat, holdings }) };
}

describe("who is webber on a day", () => {
  const named = (network = town, on = today) =>
    webbersOn(network, on).map((one) => `${one.theme} ${one.person}`);

  test("is who sits in the seat of a theme, and nobody in another seat", () => {
    expect(named().toSorted()).toStrictEqual([
      ...["energie jan", "school fatima", "schulden kees", "voedsel mies"],
    ]);
    expect(named(town, day("2025-12-31"))).toStrictEqual([]);
  });

  test("is nobody in an empty seat, nor who is gone", () => {
    expect(named(seated())).not.toContain("energie jan");
    expect(named(seated())).toHaveLength(3);
    expect(named({ ...town, people: town.people.without(jan) })).toHaveLength(3);
  });

  test("has what others may expect in their own words, not those of who came before", () => {
    const said = (more: Omit<Expectation, "id">) => {
      const expectations = Collection.of([{ id: energie, ...more }]);
      return webbersOn({ ...town, expectations } as Network, today).find(
        (one) => one.theme === "energie",
      );
    };
    const seat = seatOf(town, energie);
    const webber = { seat, theme: "energie", person: jan };
    expect(said({ person: jan, mayExpect: "Bel mij.", needs: "Tijd." })).toStrictEqual({
      ...{ ...webber, mayExpect: "Bel mij.", needs: "Tijd." },
    });
    expect(said({ person: jan, needs: "Tijd." })).toStrictEqual({ ...webber, needs: "Tijd." });
    expect(Object.keys(said({ person: jan }) ?? {})).toStrictEqual(["seat", "theme", "person"]);
    expect(said({ person: mies, mayExpect: "Bel mij." })).toStrictEqual(webber);
    expect(said({ mayExpect: "Bel mij." })).toStrictEqual(webber);
  });
});

describe("the nominations that wait", () => {
  const nomination = (id: string, more: Partial<Nomination> = {}): Nomination => ({
    ...{ id: ids.nomination.parse(id), theme, person: mies, nominatedBy: jan, seconds: [] },
    ...{ at: at("2026-11-20T09:00:00Z"), state: "open", ...more },
  });
  const waiting = (...nominations: readonly Nomination[]) =>
    waitingNominations({ ...town, nominations: Collection.of(nominations) } as Network).map(
      ({ id }) => id,
    );

  test("are for a coordinator or for who was asked, the oldest first", () => {
    const old = { at: at("2026-11-01T09:00:00Z") };
    expect(
      waiting(nomination("nieuw"), nomination("oud", { ...old, state: "asked" })),
    ).toStrictEqual([...["oud", "nieuw"]]);
    expect(waiting(nomination("oud", old), nomination("nieuw"))).toStrictEqual(["oud", "nieuw"]);
  });

  test("are none that are answered, or of who is gone", () => {
    for (const state of ["accepted", "declined", "refused"] as const) {
      expect(waiting(nomination("een", { state }))).toStrictEqual([]);
    }
    expect(waiting(nomination("een", { person: person("weg") }))).toStrictEqual([]);
  });

  test("have as many voices as people say so, who nominated included", () => {
    expect(voicesFor(nomination("een"))).toBe(1);
    expect(voicesFor(nomination("een", { seconds: [mies, person("kees")] }))).toBe(3);
  });
});

describe("an empty webber seat of a theme", () => {
  const empty = (network: Network, of = theme) => emptyWebberSeat(network, of, today)?.id;
  const past = (until: string) => ({ person: jan, from: day("2026-01-01"), until: day(until) });

  test("is one in which nobody ever sat, or in which nobody has sat since yesterday", () => {
    expect(empty(seated())).toBe("webber-energie");
    expect(empty(seated(past("2026-11-23")))).toBe("webber-energie");
    expect(empty(seated(past("2026-11-24")))).toBeUndefined();
  });

  test("is none in which somebody sits or will, or that is of another theme", () => {
    expect(empty(town)).toBeUndefined();
    expect(empty(seated(past("2026-11-01"), { person: mies, from: day("2027-01-01") }))).toBe(
      undefined,
    );
    expect(empty(seated(), ids.theme.parse("school"))).toBeUndefined();
  });

  test("is none for which somebody is sought", () => {
    const open = {
      ...{ id: energie, why: "empty" as const, openedAt: at("2026-11-20T09:00:00Z") },
      ...{ declined: [], steps: [] },
    };
    const network = seated();
    const handOvers = network.handOvers.with(energie, open);
    expect(empty({ ...network, handOvers })).toBeUndefined();
  });
});
