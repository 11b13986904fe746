import { confirmButton } from "../../src/cards/confirm-button.ts";
import { handOverButton } from "../../src/cards/hand-over-button.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { type Speaker, speakersFor, speaksFor } from "../../src/domain/cycle/speaks-for.ts";
import type { PersonId, SeatId } from "../../src/domain/ids.ts";
import type { Person } from "../../src/domain/person.ts";
import { holderOn, type Seat } from "../../src/domain/seat.ts";
import type { State } from "./action.ts";
import { answer, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

/** More names than these help nobody further. */
const NAMED = 3;

/** A seat with who sits there, and as whom the actor may speak for it. */
export type Spoken = {
  readonly seat: Seat;
  readonly holder: Person;
  readonly as: Speaker;
};

/** Found out at each press, for a button may be old; otherwise what is said instead. */
export function speakFor(scene: Scene, id: SeatId): Spoken | { readonly refused: Outcome<State> } {
  const { network, me } = scene;
  if (network.askings.get(me.id)?.outSince !== undefined) return { refused: sayHasLeft(scene) };
  const seat = network.seats.get(id);
  const day = todayIn(scene);
  const holding = seat && holderOn(seat, day);
  const holder = holding && network.people.get(holding);
  if (!seat || !holder) return { refused: answer(scene, { text: wording.seatGone }) };
  const as = speaksFor(network, { seat, person: me.id, day });
  return as ? { seat, holder, as } : { refused: sayNoRight(scene, seat) };
}

/** Who can say something about a seat: all who speak for it, or only these. */
export function sayNoRight(
  scene: Scene,
  seat: Seat,
  who: readonly PersonId[] = speakersFor(scene.network, seat, todayIn(scene)),
): Outcome<State> {
  const { network } = scene;
  const names = who.slice(0, NAMED).flatMap((id) => network.people.get(id)?.name ?? []);
  return answer(scene, { text: wording.noRight(seatInWords(network, seat), names) });
}

/** Who said that they do not belong here is asked nothing, and may come back. */
export function sayHasLeft(scene: Scene): Outcome<State> {
  const more = [
    {
      kind: "buttons",
      buttons: [confirmButton(wording.belongs, { kind: "return" })],
    } as const,
  ];
  return answer(scene, { text: wording.hasLeft, more });
}

/** A seat of which somebody said that it goes to another; who sits there may say that it stays. */
export function sayOnItsWay(scene: Scene, { seat, as }: Spoken): Outcome<State> {
  const text = wording.onItsWay(seatInWords(scene.network, seat));
  if (as !== "holder") return answer(scene, { text });
  const stay = handOverButton(wording.mineAfterAll, { kind: "withdraw", seat: seat.id });
  return answer(scene, { text, more: [{ kind: "buttons", buttons: [stay] }] });
}
