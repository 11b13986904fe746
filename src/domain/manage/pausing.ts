import type { Fact } from "../change.ts";
import type { OrganisationId } from "../ids.ts";
import type { Network } from "../network.ts";
import type { Day } from "../time.ts";
import { peopleOfOrganisation } from "./ending.ts";

/** Nobody of an organisation is asked until a day; who asked for a longer pause themselves keeps it. */
export function pauseFacts(
  network: Network,
  organisation: OrganisationId,
  { today, until }: { readonly today: Day; readonly until: Day },
): readonly Fact[] {
  return peopleOfOrganisation(network, organisation, today)
    .filter((person) => {
      const asking = network.askings.get(person);
      const isLonger = asking?.pausedUntil !== undefined && asking.pausedUntil >= until;
      return asking?.outSince === undefined && !isLonger;
    })
    .map((person): Fact => ({ kind: "asking-paused", person, until }));
}
