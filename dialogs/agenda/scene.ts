import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import { privately } from "../../src/contract/in-turn.ts";
import { type Outcome, saying } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { MeetingId, PersonId } from "../../src/domain/ids.ts";
import { invitedTo } from "../../src/domain/meeting/invited.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { comingFor, comingMeetings } from "../../src/domain/meeting/next-meeting.ts";
import { organises } from "../../src/lookup/people/organisers.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { Action, State } from "./action.ts";

/** What every part of this conversation decides from, once it is known who talks. */
export type Scene = Situation<State, Action> & { readonly me: PersonId };

/** The meeting that is meant, when it is still to come. */
export function comingById({ network, event }: Scene, id: MeetingId): Meeting | undefined {
  return comingMeetings(network, event.at).find((one) => one.id === id);
}

/** The next one somebody takes part in; else the next that they look after. */
export function nextFor(scene: Scene): Meeting | undefined {
  const { network, event, me } = scene;
  return (
    comingFor(network, me, event.at)[0] ??
    comingMeetings(network, event.at).find((meeting) => isOrganiser(scene, meeting))
  );
}

export function isOrganiser({ network, event, me }: Scene, meeting: Meeting): boolean {
  return organises(network, meeting, { person: me, at: event.at });
}

export function takesPart(scene: Scene, meeting: Meeting): boolean {
  const isInvited = invitedTo(scene.network, meeting).some(({ person }) => person === scene.me);
  return isInvited || isOrganiser(scene, meeting);
}

/** Says something to whoever talks, with the emergency lines. */
export function says(
  scene: Scene,
  blocks: readonly Block[],
  more: { readonly summary: string; readonly changes?: readonly Fact[] },
): Outcome<State> {
  const emergency = emergencyBlock(emergencyLinesOf(scene));
  const message: Message = { summary: more.summary, blocks: [...blocks, emergency] };
  return { ...saying(privately(scene, message)), changes: more.changes ?? [] };
}

/** One line, and what belongs to it. */
export function saysLine(
  scene: Scene,
  text: string,
  rest: readonly Block[] = [],
  changes: readonly Fact[] = [],
): Outcome<State> {
  return says(scene, [paragraph(text), ...rest], { summary: text, changes });
}
