import type { PersonId, ThemeId } from "../ids.ts";
import type { Network } from "../network.ts";
import { holderOn, type Seat } from "../seat.ts";
import { seatIndex } from "../seat-index.ts";
import type { Day } from "../time.ts";

/** Who is there for a theme on a day. */
export type WhoAnswers = {
  readonly theme: ThemeId;
  readonly webbers: readonly PersonId[];
  readonly contacts: readonly PersonId[];
  /** `nobody`: neither; `no-webber`: contacts only. */
  readonly lacks?: "nobody" | "no-webber";
};

/** Who can be called about a theme. An empty seat is nobody. */
export function whoAnswers(network: Network, theme: ThemeId, day: Day): WhoAnswers {
  const { webbersFor, contactsFor } = seatIndex(network);
  const people = (seats: readonly Seat[]) => [
    ...new Set(seats.flatMap((seat) => holderOn(seat, day) ?? [])),
  ];
  const webbers = people(webbersFor(theme)).filter((id) => network.people.has(id));
  const contacts = people(contactsFor(theme)).filter((id) => network.people.has(id));
  const lacks =
    webbers.length > 0 ? undefined : contacts.length > 0 ? "no-webber" : ("nobody" as const);
  return { theme, webbers, contacts, ...(lacks && { lacks }) };
}
