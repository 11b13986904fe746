import { type Network, partNames } from "../network.ts";
import { crossCheck } from "../network-file/cross-checks.ts";
import type { Finding } from "../network-file/finding.ts";
import type { ReadParts } from "../network-file/read-parts.ts";

/** What is wrong between the records of a network: a name of what is not there, two in one seat. */
export function flawsOf(network: Network): readonly Finding[] {
  return crossCheck(partsOf(network)).map(({ finding }) => finding);
}

/** The network as the lists of a file, which have the checks. */
function partsOf(network: Network): ReadParts {
  const lists = partNames.map((part) => {
    const placed = [...network[part]].map((value, index) => ({ index, value }));
    return [part, placed] as const;
  });
  const places = lists.map(([part, placed]) => {
    return [part, new Map(placed.map(({ index, value }) => [value.id, index]))] as const;
  });
  return {
    // Each list is that of its own part; the compiler does not follow a pair through a map.
    records: Object.fromEntries(lists) as unknown as ReadParts["records"],
    ids: Object.fromEntries(places) as unknown as ReadParts["ids"],
    stated: new Map(),
    found: [],
  };
}
