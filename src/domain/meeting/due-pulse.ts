import { momentOf } from "../calendar/working-days.ts";
import { isLeftAlone } from "../cycle/confirmation-ladder.ts";
import { daysLater } from "../days.ts";
import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import { type ClockTime, type Instant, localMoment } from "../time.ts";
import { type Meeting, replyOf } from "./meeting.ts";
import { firstWithin } from "./telling-hours.ts";

/** A meeting of which those who were there are asked now how it was. */
export type DuePulse = { readonly meeting: Meeting; readonly people: readonly PersonId[] };

const clock = (time: string) => time as ClockTime;
const hours = { from: clock("09:00"), until: clock("20:00") };
/** In days: the minutes help to remember, and without them it is asked all the same. */
const WITH_MINUTES = 1;
const WITHOUT_MINUTES = 2;
/** In days: after this nobody remembers how it was. */
const TOO_LATE = 8;

/** What makes it the same: how this meeting was, asked once. */
export function pulseKey({ id }: Pick<Meeting, "id">): string {
  return `pulse/${id}`;
}

/** Who were there: by the minutes, or else who said that they would come. */
export function whoCame(meeting: Meeting): readonly PersonId[] {
  const present = meeting.minutes?.present ?? [];
  if (present.length > 0) return present;
  const { replies } = meeting;
  const yes = replies.filter(({ person }) => replyOf(meeting, person)?.as === "yes");
  return [...new Set(yes.map(({ person }) => person))];
}

/** The meetings about which people are asked now, in hours that suit; who wants no messages is not. */
export function duePulses(network: Network, at: Instant): readonly DuePulse[] {
  const { zone } = network.description;
  if (firstWithin(at, hours, zone) !== at) return [];
  const today = localMoment(at, zone).day;
  return asking(network, at)
    .filter(({ from }) => from <= at)
    .map(({ meeting }) => ({
      meeting,
      people: whoCame(meeting).filter((person) => {
        const kept = network.askings.get(person);
        return network.people.has(person) && !(kept && isLeftAlone(kept, today));
      }),
    }));
}

/** When to look again. */
export function nextPulse(network: Network, at: Instant): Instant | undefined {
  const { zone } = network.description;
  const moments = asking(network, at).map(({ from }) =>
    firstWithin(from > at ? from : at, hours, zone),
  );
  return moments.filter((moment) => moment > at).sort()[0];
}

/** The meetings that are still to be asked about, each with the moment from which. */
function asking(
  network: Network,
  at: Instant,
): readonly { readonly meeting: Meeting; readonly from: Instant }[] {
  const { zone } = network.description;
  return [...network.meetings].flatMap((meeting) => {
    const { slot, cancelledAt, minutes } = meeting;
    if (cancelledAt !== undefined || network.occurred.has(pulseKey(meeting))) return [];
    const morning = (days: number) => momentOf(daysLater(slot.day, days), hours.from, zone);
    if (morning(TOO_LATE) <= at) return [];
    const days = minutes?.sentAt === undefined ? WITHOUT_MINUTES : WITH_MINUTES;
    return [{ meeting, from: morning(days) }];
  });
}
