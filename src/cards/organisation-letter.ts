import type { Letter } from "../domain/cycle/organisation-box.ts";
import type { Network } from "../domain/network.ts";
import type { Seat } from "../domain/seat.ts";
import type { Instant } from "../domain/time.ts";
import { inShortList } from "../language/list.ts";
import type { Block } from "../messages/message.ts";
import { paragraph } from "../messages/paragraph.ts";
import { confirmButton } from "./confirm-button.ts";
import { seatLine, seatTitle } from "./seat-line.ts";
import { wording } from "./wording.ts";

type Shown = { readonly network: Network; readonly at: Instant };

/** In full in one mail; of the rest only the names. */
const SEATS_IN_FULL = 4;
const NAMED = 8;
const words = wording.confirm;

/** How the box of an organisation is asked about somebody who does not answer. */
export function letterIntro({ network }: Shown, { organisation, of, why }: Letter): string {
  const name = network.people.get(of)?.name ?? "";
  const own = network.organisations.get(organisation)?.name ?? "";
  return words.letter(name, own, why === "unreachable", why === "absent");
}

/** The question, with each seat and what may be said of it. */
export function letterBlocks(shown: Shown, letter: Letter): readonly Block[] {
  const seats = letter.seats.flatMap((id) => shown.network.seats.get(id) ?? []);
  const rest = seats.slice(SEATS_IN_FULL).map((seat) => seatTitle(shown.network, seat));
  return [
    paragraph(letterIntro(shown, letter)),
    ...seats.slice(0, SEATS_IN_FULL).flatMap((seat) => boxedSeatBlocks(shown, seat)),
    ...(rest.length > 0 ? [paragraph(words.alsoSits(inShortList(rest, NAMED)))] : []),
    paragraph(words.letterWhy(shown.network.description.name), "subtle"),
  ];
}

/** A seat with what somebody who reads the box may say of it. */
export function boxedSeatBlocks({ network, at }: Shown, seat: Seat): readonly Block[] {
  const { id } = seat;
  return [
    seatLine(network, seat, at),
    {
      kind: "buttons",
      buttons: [
        confirmButton(words.yes, { kind: "confirm", seat: id, shown: at }, "primary"),
        confirmButton(words.gone, { kind: "gone", seat: id }),
      ],
    },
  ];
}
