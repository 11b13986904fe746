import { daysLater } from "../days.ts";
import type { Network } from "../network.ts";
import { holderOn } from "../seat.ts";
import { type Instant, localMoment } from "../time.ts";
import { audienceSeats } from "./audience.ts";
import type { Feed } from "./feed.ts";
import type { Meeting } from "./meeting.ts";
import { compareSlots } from "./slot.ts";

/** What was longer ago is in nobody's calendar any more. In days. */
const LOOK_BACK = 60;

/**
 * The meetings that a seat's calendar shows, those that are off as well, in the order of time;
 * nothing when somebody else sits there by now. Who looks after the network sees all of them.
 */
export function followedMeetings(
  network: Network,
  { id, person }: Feed,
  at: Instant,
): readonly Meeting[] | undefined {
  const { day } = localMoment(at, network.description.zone);
  const seat = network.seats.get(id);
  if (!seat || holderOn(seat, day) !== person) return undefined;
  if (network.askings.get(person)?.outSince !== undefined) return undefined;
  const since = daysLater(day, -LOOK_BACK);
  return [...network.meetings]
    .filter(({ slot }) => slot.day >= since)
    .filter(
      ({ audience, organiser }) =>
        seat.role.kind === "coordinator" ||
        organiser === id ||
        audienceSeats(network, audience).some((one) => one.id === id),
    )
    .sort((one, other) => compareSlots(one.slot, other.slot));
}
