import { handOverButton } from "../../src/cards/hand-over-button.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { State } from "./action.ts";
import { answer, ownWebberSeats, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

/** As many buttons as fit in a row. */
const SHOWN = 6;

/** Who stops hands a seat over: where that begins. */
export function stop(scene: Scene): Outcome<State> {
  const own = ownWebberSeats(scene);
  if (own.length === 0) return answer(scene, { text: wording.notWebber });
  const left = own.length - SHOWN;
  const buttons = own.slice(0, SHOWN).map(({ seat }) =>
    handOverButton(wording.handOver(seatInWords(scene.network, seat)), {
      kind: "start",
      seat: seat.id,
    }),
  );
  return answer(scene, {
    text: wording.stop,
    more: [
      { kind: "buttons", buttons },
      ...(left > 0 ? [paragraph(wording.more(left), "subtle")] : []),
    ],
  });
}
