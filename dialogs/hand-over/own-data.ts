import { confirmButton } from "../../src/cards/confirm-button.ts";
import { writeCoordinatorButton } from "../../src/cards/entrances.ts";
import { wording as cards } from "../../src/cards/wording.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import { showPhone } from "../../src/domain/phone.ts";
import { holderOn, type Seat } from "../../src/domain/seat.ts";
import { weekInWords } from "../../src/language/week.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { Scene } from "./scene.ts";
import { wording } from "./wording.ts";

const words = cards.ownSeat;

/**
 * What people see of who takes a seat: saying yes says that it is right, so it must be read. Before
 * their first day there is no seat to change it on; then the coordinator is who can.
 */
export function ownDataBlocks(scene: Scene, seats: readonly Seat[]): readonly Block[] {
  const { network, me } = scene;
  const person = network.people.get(me);
  if (!person) return [];
  const { phone, mail, availability } = person;
  const rows = [
    { label: words.phone, value: phone ? showPhone(phone) : words.unknown },
    { label: words.mail, value: mail ?? words.unknown },
    { label: words.hours, value: weekInWords(availability.hours) || words.unknown },
  ];
  const today = todayIn(scene);
  const mine = [...seats, ...network.seats].find(
    (seat) => holderOn(seat, today) === me && !network.handOvers.has(seat.id),
  );
  const button = mine
    ? confirmButton(wording.changeData, { kind: "change", seat: mine.id })
    : writeCoordinatorButton;
  return [
    paragraph(wording.thisIsSeen),
    { kind: "facts", rows },
    { kind: "buttons", buttons: [button] },
  ];
}
