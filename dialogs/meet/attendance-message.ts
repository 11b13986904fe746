import { meetingLine } from "../../src/cards/meeting-card.ts";
import { type Attendance, attendanceOf } from "../../src/domain/meeting/attendance.ts";
import type { Meeting, ReplyKind } from "../../src/domain/meeting/meeting.ts";
import type { Network } from "../../src/domain/network.ts";
import { inShortList } from "../../src/language/list.ts";
import type { Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { Shown } from "./news-message.ts";
import { wording } from "./wording.ts";

const words = wording.attendance;

/** More names than these are counted. */
const NAMED = 12;

/** Who comes and who not, for whoever looks after the meeting: in time to call somebody. */
export function attendanceMessage({ network, at }: Shown, meeting: Meeting): Message {
  const attendance = attendanceOf(network, meeting);
  const { heads, hasExpert, themes } = attendance;
  const { capacity, title } = meeting;
  const covered = themes.flatMap((id) => network.themes.get(id)?.short ?? []);
  return {
    summary: words.summary(title, heads),
    blocks: [
      { kind: "heading", text: words.title(heads) },
      { kind: "text", spans: meetingLine(network, meeting, at) },
      {
        kind: "facts",
        rows: [
          ...namesBy(network, attendance),
          ...(covered.length > 0
            ? [{ label: words.themes, value: inShortList(covered, NAMED) }]
            : []),
        ],
      },
      ...(hasExpert ? [] : [paragraph(words.noExpert)]),
      ...(capacity !== undefined && heads > capacity
        ? [paragraph(words.tooMany(heads, capacity), "warning")]
        : []),
    ],
  };
}

const order: readonly (ReplyKind | "silent")[] = ["yes", "sends", "maybe", "no", "silent"];

function namesBy({ people }: Network, { guests }: Attendance) {
  return order.flatMap((kind) => {
    const said = guests.filter(({ reply }) => (reply?.as ?? "silent") === kind);
    const names = said.flatMap(({ person, reply }) => {
      const name = people.get(person)?.name;
      if (name === undefined) return [];
      return reply?.colleague === undefined ? [name] : [words.sending(name, reply.colleague)];
    });
    return names.length > 0 ? [{ label: words[kind], value: inShortList(names, NAMED) }] : [];
  });
}
