import { TeamsInfo } from "botbuilder";
import type { Incoming } from "../../contract/event.ts";
import type { Answer, Ask, Clock, Log } from "../../contract/ports.ts";
import { domainsOf, type TeamsAccess } from "./access.ts";
import { readAddress, type TeamsAddress } from "./address.ts";
import { ConnectorError } from "./connector-error.ts";
import { createMayLookUp } from "./looked-up.ts";
import { memberMail } from "./member-mail.ts";
import type { Proactive } from "./proactive.ts";
import { type Pause, sendPatiently } from "./send-patiently.ts";
import { toActivity } from "./to-activity.ts";

/** After an answer: finds out who the stranger is, where the operator lets us. Never rejects. */
export type Identify = (incoming: Incoming, answer: Answer) => Promise<void>;

export type Identifying = {
  readonly access: TeamsAccess;
  readonly proactive: Proactive;
  readonly ask: Ask;
  readonly clock: Clock;
  readonly log: Log;
  readonly pause: Pause;
};

type Stranger = {
  readonly incoming: Incoming;
  readonly address: TeamsAddress;
  readonly domains: readonly string[];
};

/**
 * Only in the stranger's own chat with the bot: elsewhere there is nowhere to say what comes of it.
 * At most once a day for each account, whatever comes of it, and after the answer has gone out.
 */
export function createIdentify(parts: Identifying): Identify {
  const mayLookUp = createMayLookUp();
  return async (incoming, answer) => {
    const stranger = answer.isStranger ? strangerIn(incoming, parts.access) : undefined;
    if (!stranger || !mayLookUp(incoming.actor.account, Date.parse(parts.clock()))) return;
    try {
      await introduce(stranger, parts);
    } catch (cause) {
      const status = cause instanceof ConnectorError ? (cause.status ?? 0) : 0;
      parts.log({ level: "warn", what: "teams-identify-failed", fields: { status }, cause });
    }
  };
}

function strangerIn(incoming: Incoming, access: TeamsAccess): Stranger | undefined {
  const { actor, place } = incoming;
  const address = readAddress(place.address ?? "");
  if (!address || actor.guest) return undefined;
  const domains = domainsOf(access, address.tenant);
  return domains.length > 0 ? { incoming, address, domains } : undefined;
}

/** A turn of its own: the one that was answered need not stay open for it. */
async function introduce(
  { incoming, address, domains }: Stranger,
  { proactive, ask, clock, pause }: Identifying,
): Promise<void> {
  const { account } = incoming.actor;
  await proactive(address, async (context) => {
    const member = await TeamsInfo.getMember(context, address.user);
    const mail = memberMail(member, { account, tenant: address.tenant, domains });
    if (mail === undefined) return;
    const id = `${incoming.id}:identified`;
    const happening = { kind: "identified", mail } as const;
    const answer = await ask({ ...incoming, id, at: clock(), happening });
    if (answer.kind === "repeated") return;
    for (const { message } of answer.say) {
      await sendPatiently(() => context.sendActivity(toActivity(message)), pause);
    }
    answer.finished(true);
  });
}
