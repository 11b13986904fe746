import { noLonger, type Retell, stillSo } from "../../src/contract/about.ts";
import { invitedTo } from "../../src/domain/meeting/invited.ts";
import { replyOf } from "../../src/domain/meeting/meeting.ts";
import { agendaMessage } from "./agenda-message.ts";

/**
 * An agenda that had to wait is for who still comes on that day. Of a meeting that changed since it
 * is made anew, without what was asked: that is not at hand then.
 */
export const retell: Retell = (about, waiting) => {
  if (about.kind !== "agenda") return undefined;
  const { network, at, to } = waiting;
  const meeting = network.meetings.get(about.meeting);
  if (!meeting || meeting.slot.day !== about.day) return noLonger();
  const isInvited = invitedTo(network, meeting).some(({ person }) => person === to);
  if (!isInvited || to === undefined || replyOf(meeting, to)?.as === "no") return noLonger();
  if (meeting.sequence === about.sequence) return stillSo(true, waiting);
  return { kind: "so", message: agendaMessage({ network, meeting, at }) };
};
