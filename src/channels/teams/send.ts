import type { Clock, Log, Sender, SendResult } from "../../contract/ports.ts";
import { instant } from "../../domain/time.ts";
import type { Message } from "../../messages/message.ts";
import { networksOf, type TeamsAccess } from "./access.ts";
import { readAddress } from "./address.ts";
import { ConnectorError, mayHaveArrived } from "./connector-error.ts";
import type { Proactive } from "./proactive.ts";
import type { ServiceUrlCheck } from "./service-url.ts";
import { toActivity } from "./to-activity.ts";
import { wording } from "./wording.ts";

export type Sending = {
  readonly proactive: Proactive;
  readonly access: TeamsAccess;
  readonly isAllowed: ServiceUrlCheck;
  readonly clock: Clock;
  readonly log: Log;
};

/** Writes to somebody who did not just speak, at the address that came with an earlier event. */
export function createSender({ proactive, access, isAllowed, clock, log }: Sending): Sender {
  return {
    channel: "teams",
    send: async ({ address: text, message, again }) => {
      const address = readAddress(text);
      if (!address || !isAllowed(address.serviceUrl) || !networksOf(access, address.tenant)) {
        log({ level: "warn", what: "teams-address-refused" });
        return { kind: "unreachable" };
      }
      const activity = toActivity(again ? bearingRepetition(message) : message);
      try {
        await proactive(address, async (context) => {
          await context.sendActivity(activity);
        });
        return { kind: "delivered" };
      } catch (cause) {
        return failed(cause, { clock, log });
      }
    },
  };
}

/** After a crash nobody can tell whether the first one arrived. */
function bearingRepetition(message: Message): Message {
  const spans = [{ text: wording.again }];
  return { ...message, blocks: [{ kind: "text", spans, tone: "subtle" }, ...message.blocks] };
}

/** Not installed, blocked, gone, or not a conversation at all: no later try will help. */
const lasting: ReadonlySet<number> = new Set([400, 403, 404, 405, 410, 413]);

function failed(cause: unknown, { clock, log }: Pick<Sending, "clock" | "log">): SendResult {
  const status = cause instanceof ConnectorError ? cause.status : undefined;
  const isLasting = lasting.has(status ?? 0);
  const fields = { status: status ?? 0 };
  log({ level: isLasting ? "info" : "warn", what: "teams-send-failed", fields, cause });
  if (isLasting) return { kind: "unreachable" };
  if (mayHaveArrived(cause)) throw cause;
  const wait = cause instanceof ConnectorError ? cause.retryAfterMs : undefined;
  if (wait === undefined) return { kind: "later" };
  return { kind: "later", notBefore: instant(new Date(clock()).getTime() + wait) };
}
