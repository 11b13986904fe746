import { type Callee, calledFirst } from "../../src/domain/callee.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Instant } from "../../src/domain/time.ts";
import { coordinators } from "../../src/lookup/people/coordinators.ts";
import type { Block } from "../../src/messages/message.ts";
import { wording } from "./wording.ts";

/** The last resort: a person who thinks along, with a number to tap. */
export function coordinatorLine(network: Network, at: Instant): Block {
  const [callee] = coordinators(network, at);
  return (callee && whoHelps(callee)) ?? { kind: "text", spans: [{ text: wording.noCoordinator }] };
}

function whoHelps(callee: Callee): Block | undefined {
  const person = calledFirst(callee);
  if (!person) return undefined;
  const { name, phone, mail } = person;
  const about = person === callee.holder ? wording.coordinatorHelps : wording.deputyHelps;
  return { kind: "contact", name, about, ...(phone && { phone }), ...(mail && { mail }) };
}
