import type { Change } from "../change.ts";
import type { Network } from "../network.ts";
import type { Nomination } from "./nomination.ts";
import type { WebberFact } from "./webber-fact.ts";

type WebberChange = Extract<Change, { readonly kind: WebberFact["kind"] }>;

/** The network after it; what happens to a nomination that is not there changes nothing. */
export function changeWebber(network: Network, change: WebberChange): Network {
  const { nominations, expectations } = network;
  switch (change.kind) {
    case "webber-nominated": {
      const { nomination } = change;
      return { ...network, nominations: nominations.with(nomination.id, nomination) };
    }
    case "expectation-set": {
      const { expectation } = change;
      return { ...network, expectations: expectations.with(expectation.id, expectation) };
    }
    default: {
      const nomination = nominations.get(change.nomination);
      if (!nomination) return network;
      return { ...network, nominations: nominations.with(nomination.id, next(nomination, change)) };
    }
  }
}

function next(
  nomination: Nomination,
  change: Extract<WebberChange, { readonly kind: "nomination-seconded" | "nomination-settled" }>,
): Nomination {
  if (change.kind === "nomination-settled") {
    const askedAt = change.as === "asked" ? { askedAt: change.at } : {};
    return { ...nomination, ...askedAt, state: change.as };
  }
  const isKnown =
    change.person === nomination.nominatedBy || nomination.seconds.includes(change.person);
  return isKnown ? nomination : { ...nomination, seconds: [...nomination.seconds, change.person] };
}
