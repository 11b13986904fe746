import type { ErrandItem } from "../domain/cycle/errand.ts";
import type { PersonId, SeatId } from "../domain/ids.ts";
import type { Network } from "../domain/network.ts";
import type { Instant } from "../domain/time.ts";
import type { Block, Button } from "../messages/message.ts";
import { confirmButton } from "./confirm-button.ts";
import {
  allRightBlock,
  type ConfirmShown,
  footerBlocks,
  ownIntro,
  ownSeatBlocks,
  vouchedSeatBlocks,
  vouchIntro,
} from "./confirm-card.ts";
import { findSuccessorBlocks, takeOverBlocks } from "./hand-over-card.ts";
import { seatTitle } from "./seat-line.ts";
import { wording } from "./wording.ts";

/** All that somebody is asked, and from which seat on it is shown in full. */
export type ErrandShown = {
  readonly network: Network;
  readonly at: Instant;
  readonly to: PersonId;
  readonly items: readonly ErrandItem[];
  /** The seats before this one stand on earlier pages. */
  readonly from?: number;
  /** They are being answered: then it is said already what it is, and why it comes needs no words. */
  readonly isAskedFor?: boolean;
};

/** In full on one card; the rest is a list and a tap away. */
const SEATS_ON_A_CARD = 4;
/** So many of the rest are named. */
const NAMED = 8;

const words = wording.confirm;

type Entry = { readonly item: ErrandItem; readonly seat: SeatId };

const paragraph = (text: string): Block => ({ kind: "text", spans: [{ text }] });

/** The gist of an errand in one line. */
export function errandSummary(shown: ErrandShown): string {
  const [first] = errandBlocks(shown);
  return first?.kind === "text" ? first.spans.map(({ text }) => text).join("") : words.open;
}

/** Everything somebody is asked, on one card, a page at a time. */
export function errandBlocks(shown: ErrandShown): readonly Block[] {
  const { items, from = 0, isAskedFor = false } = shown;
  const entries = entriesOf(shown);
  const page = entries.slice(from, from + SEATS_ON_A_CARD);
  const own = items.filter((item) => item.kind === "confirm");
  const isUsual = own.some(({ why }) => why === "time" || why === "new");
  return [
    ...items.flatMap((item) => blocksOf(shown, item, page)),
    ...restBlocks(shown, entries, page.length + from),
    ...(isAskedFor ? [] : footerBlocks(shown, { isUsual })),
  ];
}

function entriesOf({ network, items }: ErrandShown): readonly Entry[] {
  return items.flatMap((item) => {
    const seats = "seats" in item ? item.seats : [item.seat];
    return seats.flatMap((seat) => (network.seats.has(seat) ? [{ item, seat }] : []));
  });
}

function introOf(shown: ConfirmShown, item: ErrandItem): string | undefined {
  if (item.kind === "confirm") return ownIntro(shown, item);
  return item.kind === "vouch" ? vouchIntro(shown, item) : undefined;
}

/** What of an item stands on this page. */
function blocksOf(shown: ErrandShown, item: ErrandItem, page: readonly Entry[]): readonly Block[] {
  const here = page.filter((entry) => entry.item === item);
  if (here.length === 0) return [];
  const isSaid = shown.isAskedFor === true && item.kind === "confirm";
  const intro = isSaid ? undefined : introOf(shown, item);
  return [
    ...(intro === undefined ? [] : [paragraph(intro)]),
    ...here.flatMap(({ seat }) => seatBlocks(shown, item, seat)),
    ...allOf(shown, item),
  ];
}

function allOf(shown: ConfirmShown, item: ErrandItem): readonly Block[] {
  if (item.kind === "confirm") return allRightBlock(shown, item);
  return item.kind === "vouch" ? allRightBlock(shown, item) : [];
}

function seatBlocks(shown: ErrandShown, item: ErrandItem, id: SeatId): readonly Block[] {
  const { network, at, to } = shown;
  const seat = network.seats.get(id);
  if (!seat) return [];
  switch (item.kind) {
    case "confirm":
      return ownSeatBlocks(shown, seat);
    case "vouch":
      return vouchedSeatBlocks(shown, seat);
    case "find-successor":
      return findSuccessorBlocks({ network, seat, at, to, as: item.as });
    case "take-over":
      return takeOverBlocks({ network, seat, at, to });
    default:
      return item satisfies never;
  }
}

/** What stands on other pages: named, as far as there is room, and a tap away. */
function restBlocks(
  { network, from = 0 }: ErrandShown,
  entries: readonly Entry[],
  until: number,
): readonly Block[] {
  const rest = entries.slice(until);
  const named = rest.slice(0, NAMED).flatMap(({ seat }) => network.seats.get(seat) ?? []);
  const left = rest.length - named.length;
  const lines = [
    ...named.map((seat) => seatTitle(network, seat)),
    ...(left > 0 ? [words.andMore(left)] : []),
  ];
  const buttons: readonly Button[] = [
    ...(from > 0 ? [pageButton(words.earlier, Math.max(0, from - SEATS_ON_A_CARD))] : []),
    ...(rest.length > 0
      ? [pageButton(from > 0 ? words.moreSeats(rest.length) : words.showAll, until)]
      : []),
  ];
  return [
    ...(lines.length > 0
      ? [
          paragraph(words.also),
          { kind: "list", items: lines.map((text) => [{ text }]) } satisfies Block,
        ]
      : []),
    ...(buttons.length > 0 ? [{ kind: "buttons", buttons } satisfies Block] : []),
  ];
}

function pageButton(label: string, from: number): Button {
  return confirmButton(label, { kind: "show", from });
}
