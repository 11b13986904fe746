import { dateMark, meetingTime, organiserName } from "../../src/cards/meeting-card.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { MeetingId } from "../../src/domain/ids.ts";
import { type Invited, invitedTo } from "../../src/domain/meeting/invited.ts";
import { type Meeting, replyOf, toldTo } from "../../src/domain/meeting/meeting.ts";
import { slotEnds } from "../../src/domain/meeting/slot.ts";
import type { State } from "./action.ts";
import { answer, meetingNow, type Scene, titleLine } from "./scene.ts";
import { wording } from "./wording.ts";

/** What a button or a calendar is about. */
export type About = {
  readonly meeting: MeetingId;
  readonly when?: string;
  readonly sequence?: number;
};

/** A meeting to which somebody can say something, and as what. */
export type Asked = { readonly meeting: Meeting; readonly invited: Invited };

/** Found out at each press, for a card may be old; otherwise how it is now. */
export function askedMeeting(
  scene: Scene,
  about: About,
): Asked | { readonly refused: Outcome<State> } {
  const { network, event, me } = scene;
  const meeting = network.meetings.get(about.meeting);
  if (!meeting) return { refused: answer(scene, { text: wording.unknownMeeting }) };
  if (meeting.cancelledAt !== undefined) {
    return { refused: answer(scene, { text: wording.isCancelled, more: [titleLine(meeting)] }) };
  }
  if (slotEnds(meeting.slot, network.description.zone) <= event.at) {
    return { refused: answer(scene, { text: wording.isOver(meetingTime(meeting.slot)) }) };
  }
  const invited = invitedTo(network, meeting).find(({ person }) => person === me.id);
  if (!invited) return { refused: notInvited(scene, meeting) };
  if (isOfAnotherDate(meeting, about)) {
    const said = replyOf(meeting, me.id)?.as;
    return {
      refused: answer(scene, { text: wording.isMoved, more: meetingNow(scene, meeting, said) }),
    };
  }
  return { meeting, invited };
}

/** A calendar knows no more than which version it answers. */
function isOfAnotherDate(meeting: Meeting, { when, sequence }: About): boolean {
  const isOld = sequence !== undefined && sequence < meeting.sequence;
  return isOld || (when !== undefined && when !== dateMark(meeting));
}

function notInvited(scene: Scene, meeting: Meeting): Outcome<State> {
  const { network, event, me } = scene;
  const instead = toldTo(meeting, me.id)?.instead;
  const holder = instead && network.people.get(instead)?.name;
  if (holder !== undefined) return answer(scene, { text: wording.noLonger(holder) });
  const name = organiserName(network, meeting, event.at);
  const text = name === undefined ? wording.notInvited : wording.notInvitedAsk(name);
  return answer(scene, { text, more: [titleLine(meeting)] });
}
