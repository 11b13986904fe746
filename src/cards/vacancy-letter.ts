import { offeredSuccessors } from "../domain/cycle/offered-successors.ts";
import type { Vacancy } from "../domain/cycle/organisation-box.ts";
import type { Network } from "../domain/network.ts";
import type { Person } from "../domain/person.ts";
import type { Seat } from "../domain/seat.ts";
import { type Instant, localMoment } from "../domain/time.ts";
import { inShortList } from "../language/list.ts";
import type { Block, Message } from "../messages/message.ts";
import { paragraph } from "../messages/paragraph.ts";
import { rowOf } from "../messages/row-of.ts";
import { confirmButton } from "./confirm-button.ts";
import { rolesOf, whyNext } from "./hand-over-card.ts";
import { seatTitle } from "./seat-line.ts";
import { wording } from "./wording.ts";

type Shown = {
  readonly network: Network;
  readonly at: Instant;
  /** Who is told of somebody who is not on the list. */
  readonly coordinator?: Person | undefined;
};

/** In full in one mail; of the rest only the names. */
const SEATS_IN_FULL = 4;
const NAMED = 8;
const words = wording.vacancy;

/**
 * The mail box of an organisation is asked who takes over: with a button for each who is known there.
 * Who reads it is not known, so that what is pressed there names somebody and does no more.
 */
export function vacancyMessage(shown: Shown, vacancy: Vacancy): Message {
  const { network } = shown;
  const seats = vacancy.seats.flatMap((id) => network.seats.get(id) ?? []);
  const organisation = network.organisations.get(vacancy.organisation)?.name ?? "";
  const intro = words.intro(organisation, rolesOf(network, seats));
  const rest = seats.slice(SEATS_IN_FULL).map((seat) => seatTitle(network, seat));
  return {
    summary: intro,
    blocks: [
      paragraph(intro),
      ...seats.slice(0, SEATS_IN_FULL).flatMap((seat) => seatBlocks(shown, seat)),
      ...(rest.length > 0 ? [paragraph(words.also(inShortList(rest, NAMED)))] : []),
      ...elsewhere(shown),
      paragraph(words.why(network.description.name), "subtle"),
    ],
  };
}

function seatBlocks({ network, at }: Shown, seat: Seat): readonly Block[] {
  const { day } = localMoment(at, network.description.zone);
  const names = offeredSuccessors(network, seat, day).flatMap((id) => network.people.get(id) ?? []);
  const buttons = names.map(({ id, name }) =>
    confirmButton(name, { kind: "successor", seat: seat.id, person: id }, "primary"),
  );
  return [paragraph(whyNext(network, seat, day)), ...rowOf(buttons)];
}

function elsewhere({ coordinator }: Shown): readonly Block[] {
  if (!coordinator) return [];
  const { name, phone, mail } = coordinator;
  return [
    paragraph(words.somebodyElse),
    {
      ...{ kind: "contact", name, about: words.coordinator },
      ...(phone && { phone }),
      ...(mail && { mail }),
    },
  ];
}
