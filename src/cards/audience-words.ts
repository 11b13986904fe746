import { participantsOn } from "../domain/meeting/audience.ts";
import type { Audience } from "../domain/meeting/audience-kinds.ts";
import type { Network } from "../domain/network.ts";
import type { Day } from "../domain/time.ts";
import { inShortList } from "../language/list.ts";
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

/** People who are meant by name. */
const NAMED = 6;

/** `alle webbers (11)`: with how many people sit there on a day. */
export function audienceWithCount(network: Network, audience: Audience, day: Day): string {
  const people = participantsOn(network, audience, day);
  if (audience.kind === "seats" && people.length > 0) {
    const names = people.flatMap(({ person }) => network.people.get(person)?.name ?? []);
    return inShortList(names, NAMED);
  }
  const count = people.length;
  return words.withCount(audienceInWords(network, audience), count);
}
