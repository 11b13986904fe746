import { join } from "node:path";
import { Fault } from "../../contract/fault.ts";
import type { Clock, Log } from "../../contract/ports.ts";
import type { Route } from "../http/route.ts";
import type { SlackAccess } from "./access.ts";
import type { SlackClient } from "./bolt-app.ts";
import { installRoutes } from "./install/install-routes.ts";
import { createInstallState } from "./install/install-state.ts";
import { createInstallTokens } from "./install/install-tokens.ts";
import { mailScope, scopes } from "./install/scopes.ts";
import { createSeal } from "./install/seal.ts";
import { createTokenFiles } from "./install/token-files.ts";
import { oneToken, type Tokens } from "./tokens.ts";

export type OpeningTokens = {
  readonly settings: SlackAccess;
  readonly publicUrl?: string | undefined;
  readonly secret?: string | undefined;
  readonly directory?: string | undefined;
  readonly client: () => SlackClient;
  readonly clock: Clock;
  readonly log: Log;
};

/** No network can be called this, so nothing in the data directory takes it for one. */
const tokenDirectory = "slack.tokens";
const slackAuthorize = "https://slack.com/oauth/v2/authorize";

/** The token from the settings, or those of whoever installs, with the pages for that. */
export function openTokens(opening: OpeningTokens): {
  readonly tokens: Tokens;
  readonly routes: readonly Route[];
} {
  const { settings, publicUrl, secret, directory, client, clock, log } = opening;
  const { access, workspaces, domains, local } = settings;
  if (access.kind === "token") return { tokens: oneToken(access.botToken), routes: [] };
  if (publicUrl === undefined || secret === undefined || directory === undefined) {
    throw new Fault("setting", "to be installed Slack needs an address, a secret and a directory");
  }
  const seal = createSeal(secret, "slack tokens v1");
  const tokens = createInstallTokens(
    createTokenFiles(join(directory, tokenDirectory), seal, log),
    log,
  );
  const routes = installRoutes({
    ...{ publicUrl, workspaces, tokens, client, clock, log },
    clientId: access.clientId,
    clientSecret: access.clientSecret,
    scopes: domains.size > 0 ? [...scopes, mailScope] : scopes,
    authorizeUrl: local?.authorizeUrl ?? slackAuthorize,
    state: createInstallState(secret, clock),
  });
  return { tokens, routes };
}
