import type { Fact } from "../change.ts";
import type { Network } from "../network.ts";
import type { Instant } from "../time.ts";
import { keyOf, statedNow, touchedBy } from "./touched.ts";

/**
 * The facts, with in front of them how everything was that they change, so that the journal holds
 * what an undoing needs. The price: a change takes up twice the room.
 */
export function stating(network: Network, facts: readonly Fact[], at: Instant): readonly Fact[] {
  const seen = new Set<string>();
  const stated = facts.flatMap((fact): readonly Fact[] => {
    const touched = touchedBy(fact);
    if (!touched || seen.has(keyOf(touched))) return [];
    seen.add(keyOf(touched));
    const was = statedNow(network, touched, at);
    return was ? [{ kind: "stated", was }] : [];
  });
  return [...stated, ...facts];
}
