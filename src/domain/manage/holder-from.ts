import type { PersonId } from "../ids.ts";
import type { Seat } from "../seat.ts";
import type { Day } from "../time.ts";

/** Who sits there on a day and stays: nobody comes after them, and no end is known. */
export function holderFrom(seat: Seat, day: Day): PersonId | undefined {
  const last = seat.holdings.at(-1);
  const stays = last && last.until === undefined && last.from <= day;
  return stays ? last.person : undefined;
}
