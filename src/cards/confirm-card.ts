import type { Round } from "../domain/cycle/asking.ts";
import type { ErrandItem } from "../domain/cycle/errand.ts";
import { daysBetweenAsks } from "../domain/cycle/interval.ts";
import type { PersonId } from "../domain/ids.ts";
import type { Network } from "../domain/network.ts";
import type { Seat } from "../domain/seat.ts";
import { type Instant, localMoment } from "../domain/time.ts";
import { dayName } from "../language/day.ts";
import type { Block } from "../messages/message.ts";
import { rowOf } from "../messages/row-of.ts";
import { confirmButton } from "./confirm-button.ts";
import { handOverButton } from "./hand-over-button.ts";
import { seatLine } from "./seat-line.ts";
import { wording } from "./wording.ts";

/** From where one looks, and who reads it. */
export type ConfirmShown = {
  readonly network: Network;
  readonly at: Instant;
  readonly to: PersonId;
};

export type OwnItem = Extract<ErrandItem, { readonly kind: "confirm" }>;
export type VouchItem = Extract<ErrandItem, { readonly kind: "vouch" }>;

const words = wording.confirm;
const DAYS_A_YEAR = 365;

/** How somebody is asked whether their own data are right. */
export function ownIntro({ network, at, to }: ConfirmShown, { step, why }: OwnItem): string {
  const name = network.people.get(to)?.name ?? "";
  const { description, askings } = network;
  const round = askings.get(to)?.round;
  if (step !== "ask" && round) return words.reminded(askedOn(network, round, at));
  if (why === "doubted") return words.doubted(name);
  return why === "new" ? words.first(name, description.name) : words.known(name, description.name);
}

function askedOn({ description: { zone } }: Network, { startedAt }: Round, at: Instant): string {
  return dayName(localMoment(startedAt, zone).day, localMoment(at, zone).day);
}

/** How somebody is asked whether the data of somebody else are right. */
export function vouchIntro({ network }: ConfirmShown, { of, why }: VouchItem): string {
  const name = network.people.get(of)?.name ?? "";
  if (why === "unreachable") return words.vouchUnreachable(name);
  return why === "absent" ? words.vouchAbsent(name) : words.vouch(name);
}

/** One's own seat, with what may be said of it. */
export function ownSeatBlocks({ network, at }: ConfirmShown, seat: Seat): readonly Block[] {
  const { id } = seat;
  return [
    seatLine(network, seat, at),
    ...rowOf([
      confirmButton(words.yes, { kind: "confirm", seat: id, shown: at }, "primary"),
      confirmButton(words.change, { kind: "change", seat: id }),
      handOverButton(words.handOver, { kind: "start", seat: id }),
      confirmButton(words.notMine, { kind: "not-mine", seat: id }),
    ]),
  ];
}

/** A seat of somebody else, with what somebody who knows may say of it. */
export function vouchedSeatBlocks({ network, at }: ConfirmShown, seat: Seat): readonly Block[] {
  const { id } = seat;
  return [
    seatLine(network, seat, at),
    ...rowOf([
      confirmButton(words.yes, { kind: "confirm", seat: id, shown: at }, "primary"),
      confirmButton(words.change, { kind: "change", seat: id }),
      handOverButton(words.gone, { kind: "start", seat: id, gone: true }),
    ]),
  ];
}

type AllAsked = Pick<OwnItem, "seats" | "organisations"> & { readonly of?: PersonId };

/** One tap for all that is asked of one person: of the reader, or of somebody else. */
export function allRightBlock(
  { network, at }: ConfirmShown,
  { seats, of, organisations = [] }: AllAsked,
): readonly Block[] {
  if (seats.length === 0 || seats.length + organisations.length < 2) return [];
  const name = of && network.people.get(of)?.name;
  const label = name === undefined ? words.all : words.allOf(name);
  const action = { kind: "confirm-all", shown: at, ...(of !== undefined && { of }) };
  return rowOf([confirmButton(label, action, "primary")]);
}

/** Why this comes unasked, and how to have it come less. */
export function footerBlocks(
  { network, at }: ConfirmShown,
  { isUsual }: { readonly isUsual: boolean },
): readonly Block[] {
  const { description } = network;
  const { day } = localMoment(at, description.zone);
  const times = Math.max(1, Math.round(DAYS_A_YEAR / daysBetweenAsks(description, day)));
  const { name } = description;
  const text = isUsual ? words.because(times, name) : words.becauseListed(name);
  return [
    { kind: "text", spans: [{ text }], tone: "subtle" },
    ...rowOf([
      confirmButton(words.why, { kind: "why" }),
      confirmButton(words.later, { kind: "later" }),
      confirmButton(words.leave, { kind: "leave" }),
    ]),
  ];
}
