import { errandBlocks } from "../../src/cards/errand-card.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { dueDayOfSeat } from "../../src/domain/cycle/interval.ts";
import type { SeatId } from "../../src/domain/ids.ts";
import { monthName } from "../../src/language/day.ts";
import { inShortList } from "../../src/language/list.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { State } from "./action.ts";
import { heldSeats, openFor, openOrOwn, ownSeats } from "./open.ts";
import { after, answer, type Scene, type Told } from "./scene.ts";
import { wording } from "./wording.ts";

type Showing = {
  /** The seats before this one stand on earlier pages. */
  readonly from?: number;
  readonly text?: string;
};

/** One's own seats to confirm, after whatever is open; a page at a time. */
export function show(scene: Scene, { from = 0, text }: Showing = {}): Outcome<State> {
  return shown(scene, openOrOwn(scene), { from, text: text ?? wording.show });
}

/** What is open and nothing else, to somebody who answers; without anything open all there is. */
export function showOpen(scene: Scene, text: string): Outcome<State> {
  const open = openFor(scene);
  return open.length > 0 ? shown(scene, open, { from: 0, text }) : show(scene, { text });
}

function shown(
  scene: Scene,
  items: ReturnType<typeof openFor>,
  { from, text }: Required<Showing>,
): Outcome<State> {
  if (items.length === 0) {
    return answer(scene, { text: heldSeats(scene).length > 0 ? wording.leaving : wording.noSeat });
  }
  return answer(scene, { text, more: cardOf(scene, items, from), ...asksAll(scene, items) });
}

/** A yes can answer all of it when nothing but one's own data is asked, and all of it stands there. */
function asksAll(scene: Scene, items: ReturnType<typeof openFor>): Pick<Told, "asks"> {
  const [only, other] = items;
  const isOwn = other === undefined && only?.kind === "confirm" && only.seats.length <= ON_A_CARD;
  return isOwn ? { asks: { kind: "shown", shown: scene.event.at } } : {};
}

/** More stand on a second page, and nobody confirms what they have not seen. */
const ON_A_CARD = 4;

function cardOf(scene: Scene, items: ReturnType<typeof openFor>, from = 0): readonly Block[] {
  const { network, event, me } = scene;
  const shown = { network, at: event.at, to: me.id, items, from };
  return errandBlocks({ ...shown, isAskedFor: true });
}

/** What is still open, under what was just done, without the seat of which the question stands there. */
function stillOpen(scene: Scene, except: SeatId | undefined): readonly Block[] {
  const items = openFor(scene).filter((item) => !("seat" in item) || item.seat !== except);
  return items.length === 0 ? [] : [paragraph(wording.stillOpen), ...cardOf(scene, items)];
}

/** Says what was done, with what is still open under it. */
export function done(scene: Scene, told: Told, except?: SeatId): Outcome<State> {
  const next = after(scene, told.changes ?? []);
  return answer(scene, { ...told, more: [...(told.more ?? []), ...stillOpen(next, except)] });
}

/** Thanks for what was confirmed, and says when the next question comes if nothing is left. */
export function thank(scene: Scene, { changes, roles, of }: Confirmed): Outcome<State> {
  const next = after(scene, changes);
  if (of !== undefined) return done(scene, { text: wording.thanksFor(of), changes });
  const isLeft = openFor(next).some(({ kind }) => kind === "confirm");
  const text = isLeft ? wording.oneRight(inShortList(roles, ROLES)) : thanksUntil(next);
  return done(scene, { text, changes });
}

const ROLES = 3;

type Confirmed = {
  readonly changes: readonly Fact[];
  readonly roles: readonly string[];
  /** The name of who sits there, when that is somebody else. */
  readonly of?: string;
};

function thanksUntil(scene: Scene): string {
  const { network, event } = scene;
  const today = todayIn(scene);
  const due = ownSeats(scene).map((seat) => dueDayOfSeat(network, seat, event.at) ?? "");
  const [first] = due.sort();
  const day = ownSeats(scene)
    .flatMap((seat) => dueDayOfSeat(network, seat, event.at) ?? [])
    .find((one) => one === first);
  return day !== undefined && day > today
    ? wording.thanksUntil(monthName(day, today))
    : wording.thanks;
}

/** Seats in words, for a line. */
export function rolesOf({ network }: Scene, seats: readonly Parameters<typeof seatInWords>[1][]) {
  return seats.map((seat) => seatInWords(network, seat));
}
