import type { News, OffReason } from "../../src/domain/meeting/due-news.ts";
import { invitedTo } from "../../src/domain/meeting/invited.ts";
import { type Meeting, replyOf, type Told } from "../../src/domain/meeting/meeting.ts";
import { reminderSteps } from "../../src/domain/meeting/reminder-steps.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Day } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import { attendanceMessage } from "./attendance-message.ts";
import { informingMessage } from "./informing-message.ts";
import { newsMessage } from "./news-message.ts";
import { reminderMessage } from "./reminder-message.ts";
import { at, sampleMeetings } from "./sample.ts";

const reasons: readonly OffReason[] = ["cancelled", "not-yours", "covered", "missed"];
/** Those after them get the same with another name. */
const SOME = 4;

/** All that goes out by itself about the sample meetings. */
export function* everyTold(network: Network): Iterable<Message> {
  const shown = { network, at };
  const meetings = sampleMeetings.flatMap((id) => network.meetings.get(id) ?? []);
  for (const meeting of meetings) {
    yield attendanceMessage(shown, meeting);
    for (const news of newsOf(network, meeting)) yield newsMessage(shown, news);
    const steps = reminderSteps(network, meeting);
    for (const invited of invitedTo(network, meeting).slice(0, SOME)) {
      const { person } = invited;
      const reply = replyOf(meeting, person);
      for (const step of steps) {
        yield reminderMessage(shown, { meeting, person, invited, step, ...(reply && { reply }) });
      }
    }
  }
  const over = meetings.filter(({ minutes }) => minutes);
  const many = [over, [...over, ...over, ...over, ...over, ...over]];
  for (const person of [...network.people].slice(0, 1)) {
    for (const some of many) yield informingMessage(shown, { person: person.id, meetings: some });
  }
}

function newsOf(network: Network, meeting: Meeting): readonly News[] {
  const asked = invitedTo(network, meeting);
  const [first] = asked;
  const deputy = first && { ...first, insteadOf: first.person };
  return [...asked.slice(0, SOME), ...(deputy ? [deputy] : [])].flatMap((invited) => {
    const { person } = invited;
    const base = { meeting, person, from: at, until: at };
    const was: Told = { person, sequence: 0, as: "on", slot: meeting.slot, at, instead: person };
    const moved = { ...was, slot: { ...was.slot, day: "2026-12-03" as Day } };
    return [
      { ...base, kind: "invite", invited },
      { ...base, kind: "change", invited, was },
      { ...base, kind: "change", invited, was: moved },
      { ...base, kind: "change", invited, was, onlyCalendar: true },
      { ...base, kind: "off", why: "left", was, onlyCalendar: true },
      ...reasons.map((why) => ({ ...base, kind: "off", why, was }) as const),
    ];
  });
}
