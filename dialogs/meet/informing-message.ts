import { meetingLine, meetingTime } from "../../src/cards/meeting-card.ts";
import type { Informing } from "../../src/domain/meeting/due-informing.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { meetingSettingsOf } from "../../src/domain/meeting/settings.ts";
import { compareSlots, slotStarts } from "../../src/domain/meeting/slot.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { Shown } from "./news-message.ts";
import { wording } from "./wording.ts";

const words = wording.informing;

const MEETINGS = 4;
const DECISIONS = 5;

/** What was agreed where somebody was not there, of several meetings in one message. */
export function informingMessage(shown: Shown, { meetings }: Informing): Message {
  const { name } = shown.network.description;
  const more = meetings.length - MEETINGS;
  return {
    summary: words.summary(name),
    blocks: [
      paragraph(words.intro(name)),
      ...meetings.slice(0, MEETINGS).flatMap((meeting) => blocksOf(shown, meeting)),
      ...(more > 0 ? [paragraph(words.moreMeetings(more))] : []),
      paragraph(words.often[meetingSettingsOf(shown.network.description).informing], "subtle"),
    ],
  };
}

function blocksOf({ network, at }: Shown, meeting: Meeting): readonly Block[] {
  const decided = (meeting.minutes?.lines ?? []).filter(({ kind }) => kind === "decision");
  const more = decided.length - DECISIONS;
  const lines = [
    ...decided.slice(0, DECISIONS).map(({ text }) => text),
    ...(more > 0 ? [words.more(more)] : []),
  ];
  const next = nextOf({ network, at }, meeting);
  return [
    { kind: "text", spans: meetingLine(network, meeting, at) },
    { kind: "list", items: lines.map((text) => [{ text }]) },
    ...(next === undefined ? [] : [paragraph(words.next(meetingTime(next.slot)))]),
  ];
}

/** The first one to come of the same series, or of the same name. */
function nextOf({ network, at }: Shown, { of, title }: Meeting): Meeting | undefined {
  const { zone } = network.description;
  const coming = [...network.meetings].filter(
    (one) =>
      one.cancelledAt === undefined &&
      slotStarts(one.slot, zone) > at &&
      (of === undefined ? one.title === title : one.of?.series === of.series),
  );
  return coming.sort((one, other) => compareSlots(one.slot, other.slot))[0];
}
