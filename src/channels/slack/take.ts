import { createHash } from "node:crypto";
import type { Log } from "../../contract/ports.ts";
import type { NetworkId } from "../../domain/ids.ts";
import type { Tally } from "../http/tally.ts";
import type { BoltApp } from "./bolt-app.ts";
import { deliveryId, type Envelope, readEnvelope, teamOf } from "./envelope.ts";
import type { Delivered } from "./handle.ts";
import type { Once, Reply } from "./once.ts";
import { readSlack } from "./read.ts";
import { findWorkspace } from "./workspace.ts";

export type Taking = {
  readonly workspaces: ReadonlyMap<string, readonly NetworkId[]>;
  readonly app: BoltApp;
  readonly once: Once;
  readonly tally: Tally;
  readonly log: Log;
  /** Told of each delivery, so that stopping can wait for what is still being sent. */
  readonly track: (work: Promise<unknown>) => void;
};

/** Takes what Slack delivered, by whatever way it came; the reply comes before the sending. */
export type Take = (body: object) => Promise<Reply>;

/** What Bolt's listener finds back of a delivery, by the body that goes through Bolt. */
export type Deliveries = WeakMap<object, Delivered>;

const taken: Reply = { kind: "taken" };

/** The gate behind the signature: something for us, of a workspace that is served, once. */
export function createTake(parts: Taking, deliveries: Deliveries): Take {
  return async (body) => {
    const envelope = readEnvelope(body);
    if (!envelope) return taken;
    const workspace = findWorkspace(parts.workspaces, teamOf(envelope));
    if (!workspace) {
      parts.tally("slack-workspace-foreign");
      return taken;
    }
    const reading = readSlack(envelope);
    if (reading.kind === "nothing") return taken;
    return parts.once(`${workspace.tenant}:${idOf(envelope, body)}`, () => {
      const { promise, resolve } = Promise.withResolvers<Reply>();
      const delivered = { reading, workspace, acknowledge: resolve, isHeard: false };
      deliveries.set(body, delivered);
      parts.track(process(body, delivered, parts));
      return promise;
    });
  };
}

/**
 * Bolt resolves when all is done; what nobody listened to is acknowledged then. Bolt stumbles over
 * fields that it does not look for and Slack never sends: that would not go better another time.
 */
async function process(body: object, delivered: Delivered, { app, log }: Taking): Promise<void> {
  try {
    await app.process(body);
    delivered.acknowledge(taken);
  } catch (cause) {
    const { isHeard } = delivered;
    if (isHeard) log({ level: "error", what: "slack-delivery-failed", cause });
    else log({ level: "warn", what: "slack-delivery-unreadable", cause });
    delivered.acknowledge(isHeard ? { kind: "failed" } : taken);
  }
}

/** What has no name of its own is known by what it says. */
function idOf(envelope: Envelope, body: object): string {
  const id = deliveryId(envelope);
  return id ?? createHash("sha256").update(JSON.stringify(body)).digest("base64url");
}
