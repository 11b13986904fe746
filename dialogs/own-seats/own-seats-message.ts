import { confirmButton } from "../../src/cards/confirm-button.ts";
import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { notMeThereButton } from "../../src/cards/entrances.ts";
import { ownSeatCard } from "../../src/cards/own-seat-card.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Account } from "../../src/domain/account.ts";
import { seatsFrom } from "../../src/domain/held-seats.ts";
import type { AccountKey } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import { type Instant, localMoment } from "../../src/domain/time.ts";
import type { Block, Button, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button } from "./action.ts";
import { reachBlocks } from "./reach.ts";
import { wording } from "./wording.ts";

type Shown = {
  readonly network: Network;
  readonly knowledge: Knowledge;
  readonly person: Person;
  readonly at: Instant;
  /** Where the person is now. */
  readonly here: AccountKey;
  /** The seats before this one stand on earlier pages. */
  readonly from: number;
};

/** On one card; the rest is a tap away. */
export const SEATS_ON_A_CARD = 4;

/** More accounts than these nobody has. */
const ACCOUNTS_AT_MOST = 5;

/** All that is known of a person, for that person's eyes. */
export function ownSeatsMessage(shown: Shown): Message {
  const { network, person, here, at, from } = shown;
  const { day } = localMoment(at, network.description.zone);
  const seats = seatsFrom(network, person.id, day);
  const page = seats.slice(from, from + SEATS_ON_A_CARD);
  const intro = wording.intro(person.name, seats.length);
  const accounts = [...network.accounts].filter((account) => account.person === person.id);
  return {
    summary: intro,
    blocks: [
      paragraph(intro),
      ...page.flatMap((held) => ownSeatCard({ network, person, held, at })),
      ...rowOf(pages(seats.length, from)),
      ...accountBlocks(accounts, here),
      ...reachBlocks(shown),
      paragraph(person.shownInGroups ? wording.shown : wording.notShown),
      paragraph(wording.change, "subtle"),
      ...rowOf([
        confirmButton(wording.changeOwn, { kind: "show" }),
        confirmButton(wording.away, { kind: "away" }),
      ]),
      ...rowOf([groupsButton(person)]),
      emergencyBlock(emergencyLinesOf(shown)),
    ],
  };
}

/** Where else they are known, with a way to say that it is somebody else there. */
function accountBlocks(accounts: readonly Account[], here: AccountKey): readonly Block[] {
  if (accounts.length === 0) return [];
  const channels = [...new Set(accounts.map(({ channel }) => channel))].sort();
  const others = accounts.filter(({ id }) => id !== here).slice(0, ACCOUNTS_AT_MOST);
  return [paragraph(wording.channels(channels), "subtle"), ...rowOf(others.map(notMeThereButton))];
}

function pages(count: number, from: number): readonly Button[] {
  const rest = count - from - SEATS_ON_A_CARD;
  const before = Math.max(0, from - SEATS_ON_A_CARD);
  return [
    ...(from > 0 ? [button(wording.earlier, { kind: "seats", from: before })] : []),
    ...(rest > 0
      ? [button(wording.more(rest), { kind: "seats", from: from + SEATS_ON_A_CARD })]
      : []),
  ];
}

function groupsButton(person: Person): Button {
  const isShown = person.shownInGroups === true;
  const label = isShown ? wording.withdraw : wording.agree;
  return button(label, { kind: "show-in-groups", shown: !isShown });
}
