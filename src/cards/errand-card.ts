import type { ErrandItem } from "../domain/cycle/errand.ts";
import type { PersonId, SeatId } from "../domain/ids.ts";
import type { Network } from "../domain/network.ts";
import type { Seat } from "../domain/seat.ts";
import type { Instant } from "../domain/time.ts";
import { inShortList } from "../language/list.ts";
import type { Block, Button } from "../messages/message.ts";
import { paragraph } from "../messages/paragraph.ts";
import { rowOf } from "../messages/row-of.ts";
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
import { ownOrganisationBlocks } from "./own-organisation.ts";
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

/** `more`: seats of the same hand-over of one person, asked about in one question. */
type Entry = {
  readonly item: ErrandItem;
  readonly seat: SeatId;
  readonly more: readonly SeatId[];
};

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
  const groups = new Set<string>();
  return items.flatMap((item): readonly Entry[] => {
    if ("seats" in item) {
      const there = item.seats.filter((seat) => network.seats.has(seat));
      return there.map((seat) => ({ item, seat, more: [] }));
    }
    if (!network.seats.has(item.seat)) return [];
    const group = groupOf(network, item);
    if (group === undefined) return [{ item, seat: item.seat, more: [] }];
    if (groups.has(group)) return [];
    groups.add(group);
    const same = items.filter((one) => groupOf(network, one) === group);
    const seats = same.flatMap((one) => ("seat" in one ? one.seat : []));
    const more = seats.filter((seat) => seat !== item.seat && network.seats.has(seat));
    return [{ item, seat: item.seat, more }];
  });
}

/** What makes two questions about seats on their way the same question. */
function groupOf({ handOvers }: Network, item: ErrandItem): string | undefined {
  if ("seats" in item) return undefined;
  const open = handOvers.get(item.seat);
  if (open?.leaver === undefined) return undefined;
  const { leaver, lastDay, why } = open;
  const { namedBy } = open.candidate ?? {};
  return JSON.stringify([item.kind, "as" in item && item.as, leaver, lastDay, why, namedBy]);
}

function introOf(shown: ConfirmShown, item: ErrandItem): string | undefined {
  if (item.kind === "confirm") return ownIntro(shown, item);
  return item.kind === "vouch" ? vouchIntro(shown, item) : undefined;
}

/** What of an item stands on this page. */
function blocksOf(shown: ErrandShown, item: ErrandItem, page: readonly Entry[]): readonly Block[] {
  const here = page.filter((entry) => entry.item === item);
  const along = organisationsOf(shown, item);
  if (here.length + along.length === 0) return [];
  const isSaid = shown.isAskedFor === true && item.kind === "confirm";
  const intro = isSaid ? undefined : introOf(shown, item);
  return [
    ...(intro === undefined ? [] : [paragraph(intro)]),
    ...here.flatMap((entry) => seatBlocks(shown, entry)),
    ...along,
    ...allOf(shown, item),
  ];
}

/** They stand on the first page, whatever else is asked. */
function organisationsOf({ network, at, from = 0 }: ErrandShown, item: ErrandItem) {
  if (item.kind !== "confirm" || from > 0) return [];
  const asked = item.organisations?.flatMap((id) => network.organisations.get(id) ?? []) ?? [];
  return asked.flatMap((one) => ownOrganisationBlocks({ network, at }, one));
}

function allOf(shown: ConfirmShown, item: ErrandItem): readonly Block[] {
  if (item.kind === "confirm") return allRightBlock(shown, item);
  return item.kind === "vouch" ? allRightBlock(shown, item) : [];
}

function seatBlocks(shown: ErrandShown, { item, ...entry }: Entry): readonly Block[] {
  const { network, at, to } = shown;
  const seat = network.seats.get(entry.seat);
  if (!seat) return [];
  const more = entry.more.flatMap((id) => network.seats.get(id) ?? []);
  switch (item.kind) {
    case "confirm":
      return ownSeatBlocks(shown, seat);
    case "vouch":
      return vouchedSeatBlocks(shown, seat);
    case "find-successor":
      return [
        ...declinedBlocks(network, seat),
        ...findSuccessorBlocks({ network, seat, at, to, as: item.as, more }),
      ];
    case "take-over":
      return takeOverBlocks({ network, seat, at, to, more });
    default:
      return item satisfies never;
  }
}

/** Who was asked and does not come: who named them wonders. */
function declinedBlocks({ handOvers, people }: Network, { id }: Seat): readonly Block[] {
  const declined = new Set(handOvers.get(id)?.declined);
  const names = [...declined].flatMap((person) => people.get(person)?.name ?? []);
  return names.length === 0 ? [] : [paragraph(words.doNotCome(inShortList(names, NAMED)))];
}

/** What stands on other pages: named, as far as there is room, and a tap away. */
function restBlocks(
  { network, from = 0 }: ErrandShown,
  entries: readonly Entry[],
  until: number,
): readonly Block[] {
  const rest = entries.slice(until);
  const seats = rest.flatMap(({ seat, more }) => [seat, ...more]);
  const named = seats.slice(0, NAMED).flatMap((seat) => network.seats.get(seat) ?? []);
  const left = seats.length - named.length;
  const lines = [
    ...named.map((seat) => seatTitle(network, seat)),
    ...(left > 0 ? [words.andMore(left)] : []),
  ];
  const buttons: readonly Button[] = [
    ...(from > 0 ? [pageButton(words.earlier, Math.max(0, from - SEATS_ON_A_CARD))] : []),
    ...(rest.length > 0
      ? [pageButton(from > 0 ? words.moreSeats(seats.length) : words.showAll, until)]
      : []),
  ];
  return [
    ...(lines.length > 0
      ? [
          paragraph(words.also),
          { kind: "list", items: lines.map((text) => [{ text }]) } satisfies Block,
        ]
      : []),
    ...rowOf(buttons),
  ];
}

function pageButton(label: string, from: number): Button {
  return confirmButton(label, { kind: "show", from });
}
