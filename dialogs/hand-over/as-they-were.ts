import type { Fact } from "../../src/domain/change.ts";
import { isNewcomer } from "../../src/domain/cycle/newcomer.ts";
import type { OnItsWay } from "./bundle.ts";
import { after, type Scene } from "./scene.ts";

/**
 * How seats that pass on now were before anybody said that they would, for the journal: a coordinator
 * who undoes it gives back the seat as a whole, also the last day that went before. The price: each
 * passing on takes up twice the room.
 */
export function asTheyWere(scene: Scene, onTheWay: readonly OnItsWay[]): readonly Fact[] {
  const withdrawn = onTheWay.map(
    ({ seat }): Fact => ({ kind: "hand-over-withdrawn", seat: seat.id }),
  );
  const { seats } = after(scene, withdrawn).network;
  return [
    ...newcomers(scene, onTheWay),
    ...onTheWay.flatMap(({ seat }): readonly Fact[] => {
      const value = seats.get(seat.id);
      return value ? [{ kind: "stated", was: { kind: "recorded", part: "seats", value } }] : [];
    }),
  ];
}

/** Who was written down for it was not there before: with an undoing they go. */
function newcomers({ network }: Scene, onTheWay: readonly OnItsWay[]): readonly Fact[] {
  const seats = onTheWay.map(({ seat }) => seat.id);
  const people = new Set(onTheWay.flatMap(({ open }) => open.candidate?.person ?? []));
  return [...people]
    .filter((id) => isNewcomer(network, id, seats))
    .map((id): Fact => ({ kind: "stated", was: { kind: "removed", part: "people", id } }));
}
