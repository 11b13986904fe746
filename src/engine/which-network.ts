import type { NetworkId } from "../domain/ids.ts";
import type { Instant } from "../domain/time.ts";
import type { Asked } from "./asked.ts";
import { chooseNetwork } from "./names.ts";

/** A network that this tenant or workspace serves. */
export type Candidate = {
  readonly id: NetworkId;
  /** Not read when it is the only one. */
  readonly name?: string;
  /** When this account said that it is its own. */
  readonly choseAt?: Instant;
  /** This very event was acted on here; another network may have been chosen since. */
  readonly acted?: boolean;
};

/** `unchosen`: only to ask which one. `elsewhere`: a button of a network that is not served here. */
export type WhichNetwork =
  | { readonly kind: "this"; readonly network: NetworkId }
  | { readonly kind: "unchosen"; readonly network: NetworkId }
  | { readonly kind: "elsewhere" };

/** Which network an event is about: the button's own, the only one, or the one chosen last. */
export function whichNetwork(asked: Asked, candidates: readonly Candidate[]): WhichNetwork {
  const [first, ...others] = candidates;
  if (!first) return { kind: "elsewhere" };
  const named = networkOfButton(asked);
  if (named !== undefined) {
    const found = candidates.find(({ id }) => id === named);
    return found ? { kind: "this", network: found.id } : { kind: "elsewhere" };
  }
  if (others.length === 0) return { kind: "this", network: first.id };
  const chosen = lastChosen(candidates);
  return chosen ? { kind: "this", network: chosen.id } : { kind: "unchosen", network: first.id };
}

function networkOfButton(asked: Asked): unknown {
  if (asked.kind !== "press" || !asked.ref) return undefined;
  const { dialog, action, network } = asked.ref;
  const { kind, network: chosen } = action;
  return dialog === chooseNetwork && kind === "choose" ? chosen : network;
}

function lastChosen(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates
    .filter(({ choseAt }) => choseAt !== undefined)
    .reduce<Candidate | undefined>(
      (latest, one) => ((latest?.choseAt ?? "") < (one.choseAt ?? "") ? one : latest),
      undefined,
    );
}
