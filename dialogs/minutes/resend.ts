import type { MeetingId } from "../../src/domain/ids.ts";
import { changedSinceSent } from "../../src/domain/meeting/minutes-view.ts";
import type { Button } from "../../src/messages/message.ts";
import { button } from "./action.ts";
import type { Scene } from "./scene.ts";
import { wording } from "./wording.ts";

/** Who got the minutes is to hear what changed; before they were sent there is nothing to repeat. */
export function resend({ network }: Scene, id: MeetingId): readonly Button[] {
  const meeting = network.meetings.get(id);
  if (!meeting || !changedSinceSent(network, meeting)) return [];
  return [button(wording.sendAgain, { kind: "look", meeting: id })];
}
