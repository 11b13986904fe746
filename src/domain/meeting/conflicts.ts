import type { MeetingId } from "../ids.ts";
import type { Network } from "../network.ts";
import { participantsOn } from "./audience.ts";
import type { Audience } from "./audience-kinds.ts";
import type { Meeting } from "./meeting.ts";
import type { Slot } from "./slot.ts";

/** What is to be planned, as far as others can be in its way. */
export type Planned = { readonly slot: Slot; readonly audience: Audience };

/**
 * The other meetings at that time which are for the same people: for the same audience, or with more
 * than half of those who are meant now. `apart`: these do not count.
 */
export function conflictsOf(
  network: Network,
  planned: Planned,
  apart: ReadonlySet<MeetingId> = new Set(),
): readonly Meeting[] {
  const { slot, audience } = planned;
  const others = [...network.meetings].filter(
    (one) => one.cancelledAt === undefined && !apart.has(one.id) && overlap(one.slot, slot),
  );
  if (others.length === 0) return [];
  const people = participantsOn(network, audience, slot.day).map(({ person }) => person);
  return others.filter((one) => {
    if (isSameAudience(one.audience, audience)) return true;
    const there = participantsOn(network, one.audience, slot.day).map(({ person }) => person);
    const both = people.filter((person) => there.includes(person));
    return both.length > people.length / 2;
  });
}

/** Whether they are meant in the same words; who sits there is the same then. */
export function isSameAudience(one: Audience, other: Audience): boolean {
  return textOf(one) === textOf(other);
}

function textOf(audience: Audience): string {
  switch (audience.kind) {
    case "webbers-of":
      return `webbers-of ${audience.themes.toSorted().join(" ")}`;
    case "seats":
      return `seats ${audience.seats.toSorted().join(" ")}`;
    case "table":
      return `table ${audience.table}`;
    default:
      return audience.kind;
  }
}

function overlap(one: Slot, other: Slot): boolean {
  return one.day === other.day && one.from < other.until && other.from < one.until;
}
