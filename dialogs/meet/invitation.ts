import type { PersonId } from "../../src/domain/ids.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { type Slot, slotEnds, slotStarts } from "../../src/domain/meeting/slot.ts";
import { makeUid } from "../../src/domain/meeting/uid.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Instant } from "../../src/domain/time.ts";
import type { Invitation } from "../../src/messages/invitation.ts";

type Inviting = {
  readonly network: Network;
  readonly meeting: Meeting;
  readonly to: PersonId;
  readonly at: Instant;
  readonly method: Invitation["method"];
  /** When it was as they know it, for what is off. */
  readonly slot?: Slot;
  readonly about?: string;
};

/** The meeting for the calendar of one person. */
export function invitationFor(inviting: Inviting): Invitation {
  const { network, meeting, to, at, method, slot = meeting.slot, about } = inviting;
  const { zone } = network.description;
  const { title, sequence, place, link } = meeting;
  return {
    ...{ method, uid: makeUid({ meeting: meeting.id, network: network.id }), sequence, title },
    ...{ start: slotStarts(slot, zone), end: slotEnds(slot, zone), zone, stampedAt: at },
    attendee: { name: network.people.get(to)?.name ?? "" },
    ...(place !== undefined && { place }),
    ...(link !== undefined && { link }),
    ...(about !== undefined && { about }),
  };
}
