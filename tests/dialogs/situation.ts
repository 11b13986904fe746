import type { Event } from "../../src/contract/event.ts";
import type { CountLine } from "../../src/contract/outcome.ts";
import type { ChannelName } from "../../src/domain/account.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Past } from "../../src/domain/past.ts";
import type { Instant } from "../../src/domain/time.ts";
import { keywordKnowledge } from "../fixtures/keyword-knowledge.ts";
import { smallNetwork, tuesdayMorning } from "../fixtures/small-network.ts";

export type Given = {
  readonly happening: Event<unknown>["happening"];
  readonly network?: Network;
  readonly state?: unknown;
  readonly kind?: "personal" | "group";
  readonly guest?: boolean;
  /** Whom the account is linked to; nobody when left out. */
  readonly person?: string;
  readonly channel?: ChannelName;
  readonly displayName?: string;
  /** Who says to act for the person. */
  readonly standIn?: string;
  readonly at?: Instant;
  /** What was counted before; unknown when left out. */
  readonly asked?: readonly CountLine[];
  /** What became true before; unknown when left out. */
  readonly history?: readonly Past[];
  /** Whether there is mail. */
  readonly writesMail?: true;
  /** Of the event; for when two of them matter. */
  readonly id?: string;
};

/** The account of whoever does something. */
export const someone = ids.account.parse("teams:tenant:someone");

/** A situation of somebody with an account and no seat, on a Tuesday morning. */
export function situation({ happening, network = smallNetwork(), ...more }: Given) {
  const { kind = "personal", guest = false, state, person, displayName, standIn } = more;
  const { at = tuesdayMorning, channel = "teams", asked, history, id = "event-1" } = more;
  const event: Event<unknown> = {
    id,
    at,
    actor: {
      ...{ account: someone, guest },
      ...(person !== undefined && { person: ids.person.parse(person) }),
      ...(displayName !== undefined && { displayName }),
      ...(standIn !== undefined && { standIn }),
    },
    place: { channel, conversation: "chat", kind },
    happening,
    networks: [{ id: network.id, name: network.description.name }],
  };
  const loaded = { ...(asked && { asked }), ...(history && { history }) };
  const knowledge = { ...keywordKnowledge, ...(more.writesMail && { writesMail: true as const }) };
  return { network, knowledge, state, event, ...loaded };
}

/** Somebody types something. */
export const typing = (text: string) => ({ kind: "text", text }) as const;

/** Somebody presses a button with this action. */
export const pressing = (
  action: unknown,
  form: Readonly<Record<string, string | readonly string[]>> = {},
) => ({ kind: "press", subject: "-", action, form }) as const;
