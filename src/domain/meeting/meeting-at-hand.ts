import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import { type Instant, instant } from "../time.ts";
import { participantsOn } from "./audience.ts";
import type { Meeting } from "./meeting.ts";
import { compareSlots, slotEnds, slotStarts } from "./slot.ts";

/** Whoever takes minutes sits down before it begins. */
const EARLY_MS = 30 * 60 * 1000;

/** Whether somebody takes part in it, was there, or said that they come. */
export function tookPart(network: Network, meeting: Meeting, person: PersonId): boolean {
  const { audience, slot, minutes, replies } = meeting;
  const isMeant = participantsOn(network, audience, slot.day).some((one) => one.person === person);
  const said = replies.some((one) => one.person === person && one.as === "yes");
  return isMeant || said || (minutes?.present.includes(person) ?? false);
}

/** Whether it is on or was, or begins within half an hour. */
export function hasBegun({ description }: Network, { slot }: Meeting, at: Instant): boolean {
  return instant(Date.parse(slotStarts(slot, description.zone)) - EARLY_MS) <= at;
}

/**
 * The meetings of which minutes can be taken, the one at hand first: what is on now before what was
 * last, each only when `isTheirs`. Cancelled ones have none.
 */
export function meetingsAtHand(
  network: Network,
  at: Instant,
  isTheirs: (meeting: Meeting) => boolean,
): readonly Meeting[] {
  const { zone } = network.description;
  const isOn = ({ slot }: Meeting) => at < slotEnds(slot, zone);
  return [...network.meetings]
    .filter((one) => one.cancelledAt === undefined && hasBegun(network, one, at) && isTheirs(one))
    .sort((one, other) => {
      const [first, second] = [isOn(one), isOn(other)];
      return first === second ? compareSlots(other.slot, one.slot) : first ? -1 : 1;
    });
}

/** Whether two meetings are of one kind: of a series, or of the same people. */
function isOfOneKind(one: Meeting, other: Meeting): boolean {
  if (one.of || other.of) return one.of?.series === other.of?.series;
  return JSON.stringify(one.audience) === JSON.stringify(other.audience);
}

/** The last meeting before this one, of its kind, of which the minutes were sent and not approved. */
export function unapprovedBefore({ meetings }: Network, meeting: Meeting): Meeting | undefined {
  return [...meetings]
    .filter(
      (one) =>
        one.id !== meeting.id &&
        one.minutes?.sentAt !== undefined &&
        one.minutes.approvedIn === undefined &&
        compareSlots(one.slot, meeting.slot) < 0 &&
        isOfOneKind(one, meeting),
    )
    .sort((one, other) => compareSlots(other.slot, one.slot))[0];
}

/** The first meeting of its kind after this one that has begun: where its minutes can be approved. */
export function approvesAfter(
  network: Network,
  meeting: Meeting,
  at: Instant,
): Meeting | undefined {
  return [...network.meetings]
    .filter(
      (one) =>
        one.cancelledAt === undefined &&
        compareSlots(meeting.slot, one.slot) < 0 &&
        slotStarts(one.slot, network.description.zone) <= at &&
        isOfOneKind(one, meeting),
    )
    .sort((one, other) => compareSlots(one.slot, other.slot))[0];
}
