import { confirmButton } from "../../src/cards/confirm-button.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import type { Seat } from "../../src/domain/seat.ts";
import type { Day } from "../../src/domain/time.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button, type State } from "./action.ts";
import { answer, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

/** Somebody may have every seat there is; so many are to choose from. */
const SEATS_SHOWN = 8;

/** What was said already, and goes along with the choice. */
type Said = { readonly from?: Day; readonly person?: PersonId };

/** Somebody with several seats leaves: which, or all of them. */
export function chooseSeat(scene: Scene, seats: readonly Seat[], said: Said): Outcome<State> {
  const { network } = scene;
  const { length: count } = seats;
  const [only] = seats;
  if (only && count === 1) return sureOf(scene, only, said);
  const shown = seats.slice(0, SEATS_SHOWN);
  const each = shown.map((seat) => {
    const label = wording.thisOne(seatInWords(network, seat));
    return button(label, { kind: "start", seat: seat.id, all: false, ...said });
  });
  const all = seats.slice(0, 1).map(({ id }) => {
    const label = wording.allSeats(count, undefined);
    return button(label, { kind: "start", seat: id, all: true, ...said }, "primary");
  });
  const left = count - shown.length;
  const text = left > 0 ? wording.howManyShown(count, left) : wording.howMany(count, undefined);
  const buttons: Block = { kind: "buttons", buttons: [...each, ...all] };
  return answer(scene, { text, more: [...onlyAway, buttons] });
}

/** Leave is no goodbye, and has a form of its own. */
const onlyAway: readonly Block[] = [
  paragraph(wording.onlyAway, "subtle"),
  { kind: "buttons", buttons: [confirmButton(wording.away, { kind: "away" })] },
];

/** Of one seat it is asked whether it is meant at all. */
function sureOf(scene: Scene, seat: Seat, said: Said): Outcome<State> {
  const action = { kind: "start", seat: seat.id, all: false, ...said } as const;
  return answer(scene, {
    text: wording.isItThis(seatInWords(scene.network, seat)),
    more: [
      ...onlyAway,
      { kind: "buttons", buttons: [button(wording.findSuccessor, action, "primary")] },
    ],
  });
}
