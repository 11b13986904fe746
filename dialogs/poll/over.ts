import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { participantsOn } from "../../src/domain/meeting/audience.ts";
import { isSameAudience } from "../../src/domain/meeting/conflicts.ts";
import { isOpen } from "../../src/domain/meeting/due-polls.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import type { Poll } from "../../src/domain/meeting/poll.ts";
import { slotEnds } from "../../src/domain/meeting/slot.ts";
import { localMoment } from "../../src/domain/time.ts";
import type { Button } from "../../src/messages/message.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type State } from "./action.ts";
import { longDay } from "./days.ts";
import { meetingButton } from "./meeting-button.ts";
import { answer, type Scene, viewed } from "./scene.ts";
import { slotName } from "./slot-words.ts";
import { organiserOf } from "./viewed.ts";
import { wording } from "./wording.ts";

/** What is said to a vote that comes after the end: what was decided, and what there is to do now. */
export function tooLate(scene: Scene, poll: Poll): Outcome<State> {
  const buttons = nextButtons(scene, poll);
  const text = newerPoll(scene, poll)
    ? wording.askedAnew(poll.title)
    : wording.thanks(overText(scene, poll));
  return answer(scene, { text, ...(buttons.length > 0 && { more: rowOf(buttons) }) });
}

/** How a poll ended, in a line. */
export function overText(scene: Scene, poll: Poll): string {
  const { title, deadline } = poll;
  const { network } = scene;
  const today = todayIn(scene);
  const meeting = meetingOf(scene, poll);
  if (meeting) return settledText(scene, meeting);
  if (poll.meeting !== undefined) return wording.settledAndGone(title);
  if (poll.withdrawnAt !== undefined) {
    return poll.closedAt === undefined ? wording.withdrawn(title) : wording.nothingChosen(title);
  }
  const last = localMoment(deadline, network.description.zone).day;
  const until = scene.event.at >= deadline ? longDay(last, today) : undefined;
  return wording.closed(title, organiserOf(viewed(scene), poll)?.name, until);
}

function meetingOf({ network }: Scene, poll: Poll): Meeting | undefined {
  const meeting = poll.meeting && network.meetings.get(poll.meeting);
  return meeting && meeting.cancelledAt === undefined ? meeting : undefined;
}

function settledText(scene: Scene, meeting: Meeting): string {
  const { network, event, me } = scene;
  const { title, slot, audience } = meeting;
  const name = slotName(slot, todayIn(scene));
  if (slotEnds(slot, network.description.zone) <= event.at) return wording.heldAlready(title, name);
  const isMeant = participantsOn(network, audience, slot.day).some(({ person }) => person === me);
  return isMeant ? wording.settled(title, name) : wording.settledForOthers(title, name);
}

/** The meeting that came of it, or the poll that took its place. */
function nextButtons(scene: Scene, poll: Poll): readonly Button[] {
  const meeting = meetingOf(scene, poll);
  if (meeting) return [meetingButton(meeting.id)];
  const newer = newerPoll(scene, poll);
  return newer ? [button(wording.newBallot, { kind: "ballot", poll: newer.id }, "primary")] : [];
}

/** What was asked anew of the same people, and can still be voted on. */
function newerPoll({ network, event }: Scene, poll: Poll): Poll | undefined {
  if (poll.withdrawnAt === undefined) return undefined;
  return [...network.polls].find(
    (one) =>
      one.id !== poll.id &&
      isOpen(one) &&
      event.at < one.deadline &&
      one.openedAt >= poll.openedAt &&
      one.title === poll.title &&
      isSameAudience(one.audience, poll.audience),
  );
}
