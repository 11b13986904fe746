import { findSuccessorBlocks } from "../../src/cards/hand-over-card.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { openingOf } from "../../src/domain/cycle/opening.ts";
import type { SeatId } from "../../src/domain/ids.ts";
import { button, type State } from "./action.ts";
import { done } from "./reply.ts";
import { after, answer, type Scene } from "./scene.ts";
import { type Spoken, sayNoRight, sayOnItsWay, speakFor } from "./speaker.ts";
import { wording } from "./wording.ts";

/** [Niet (meer) van mij]: asked once more, for it sets a search going. */
export function notMine(scene: Scene, id: SeatId): Outcome<State> {
  const own = ownSeat(scene, id);
  if ("refused" in own) return own.refused;
  return answer(scene, {
    text: wording.notMine(seatInWords(scene.network, own.seat)),
    more: [
      {
        kind: "buttons",
        buttons: [
          button(wording.notMineYes, { kind: "not-mine-sure", seat: id }, "primary"),
          button(wording.notMineNo, { kind: "show" }),
        ],
      },
    ],
    asks: { kind: "not-mine", seat: id },
    isOnce: true,
  });
}

/** The seat is doubted by who knows best, and a successor is looked for, beginning here. */
export function notMineSure(scene: Scene, id: SeatId): Outcome<State> {
  const own = ownSeat(scene, id);
  if ("refused" in own) return own.refused;
  const { seat, holder } = own;
  const today = todayIn(scene);
  const changes: readonly Fact[] = [
    { kind: "seat-doubted", seat: id },
    openingOf(seat, { leaver: holder.id, why: "not-theirs", today }),
    // The question stands below, so the next working day it is not put again.
    { kind: "hand-over-stepped", seat: id, step: "leaver" },
  ];
  const { network } = after(scene, changes);
  const { at } = scene.event;
  const shown = { network, seat, at, to: holder.id, as: "leaver" } as const;
  const text = wording.notMineDone(seatInWords(network, seat));
  return done(scene, { text, more: findSuccessorBlocks(shown), changes }, id);
}

/** Only who sits there can say that it is not theirs. */
function ownSeat(scene: Scene, id: SeatId): Spoken | { readonly refused: Outcome<State> } {
  const spoken = speakFor(scene, id);
  if ("refused" in spoken) return spoken;
  if (spoken.as !== "holder")
    return { refused: sayNoRight(scene, spoken.seat, [spoken.holder.id]) };
  return scene.network.handOvers.has(id) ? { refused: sayOnItsWay(scene, spoken) } : spoken;
}
