import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import { isOut } from "../../src/domain/cycle/those-around.ts";
import type { Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { Rsvp, State } from "./action.ts";
import { askedMeeting } from "./asked-meeting.ts";
import { noted } from "./rsvp.ts";
import type { Scene } from "./scene.ts";
import { wording } from "./wording.ts";

/** An answer that a calendar program sent; `by` says whether somebody sits behind it. */
export type CalendarRsvp = Rsvp & { readonly by: NonNullable<Rsvp["by"]> };

/**
 * What a calendar answers is taken in silence: who answered sees it in their calendar. What cannot be
 * taken is told, once for each version of the meeting, or they would believe that it was; to a machine
 * and to who wants to hear nothing it is not. It goes to the box that was invited, and waits there for
 * a mail server that is away.
 */
export function fromCalendar(scene: Scene, action: CalendarRsvp): Outcome<State> {
  const asked = askedMeeting(scene, action);
  if (!("refused" in asked)) return { ...noted(scene, asked, { as: action.as }), say: [] };
  const { network, me } = scene;
  const meeting = network.meetings.get(action.meeting);
  const occurrence = `not-taken/${action.meeting}/${meeting?.sequence}/${me.id}/${action.as}`;
  const isSilent =
    action.by === "machine" || isOut(network, me.id) || network.occurred.has(occurrence);
  if (isSilent || !meeting) return { ...asked.refused, say: [] };
  const tell = asked.refused.say.map(({ message }): Tell => {
    const to = { kind: "person", person: me.id } as const;
    return { to, only: "mail", message: notTaken(message), key: occurrence };
  });
  return { ...asked.refused, say: [], tell, changes: [{ kind: "occurred", occurrence }] };
}

/** The same, as a mail that comes on its own. */
function notTaken({ blocks, ...message }: Message): Message {
  return {
    ...message,
    summary: wording.notTaken,
    blocks: [paragraph(wording.notTaken), ...blocks],
  };
}
