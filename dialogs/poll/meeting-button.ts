import type { MeetingId } from "../../src/domain/ids.ts";
import type { Button } from "../../src/messages/message.ts";
import { wording } from "./wording.ts";

/** Leads to the meeting that came of a poll. */
export function meetingButton(meeting: MeetingId): Button {
  const action = { kind: "show", meeting };
  return { label: wording.meeting, does: { dialog: "plan", version: 1, subject: "-", action } };
}
