import { participantsOn } from "../domain/meeting/audience.ts";
import type { Audience } from "../domain/meeting/audience-kinds.ts";
import type { Network } from "../domain/network.ts";
import type { Day } from "../domain/time.ts";
import { lowerFirst } from "./seat-role.ts";
import { wording } from "./wording.ts";

const words = wording.audience;

/** Who is meant: `alle webbers`. */
export function audienceInWords(network: Network, audience: Audience): string {
  switch (audience.kind) {
    case "webbers":
      return words.webbers;
    case "webbers-of":
      return words.webbersOf(
        audience.themes.map((id) => lowerFirst(network.themes.get(id)?.short ?? id)),
      );
    case "contacts":
      return words.contacts;
    case "table":
      return words.table(network.tables.get(audience.table)?.name ?? "");
    case "seats":
      return words.seats(audience.seats.length);
    default:
      return audience satisfies never;
  }
}

/** `alle webbers (11)`: with how many people sit there on a day. */
export function audienceWithCount(network: Network, audience: Audience, day: Day): string {
  const count = participantsOn(network, audience, day).length;
  return words.withCount(audienceInWords(network, audience), count);
}
