import type { Clock, Log, Sender, SendResult } from "../../contract/ports.ts";
import { instant } from "../../domain/time.ts";
import type { Tally } from "../http/tally.ts";
import { readAddress, type SlackAddress } from "./address.ts";
import { patience } from "./patience.ts";
import { renderMessage } from "./render.ts";
import type { Tokens } from "./tokens.ts";
import type { Web } from "./web.ts";
import { failureName, readWebFailure } from "./web-failure.ts";
import { findWorkspace, type SlackWorkspace } from "./workspace.ts";

export type Sending = {
  readonly workspaces: Parameters<typeof findWorkspace>[0];
  readonly tokens: Tokens;
  readonly webFor: (token: string) => Web;
  readonly clock: Clock;
  readonly log: Log;
  readonly tally: Tally;
};

type Delivery = Parameters<Sender["send"]>[0];

/** Writes to somebody who did not just speak, at the address that came with an earlier event. */
export function createSender(sending: Sending): Sender {
  return {
    channel: "slack",
    send: async (delivery) => {
      const { log, tokens, workspaces } = sending;
      const address = readAddress(delivery.address);
      const workspace = address && findWorkspace(workspaces, address);
      if (!address || !workspace) {
        log({ level: "warn", what: "slack-address-refused" });
        return { kind: "unreachable" };
      }
      const token = tokens.of(workspace);
      if (token === undefined) {
        sending.tally("slack-not-installed", { team: workspace.tenant });
        return { kind: "unreachable" };
      }
      return sendTo(address, { delivery, web: sending.webFor(token), workspace, sending });
    },
  };
}

type Way = {
  readonly delivery: Delivery;
  readonly web: Web;
  readonly workspace: SlackWorkspace;
  readonly sending: Sending;
};

async function sendTo({ user }: SlackAddress, way: Way): Promise<SendResult> {
  const { web, delivery } = way;
  if (delivery.again) {
    const looked = await lookFor(delivery.key, user, way);
    if (looked) return looked;
  }
  try {
    await web.post({ channel: user }, renderMessage(delivery.message), delivery.key);
    return { kind: "delivered" };
  } catch (cause) {
    return failed(cause, way);
  }
}

/**
 * An earlier try may have arrived: Slack knows, by the key that went along. Nothing when it did not;
 * as long as Slack cannot tell, nothing is sent.
 */
async function lookFor(key: string, user: string, way: Way): Promise<SendResult | undefined> {
  try {
    const channel = await way.web.ownConversation(user);
    const keys = await way.web.keysIn(channel, patience.lookBack);
    return keys.has(key) ? { kind: "delivered" } : undefined;
  } catch (cause) {
    const failure = readWebFailure(cause);
    return failure.kind === "unknown" ? { kind: "later" } : failed(cause, way);
  }
}

/** The token itself is no good: it concerns the whole workspace. */
const deadToken: ReadonlySet<string> = new Set([
  "account_inactive",
  "invalid_auth",
  "not_authed",
  "token_expired",
  "token_revoked",
]);

function failed(cause: unknown, { workspace, sending: { log, tally, clock } }: Way): SendResult {
  const failure = readWebFailure(cause);
  const error = failureName(failure);
  const fields = { error };
  switch (failure.kind) {
    case "refused":
      if (deadToken.has(failure.code)) tally("slack-token-dead", { team: workspace.tenant, error });
      else log({ level: "info", what: "slack-send-refused", fields });
      // Gone, blocked, or nothing that Slack will ever take: no later try will help.
      return { kind: "unreachable" };
    case "limited": {
      log({ level: "warn", what: "slack-send-failed", fields });
      return { kind: "later", notBefore: instant(Date.parse(clock()) + failure.retryAfterMs) };
    }
    case "unreached":
      log({ level: "warn", what: "slack-send-failed", fields });
      return { kind: "later" };
    case "unknown":
      log({ level: "warn", what: "slack-send-failed", fields, cause });
      throw cause;
    default:
      return failure satisfies never;
  }
}
