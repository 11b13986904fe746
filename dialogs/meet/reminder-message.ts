import { meetingBlocks, meetingTime, rsvpRow } from "../../src/cards/meeting-card.ts";
import type { Reminder } from "../../src/domain/meeting/reminders.ts";
import type { Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { Shown } from "./news-message.ts";
import { youSaid } from "./said.ts";
import { wording } from "./wording.ts";

/**
 * A reminder: the day by its name and date, for a message may arrive later than it was made and
 * "morgen" would be wrong then.
 */
export function reminderMessage({ network, at }: Shown, { meeting, reply }: Reminder): Message {
  const { title, slot } = meeting;
  return {
    summary: `${wording.reminder}${title}, ${meetingTime(slot)}`,
    blocks: [
      { kind: "text", spans: [{ text: wording.reminder }, { text: title, style: "bold" }] },
      ...meetingBlocks(network, meeting, at),
      paragraph(reply ? youSaid(reply) : wording.notYet),
      ...rsvpRow(meeting, reply?.as),
    ],
  };
}
