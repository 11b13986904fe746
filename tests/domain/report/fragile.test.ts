import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { AskedLine } from "../../../src/domain/report/asked-tally.ts";
import { fragileSpots } from "../../../src/domain/report/fragile.ts";
import { lookingAt } from "../../../src/domain/report/seat-status.ts";
import type { SeatRole } from "../../../src/domain/seat.ts";
import { seat, smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";
import { seatId } from "./given.ts";

const theme = ids.theme.parse;
const spots = (network: Network, asked: readonly AskedLine[] = []) =>
  fragileSpots(lookingAt(network, tuesdayMorning), asked);

function withSeat(id: string, role: SeatRole, holder: string): Network {
  const network = smallNetwork();
  const added = seat(id, role, holder);
  return { ...network, seats: network.seats.with(added.id, added) };
}

describe("where a network is thin", () => {
  test("themes with fewer than two webbers, by name", () => {
    const { thinThemes } = spots(smallNetwork());
    expect(thinThemes.map(({ theme: { id }, webbers }) => [id, webbers.length])).toStrictEqual([
      ...[
        ["energie", 0],
        ["voedsel", 0],
        ["rouw", 0],
        ["school", 1],
        ["schulden", 0],
      ],
    ]);
  });

  test("two webbers are enough, one who sits there twice is not", () => {
    const webber = { kind: "webber", theme: theme("school") } as const;
    const hasSchool = (network: Network) =>
      spots(network).thinThemes.some(({ theme: { id } }) => id === "school");
    expect(hasSchool(withSeat("second", webber, "kees"))).toBe(false);
    expect(hasSchool(withSeat("second", webber, "fatima"))).toBe(true);
  });

  test("organisations that are reached through one person", () => {
    const { onOnePerson } = spots(smallNetwork());
    expect(
      onOnePerson.map(({ organisation, person }) => [organisation.id, person.id]),
    ).toStrictEqual([["voedselbank", "mies"]]);
  });

  test("a deputy makes it two people, unless that is the same one", () => {
    const deputy = { kind: "deputy", of: seatId("voedselbank-contact") } as const;
    expect(spots(withSeat("deputy", deputy, "kees"))).toMatchObject({
      ...{ onOnePerson: [], withoutDeputy: [] },
    });
    const alone = spots(withSeat("deputy", deputy, "mies"));
    expect(alone.onOnePerson).toHaveLength(1);
    expect(alone.withoutDeputy.map(({ id }) => id)).toStrictEqual(["voedselbank-contact"]);
  });

  test("contact seats without a deputy, not those in which nobody sits", () => {
    const { withoutDeputy } = spots(smallNetwork());
    expect(withoutDeputy.map(({ id }) => id)).toStrictEqual(["voedselbank-contact"]);
  });

  test("the webbers who were named most, the most first; where nobody is webber nobody is", () => {
    const line = (id: string, times: number) =>
      ({ outcome: "answered", theme: theme(id), week: "2026-W48", times }) as const;
    const webber = { kind: "webber", theme: theme("rouw") } as const;
    const network = withSeat("webber-rouw", webber, "kees");
    const { mostAsked } = spots(network, [line("school", 2), line("rouw", 5), line("energie", 9)]);
    expect(mostAsked.map(({ theme: { id }, asked }) => [id, asked])).toStrictEqual([
      ["rouw", 5],
      ["school", 2],
    ]);
    expect(mostAsked[0]?.webbers.map(({ id }) => id)).toStrictEqual(["kees"]);
  });
});
