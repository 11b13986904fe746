import { type Callee, calleeOf } from "../../domain/callee.ts";
import type { Network } from "../../domain/network.ts";
import { seatIndex } from "../../domain/seat-index.ts";
import type { Instant } from "../../domain/time.ts";
import { byWhoAnswers } from "./by-who-answers.ts";

/** The coordinators of the network, those who answer first. The last resort of every answer. */
export function coordinators(network: Network, at: Instant): readonly Callee[] {
  return seatIndex(network)
    .ofKind("coordinator")
    .map((seat) => calleeOf(network, seat, at))
    .filter(({ holder, deputy }) => holder ?? deputy)
    .sort(byWhoAnswers);
}
