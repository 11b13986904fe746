import type { PersonId } from "../ids.ts";
import { isReachableByMail } from "../mail-account.ts";
import type { Network } from "../network.ts";
import type { Instant } from "../time.ts";
import { type Meeting, toldTo } from "./meeting.ts";
import { slotStarts } from "./slot.ts";

/**
 * The meetings to come that stand in somebody's own calendar because a mail put them there, and that
 * a mail can take out, whatever they heard of them elsewhere: nothing when their address is not one
 * that can be written to.
 */
export function inCalendarOf(network: Network, person: PersonId, at: Instant): readonly Meeting[] {
  if (!isReachableByMail(network, person)) return [];
  const { zone } = network.description;
  return [...network.meetings].filter((meeting) => {
    const told = toldTo(meeting, person);
    return told?.mailed === true && slotStarts(told.slot, zone) > at;
  });
}
