import type { Network } from "../../src/domain/network.ts";
import { showPhone } from "../../src/domain/phone.ts";
import type { Instant } from "../../src/domain/time.ts";
import { coordinators } from "../../src/lookup/people/coordinators.ts";
import type { Block } from "../../src/messages/message.ts";
import { wording } from "./wording.ts";

/** The last resort: a person who thinks along. */
export function coordinatorLine(network: Network, at: Instant): Block {
  const callee = coordinators(network, at)[0];
  const person = callee?.reach.kind === "away" ? (callee.deputy ?? callee.holder) : callee?.holder;
  const stand = person ?? callee?.deputy;
  const text = stand
    ? wording.askCoordinator(
        stand.name,
        wording.ways(stand.phone && showPhone(stand.phone), stand.mail),
      )
    : wording.noCoordinator;
  return { kind: "text", spans: [{ text }] };
}
