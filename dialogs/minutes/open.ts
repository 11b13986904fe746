import { meetingTime } from "../../src/cards/meeting-card.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { MeetingId } from "../../src/domain/ids.ts";
import { type Meeting, replyOf } from "../../src/domain/meeting/meeting.ts";
import { meetingsAtHand, unapprovedBefore } from "../../src/domain/meeting/meeting-at-hand.ts";
import { changedSinceSent } from "../../src/domain/meeting/minutes-view.ts";
import { localMoment } from "../../src/domain/time.ts";
import { dayInWords } from "../../src/language/when/in-words.ts";
import type { Block, Button } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type State } from "./action.ts";
import { minutesBlocks } from "./minutes-blocks.ts";
import {
  answer,
  closed,
  mayLead,
  mayWrite,
  planButton,
  readable,
  type Scene,
  writing,
} from "./scene.ts";
import { wording } from "./wording.ts";

/** The meeting that is on, or was last. */
function atHand(scene: Scene): Meeting | undefined {
  const isTheirs = (meeting: Meeting) => mayWrite(scene, meeting);
  return meetingsAtHand(scene.network, scene.event.at, isTheirs)[0];
}

/** What there is of it, and how to write in it; from then on lines are taken. */
export function openAtHand(scene: Scene): Outcome<State> {
  const meeting = atHand(scene);
  if (meeting) return open(scene, meeting.id);
  const more = rowOf([planButton()]);
  return answer(scene, { text: wording.noMeeting, more, state: closed(scene) });
}

/** The same for a meeting that was chosen; of one that was approved only what it says. */
export function open(scene: Scene, id: MeetingId): Outcome<State> {
  const found = readable(scene, id);
  if ("refused" in found) return found.refused;
  const { meeting } = found;
  if (meeting.minutes?.approvedIn !== undefined) return show(scene, id);
  return answer(scene, {
    text: wording.heading(meeting.title),
    more: [
      ...minutesBlocks(scene.network, meeting, todayIn(scene)),
      ...stateLines(scene, meeting),
      ...earlierOnes(scene, meeting),
      paragraph(wording.opened),
      { kind: "list", items: wording.how.map((text) => [{ text }]) },
      paragraph(`${wording.howEnd} ${wording.shield}`, "subtle"),
      ...rowOf(buttonsFor(meeting)),
    ],
    state: writing(id),
  });
}

function buttonsFor(meeting: Meeting): readonly Button[] {
  const { id, minutes, replies } = meeting;
  const said = replies.some(({ person }) => replyOf(meeting, person)?.as === "yes");
  const isNoted = (minutes?.present.length ?? 0) > 0;
  return [
    ...(said && !isNoted ? [button(wording.allCame, { kind: "all-came", meeting: id })] : []),
    button(wording.look, { kind: "look", meeting: id }),
  ];
}

/** Only what it says. */
export function show(scene: Scene, id: MeetingId): Outcome<State> {
  const found = readable(scene, id);
  if ("refused" in found) return found.refused;
  const { meeting } = found;
  const isFixed = meeting.minutes?.approvedIn !== undefined;
  return answer(scene, {
    text: wording.heading(meeting.title),
    more: [
      ...minutesBlocks(scene.network, meeting, todayIn(scene)),
      ...stateLines(scene, meeting),
      documentLink(meeting),
      ...rowOf(isFixed ? [] : [button(wording.tell.addTo, { kind: "open", meeting: id })]),
    ],
  });
}

/** The whole of it as a file. */
export function documentLink({ id }: Meeting): Block {
  const file = { kind: "minutes", meeting: id } as const;
  return { kind: "links", links: [{ label: wording.document, file }] };
}

/** Whether it was sent, changed since, or approved. */
export function stateLines({ network }: Scene, meeting: Meeting): readonly Block[] {
  const { sentAt, approvedIn } = meeting.minutes ?? {};
  if (approvedIn !== undefined) return [paragraph(wording.approvedState, "subtle")];
  if (sentAt === undefined) return [];
  const { day } = localMoment(sentAt, network.description.zone);
  const sent = `${wording.sentState(dayInWords(day))} ${wording.mayChange}`;
  const isChanged = changedSinceSent(network, meeting);
  return [
    paragraph(sent, "subtle"),
    ...(isChanged ? [paragraph(wording.changedSince, "warning")] : []),
  ];
}

/** The minutes of last time, to be approved now. */
function earlierOnes(scene: Scene, meeting: Meeting): readonly Block[] {
  const before = unapprovedBefore(scene.network, meeting);
  if (!before) return [];
  const does = { kind: "approve", meeting: before.id, in: meeting.id } as const;
  return [
    paragraph(wording.earlier(meetingTime(before.slot))),
    ...rowOf([
      ...(mayLead(scene, meeting) ? [button(wording.approve, does)] : []),
      button(wording.read, { kind: "show", meeting: before.id }),
    ]),
  ];
}
