import { type Callee, calleeOf } from "../../domain/callee.ts";
import type { Network } from "../../domain/network.ts";
import { seatIndex } from "../../domain/seat-index.ts";
import type { Instant } from "../../domain/time.ts";
import { byWhoAnswers } from "./by-who-answers.ts";

/**
 * The coordinators of the network, those who answer first. The last resort of every answer: who said
 * "ik hoor hier niet" is named only when there is nobody else, for no answer ends at nobody.
 */
export function coordinators(network: Network, at: Instant): readonly Callee[] {
  const here = coordinatorsHere(network, at);
  return here.length > 0 ? here : everyCoordinator(network, at);
}

/**
 * The same, as if those who said "ik hoor hier niet" were not in their seats: nothing is sent to them
 * and they decide nothing until they come back. When all of them left there is nobody, and each
 * answer says so; one who is kept on would get what they asked not to get.
 */
export function coordinatorsHere(network: Network, at: Instant): readonly Callee[] {
  const out = [...network.askings].filter(({ outSince }) => outSince !== undefined);
  const people = out.reduce((all, { id }) => all.without(id), network.people);
  return everyCoordinator(out.length > 0 ? { ...network, people } : network, at);
}

function everyCoordinator(network: Network, at: Instant): readonly Callee[] {
  return seatIndex(network)
    .ofKind("coordinator")
    .map((seat) => calleeOf(network, seat, at))
    .filter(({ holder, deputy }) => holder ?? deputy)
    .sort(byWhoAnswers);
}
