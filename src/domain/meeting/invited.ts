import { deputiesOn } from "../cycle/those-around.ts";
import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import { type Participant, participantsOn } from "./audience.ts";
import { type Meeting, replyOf } from "./meeting.ts";

/** Somebody who is to know of a meeting, and the seats because of which. */
export type Invited = Participant & {
  /** Is deputy of this person, who takes part and cannot come. */
  readonly insteadOf?: PersonId;
};

/**
 * Who is to come as things stand: who sits in the seats on the day itself, and the deputies of those
 * who said no. Of a cancelled meeting nobody.
 */
export function invitedTo(network: Network, meeting: Meeting): readonly Invited[] {
  if (meeting.cancelledAt !== undefined) return [];
  const { audience, slot } = meeting;
  const participants = participantsOn(network, audience, slot.day);
  return [...participants, ...deputies(network, meeting, participants)];
}

function deputies(
  network: Network,
  meeting: Meeting,
  participants: readonly Participant[],
): readonly Invited[] {
  const known = new Set(participants.map(({ person }) => person));
  const found: Invited[] = [];
  for (const { person, seats } of participants) {
    if (replyOf(meeting, person)?.as !== "no") continue;
    for (const seat of seats) {
      for (const deputy of deputiesOn(network, seat, meeting.slot.day)) {
        if (known.has(deputy)) continue;
        known.add(deputy);
        found.push({ person: deputy, seats: [seat], insteadOf: person });
      }
    }
  }
  return found;
}
