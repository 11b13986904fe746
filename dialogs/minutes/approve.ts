import { meetingTime } from "../../src/cards/meeting-card.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { approvesAfter } from "../../src/domain/meeting/meeting-at-hand.ts";
import { changedSinceSent } from "../../src/domain/meeting/minutes-view.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { type Action, button, type State } from "./action.ts";
import { answer, mayLead, readable, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

/** In the next meeting or after it, by who looks after one of the two; from then on nothing changes. */
export function approve(
  scene: Scene,
  { meeting: id, in: next }: Extract<Action, { readonly kind: "approve" }>,
): Outcome<State> {
  const found = readable(scene, id);
  if ("refused" in found) return found.refused;
  const { meeting } = found;
  const { network, event } = scene;
  if (meeting.minutes?.approvedIn !== undefined) {
    return answer(scene, { text: wording.isApprovedAlready });
  }
  const first = approvesAfter(network, meeting, event.at);
  const later = network.meetings.get(next);
  const leads = mayLead(scene, meeting) || (later !== undefined && mayLead(scene, later));
  if (first?.id !== next || !leads || meeting.minutes?.sentAt === undefined) {
    return answer(scene, { text: wording.notToApprove });
  }
  if (changedSinceSent(network, meeting)) {
    const more = rowOf([button(wording.look, { kind: "look", meeting: id })]);
    return answer(scene, { text: wording.sendFirst, more });
  }
  return answer(scene, {
    text: wording.approved(meetingTime(meeting.slot)),
    changes: [{ kind: "minutes-approved", meeting: id, in: next }],
  });
}
