import { participantsOn } from "../../src/domain/meeting/audience.ts";
import type { Audience } from "../../src/domain/meeting/audience-kinds.ts";
import type { Viewed } from "./viewed.ts";
import { wording } from "./wording.ts";

const words = wording.audience;

/** `alle webbers (11)`: who is meant, and how many people that are now. */
export function audienceWithCount({ network, today }: Viewed, audience: Audience): string {
  const count = participantsOn(network, audience, today).length;
  return words.withCount(audienceInWords({ network, today }, audience), count);
}

/** `alle webbers`. */
export function audienceInWords({ network }: Viewed, audience: Audience): string {
  switch (audience.kind) {
    case "webbers":
      return words.webbers;
    case "webbers-of":
      return words.webbersOf(
        audience.themes.flatMap((id) => network.themes.get(id)?.short.toLowerCase() ?? []),
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
