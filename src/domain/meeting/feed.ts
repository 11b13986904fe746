import type { PersonId, SeatId } from "../ids.ts";

/**
 * The address at which a seat's meetings can be followed in a calendar. `serial` stands in the
 * address: another one makes the old address void. It ends when somebody else sits there.
 */
export type Feed = { readonly id: SeatId; readonly person: PersonId; readonly serial: number };
