import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { standingConfirmation, standingDoubts } from "../../src/domain/freshness.ts";
import { figuresOf, type SeatLine } from "../../src/domain/report/figures.ts";
import type { SeatStatus } from "../../src/domain/report/seat-statuses.ts";
import { localMoment } from "../../src/domain/time.ts";
import { ago } from "../../src/language/ago.ts";
import { dayName } from "../../src/language/day.ts";
import type { Block, Message, Span } from "../../src/messages/message.ts";
import { type Action, button } from "./action.ts";
import { bold, type Page, rowOf, type Shown, say } from "./shown.ts";
import { wording } from "./wording.ts";

/** On one card; the rest is a tap away. */
export const LINES_ON_A_CARD = 12;

/** The seats that stand in one way, who has waited longest first. */
export function seatsMessage(
  shown: Shown,
  { status, from }: { status: SeatStatus } & Page,
): Message {
  const { network, at } = shown;
  const lines = figuresOf(network, at)
    .lines.filter((line) => line.status === status)
    .toSorted((one, other) => (confirmedAt(one) < confirmedAt(other) ? -1 : 1));
  const items = lines.map((line) => lineInWords(shown, line));
  const next = (start: number): Action => ({ kind: "seats", status, from: start });
  return listMessage(shown, { title: wording.seats(status, items.length), items, from, next });
}

function confirmedAt({ seat }: SeatLine): string {
  return seat.confirmation?.at ?? "";
}

type List = Page & {
  readonly title: string;
  readonly items: readonly (readonly Span[])[];
  /** The action that shows the list from there on. */
  readonly next: (from: number) => Action;
};

/** A title, a dozen lines of a list, and what leads to the rest of it. */
export function listMessage(shown: Shown, { title, items, from, next }: List): Message {
  const page = items.slice(from, from + LINES_ON_A_CARD);
  const left = items.length - from - page.length;
  const before = Math.max(0, from - LINES_ON_A_CARD);
  const list: readonly Block[] = page.length > 0 ? [{ kind: "list", items: page }] : [];
  return {
    summary: title,
    blocks: [
      say(bold(title)),
      ...list,
      ...rowOf([
        ...(from > 0 ? [button(wording.earlier, next(before))] : []),
        ...(left > 0 ? [button(wording.more(left), next(from + LINES_ON_A_CARD))] : []),
      ]),
      emergencyBlock(emergencyLinesOf(shown)),
    ],
  };
}

/** A seat, who sits there, and since when it stands as it does. */
export function lineInWords(shown: Shown, line: SeatLine): readonly Span[] {
  const role = seatInWords(shown.network, line.seat);
  const detail = { text: `: ${detailOf(shown, line)}` };
  if (!line.holder) return [bold(role), detail];
  return [bold(line.holder.name), { text: `, ${role}` }, detail];
}

function detailOf(shown: Shown, line: SeatLine): string {
  const { network, at } = shown;
  const { seat, holder, status } = line;
  const { zone } = network.description;
  const today = localMoment(at, zone).day;
  switch (status) {
    case "empty":
      return emptyDetail(shown, line);
    case "handing-over":
      return handOverDetail(shown, line);
    case "unreachable": {
      const isBounced = holder && network.askings.get(holder.id)?.unreachedAt !== undefined;
      return isBounced ? wording.bounced : wording.noWay;
    }
    case "doubted":
      return wording.doubtedTimes(standingDoubts(seat, at, zone).length);
    case "confirmed":
    case "waiting":
    case "overdue":
    case "unconfirmed": {
      const confirmation = standingConfirmation(seat, at, zone);
      if (!confirmation) return wording.neverConfirmed;
      return wording.confirmed(ago(localMoment(confirmation.at, zone).day, today));
    }
    default:
      return status satisfies never;
  }
}

function emptyDetail(shown: Shown, { seat }: SeatLine): string {
  const { network, at } = shown;
  const today = localMoment(at, network.description.zone).day;
  const last = seat.holdings.at(-1)?.until;
  const since = last === undefined ? wording.neverFilled : wording.emptySince(dayName(last, today));
  const search = network.handOvers.has(seat.id) ? [successor(shown, seat.id)] : [];
  return [since, ...search].join(", ");
}

function handOverDetail(shown: Shown, { seat, holder }: SeatLine): string {
  const { network, at } = shown;
  const today = localMoment(at, network.description.zone).day;
  const coming = seat.holdings.find(({ from }) => from > today);
  const next = coming && network.people.get(coming.person);
  if (coming && next) return wording.comes(next.name, dayName(coming.from, today));
  if (network.handOvers.has(seat.id)) return successor(shown, seat.id);
  return holder ? wording.out : wording.searching;
}

function successor({ network }: Shown, id: SeatLine["seat"]["id"]): string {
  const candidate = network.handOvers.get(id)?.candidate;
  const name = candidate && network.people.get(candidate.person)?.name;
  if (!candidate || name === undefined) return wording.searching;
  return candidate.state === "needs-yes" ? wording.needsYes(name) : wording.isAsked(name);
}
