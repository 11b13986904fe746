import type { AgendaItemId, PersonId } from "../ids.ts";
import type { AgendaItem, Meeting } from "../meeting/meeting.ts";
import type { Instant } from "../time.ts";

/** In characters: a line on a card. */
export const LONGEST_ITEM = 160;
/** More than these nobody talks about in one meeting. */
export const ITEMS_AT_MOST = 20;

/** Why a text cannot stand on the agenda; nothing when it can. */
export function itemFlaw(
  { items }: Pick<Meeting, "items">,
  text: string,
): "nothing" | "too-long" | "full" | undefined {
  if (!/\p{L}{2}/u.test(text)) return "nothing";
  if (text.length > LONGEST_ITEM) return "too-long";
  return items.length >= ITEMS_AT_MOST ? "full" : undefined;
}

/** Something that somebody brings in; `minutes` when they said how long. */
export function itemOf(
  id: AgendaItemId,
  said: {
    readonly text: string;
    readonly by: PersonId;
    readonly at: Instant;
    readonly minutes?: number;
  },
): AgendaItem {
  return { id, ...said };
}
