import type { Event } from "../../src/contract/event.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { keywordKnowledge } from "../fixtures/keyword-knowledge.ts";
import { smallNetwork, tuesdayMorning } from "../fixtures/small-network.ts";

type Given = {
  readonly happening: Event<unknown>["happening"];
  readonly network?: Network;
  readonly state?: unknown;
  readonly kind?: "personal" | "group";
  readonly guest?: boolean;
};

/** A situation of somebody with an account and no seat, on a Tuesday morning. */
export function situation({ happening, network = smallNetwork(), ...more }: Given) {
  const { kind = "personal", guest = false, state } = more;
  const event: Event<unknown> = {
    id: "event-1",
    at: tuesdayMorning,
    actor: { account: ids.account.parse("teams:tenant:someone"), guest },
    place: { channel: "teams", conversation: "chat", kind },
    happening,
    networks: [{ id: network.id, name: network.description.name }],
  };
  return { network, knowledge: keywordKnowledge, state, event };
}

/** Somebody types something. */
export const typing = (text: string) => ({ kind: "text", text }) as const;

/** Somebody presses a button with this action. */
export const pressing = (action: unknown) =>
  ({ kind: "press", subject: "-", action, form: {} }) as const;
