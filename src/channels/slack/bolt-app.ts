import type { AuthorizeResult, ExtendedErrorHandlerArgs } from "@slack/bolt/dist/App.js";
import type { Log } from "../../contract/ports.ts";
import { App } from "./bolt.ts";
import { clientOptions } from "./client-options.ts";
import type { SlackLocal } from "./local.ts";
import { silentLogger } from "./silent-logger.ts";
import { wording } from "./wording.ts";
import type { SlackTeam } from "./workspace.ts";

/** Bolt's client; each call names its own token. */
export type SlackClient = InstanceType<typeof App>["client"];

/** What Slack delivered and who asked us to take it. */
export type Heard = { readonly body: object; readonly token: string | undefined };

export type BoltParts = {
  readonly local: SlackLocal | undefined;
  readonly log: Log;
  /** The token for a workspace, or nothing when it has none. */
  readonly tokenOf: (team: SlackTeam) => string | undefined;
  /** Takes what the app listens to. */
  readonly hear: (heard: Heard) => Promise<void>;
  /** Told of what nobody may take: its workspace is not installed. */
  readonly notInstalled: () => void;
};

export type BoltApp = {
  readonly client: SlackClient;
  /** Hands over what came; resolves when all is done, sending included. Rejects as `hear` does. */
  readonly process: (body: object) => Promise<void>;
};

/** What `manifests/slack` subscribes to. */
export const heardEvents = [
  "message",
  "app_mention",
  "app_home_opened",
  "app_uninstalled",
  "tokens_revoked",
] as const;

class NotInstalled extends Error {}

/** Bolt, with our own way in, our own acknowledgement and our own way out. */
export function createBoltApp(parts: BoltParts): BoltApp {
  const { local, log } = parts;
  const app = new App({
    receiver: { init: () => {}, start: async () => {}, stop: async () => {} },
    processBeforeResponse: true,
    extendedErrorHandler: true,
    tokenVerificationEnabled: false,
    convoStore: false,
    logger: silentLogger(log),
    authorize: async ({ teamId, enterpriseId }) => authorize(parts, { teamId, enterpriseId }),
    clientOptions: clientOptions(local),
  });
  app.error(async ({ error }: ExtendedErrorHandlerArgs) => {
    if (!(error.original instanceof NotInstalled)) throw error.original ?? error;
    parts.notInstalled();
  });
  listen(app, parts.hear);
  return {
    client: app.client,
    process: (body) => app.processEvent({ body, ack: async () => {} }),
  };
}

async function authorize(
  { tokenOf }: BoltParts,
  source: { readonly teamId: string | undefined; readonly enterpriseId: string | undefined },
): Promise<AuthorizeResult> {
  const botToken = tokenOf({ team: source.teamId, enterprise: source.enterpriseId });
  if (botToken === undefined) throw new NotInstalled();
  return { botToken };
}

function listen(app: InstanceType<typeof App>, hear: BoltParts["hear"]): void {
  const listener = async ({ body, context }: { body: object; context: { botToken?: string } }) =>
    hear({ body, token: context.botToken });
  for (const event of heardEvents) app.event(event, listener);
  app.command(wording.command, listener);
  app.shortcut(wording.shortcut, listener);
  app.action({ type: "block_actions" }, listener);
  app.view({ type: "view_submission" }, listener);
}
