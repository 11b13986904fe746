import { becomeKnown } from "../../src/cards/become-known.ts";
import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { askForm, ownSeatsButton, themeButtons, whoAmIButton } from "../../src/cards/entrances.ts";
import { ownSeatCard } from "../../src/cards/own-seat-card.ts";
import type { Event } from "../../src/contract/event.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import { seatsFrom } from "../../src/domain/held-seats.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import { type Instant, localMoment } from "../../src/domain/time.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { wording } from "./wording.ts";

type Page = {
  readonly network: Network;
  readonly knowledge: Knowledge;
  readonly actor: Event<unknown>["actor"];
  readonly at: Instant;
};

/** All themes take most of the page; of the seats so many fit beside them. */
const SEATS_ON_THE_PAGE = 3;

const heading = (text: string): Block => ({ kind: "heading", text });

/** The whole page. */
export function homePage(page: Page): Message {
  const { network, actor } = page;
  const title = wording.heading(network.description.name);
  const mayAsk = !actor.guest || network.description.guestsMayAsk === true;
  return {
    summary: title,
    blocks: [
      heading(title),
      ...(mayAsk ? [askForm, ...themes(network)] : [paragraph(wording.guest)]),
      ...own(page),
      emergencyBlock(emergencyLinesOf(page)),
    ],
  };
}

function themes(network: Network): readonly Block[] {
  const buttons = themeButtons(network);
  return buttons.length > 0 ? [paragraph(wording.themes), { kind: "buttons", buttons }] : [];
}

/** One's own seats; to somebody whom nobody knows how to be known. */
function own({ network, actor, at }: Page): readonly Block[] {
  const person = actor.person && network.people.get(actor.person);
  if (person) return ownSeats(network, person, at);
  if (actor.guest) return [];
  const { account, guest } = actor;
  const known = becomeKnown({ network, guest, account: network.accounts.get(account) });
  return [heading(wording.stranger), ...known];
}

function ownSeats(network: Network, person: Person, at: Instant): readonly Block[] {
  const { day } = localMoment(at, network.description.zone);
  const seats = seatsFrom(network, person.id, day);
  const left = seats.length - SEATS_ON_THE_PAGE;
  return [
    heading(wording.seats),
    ...(seats.length === 0 ? [paragraph(wording.noSeats(person.name))] : []),
    ...seats
      .slice(0, SEATS_ON_THE_PAGE)
      .flatMap((held) => ownSeatCard({ network, person, held, at })),
    ...(left > 0 ? [paragraph(wording.more(left))] : []),
    { kind: "buttons", buttons: [ownSeatsButton, whoAmIButton] },
  ];
}
