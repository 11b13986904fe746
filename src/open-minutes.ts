import { meetingTime } from "./cards/meeting-card.ts";
import { seatInWords } from "./cards/seat-role.ts";
import type { FileParts } from "./channels/web/files.ts";
import type { MeetingId, PersonId } from "./domain/ids.ts";
import { tookPart } from "./domain/meeting/meeting-at-hand.ts";
import type { Network } from "./domain/network.ts";
import type { Seat } from "./domain/seat.ts";
import { type Instant, localMoment } from "./domain/time.ts";
import { dayInWords } from "./language/when/in-words.ts";
import { organises } from "./lookup/people/organisers.ts";

type Asked = {
  readonly network: Network;
  readonly person: PersonId;
  readonly meeting: MeetingId;
  readonly at: Instant;
};

/**
 * The minutes of a meeting as a file, for who took part in it or looks after it. Found out when it
 * is opened: who is not in the network any more does not read along.
 */
export async function openMinutes({
  network,
  person,
  meeting: id,
  at,
}: Asked): ReturnType<FileParts["minutesFor"]> {
  const meeting = network.meetings.get(id);
  const isThere = meeting !== undefined && meeting.cancelledAt === undefined;
  if (!isThere || !meeting.minutes || !network.people.has(person)) return undefined;
  const today = localMoment(at, network.description.zone).day;
  const may = tookPart(network, meeting, person) || organises(network, meeting, { person, at });
  if (!may) return undefined;
  // Loaded when somebody opens one: what makes it is the largest module there is, and starts wait.
  const { minutesDocument } = await import("./documents/minutes-document.ts");
  const bytes = await minutesDocument({
    ...{ network, meeting, today, when: meetingTime(meeting.slot) },
    dayName: (day) => dayInWords(day),
    seatName: (seat: Seat) => seatInWords(network, seat),
  });
  return { name: `${meeting.id}.docx`, bytes };
}
