import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import { type Instant, localMoment } from "../time.ts";
import { invitedTo } from "./invited.ts";
import type { Meeting } from "./meeting.ts";
import { compareSlots, type Slot, slotEnds } from "./slot.ts";

/** The meetings that are not over and not off, in the order of time. */
export function comingMeetings(network: Network, at: Instant): readonly Meeting[] {
  const { zone } = network.description;
  const { day: today } = localMoment(at, zone);
  // The day first: most meetings are over, and a moment is dear to work out.
  const isOn = (slot: Slot) => slot.day >= today && slotEnds(slot, zone) > at;
  return [...network.meetings]
    .filter(({ slot, cancelledAt }) => cancelledAt === undefined && isOn(slot))
    .sort((one, other) => compareSlots(one.slot, other.slot));
}

/** Those of them to which somebody is invited. */
export function comingFor(network: Network, person: PersonId, at: Instant): readonly Meeting[] {
  return comingMeetings(network, at).filter((meeting) =>
    invitedTo(network, meeting).some((one) => one.person === person),
  );
}

/** The one before it of the same series, or with the same name; what was off is left out. */
export function meetingBefore(network: Network, meeting: Meeting): Meeting | undefined {
  const isSame = (one: Meeting) =>
    meeting.of === undefined
      ? one.title === meeting.title
      : one.of?.series === meeting.of.series || one.title === meeting.title;
  return [...network.meetings]
    .filter((one) => one.id !== meeting.id && one.cancelledAt === undefined && isSame(one))
    .filter((one) => compareSlots(one.slot, meeting.slot) < 0)
    .sort((one, other) => compareSlots(one.slot, other.slot))
    .at(-1);
}
