import { type Callee, calledFirst } from "../../src/domain/callee.ts";
import type { Network } from "../../src/domain/network.ts";
import { showPhone } from "../../src/domain/phone.ts";
import type { Instant } from "../../src/domain/time.ts";
import { coordinators } from "../../src/lookup/people/coordinators.ts";
import type { Block } from "../../src/messages/message.ts";
import { wording } from "./wording.ts";

/** The last resort: a person who thinks along. */
export function coordinatorLine(network: Network, at: Instant): Block {
  const callee = coordinators(network, at)[0];
  return { kind: "text", spans: [{ text: callee ? whoHelps(callee) : wording.noCoordinator }] };
}

function whoHelps(callee: Callee): string {
  const person = calledFirst(callee);
  if (!person) return wording.noCoordinator;
  const ways = wording.ways(person.phone && showPhone(person.phone), person.mail);
  return person === callee.holder
    ? wording.askCoordinator(person.name, ways)
    : wording.askDeputy(person.name, ways);
}
