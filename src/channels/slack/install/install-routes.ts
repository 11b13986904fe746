import { z } from "zod";
import type { Clock, Log } from "../../../contract/ports.ts";
import type { HttpReply, HttpRequest, Route } from "../../http/route.ts";
import type { SlackClient } from "../bolt-app.ts";
import { looseId } from "../envelope.ts";
import { patience } from "../patience.ts";
import { failureName, readWebFailure } from "../web-failure.ts";
import { findWorkspace } from "../workspace.ts";
import { type InstallPage, installPage } from "./install-page.ts";
import type { InstallState } from "./install-state.ts";
import type { InstalledTokens } from "./install-tokens.ts";

export type Installing = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly workspaces: Parameters<typeof findWorkspace>[0];
  readonly scopes: readonly string[];
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly authorizeUrl: string;
  readonly client: () => SlackClient;
  readonly state: InstallState;
  readonly tokens: InstalledTokens;
  readonly clock: Clock;
  readonly log: Log;
};

const redirectPath = "/slack/oauth_redirect";
const cookie = "slack-install";

/** The two pages of an installation: the way to Slack, and the way back. */
export function installRoutes(installing: Installing): readonly Route[] {
  return [
    { method: "GET", path: "/slack/install", handle: async () => toSlack(installing) },
    {
      method: "GET",
      path: redirectPath,
      handle: async (request) => installPage(await comeBack(request, installing)),
    },
  ];
}

function toSlack(installing: Installing): HttpReply {
  const { clientId, scopes, publicUrl, authorizeUrl, state } = installing;
  const begun = state.begin();
  const url = new URL(authorizeUrl);
  url.searchParams.set("client_id", clientId);
  url.searchParams.set("scope", scopes.join(","));
  url.searchParams.set("redirect_uri", publicUrl + redirectPath);
  url.searchParams.set("state", begun.state);
  const kept = `HttpOnly; Secure; SameSite=Lax; Path=/; Max-Age=${patience.installMs / 1000}`;
  return {
    status: 302,
    headers: { Location: url.href, "Set-Cookie": `${cookie}=${begun.ticket}; ${kept}` },
  };
}

async function comeBack(
  { query, headers }: HttpRequest,
  installing: Installing,
): Promise<InstallPage> {
  const ticket = readCookie(headers["cookie"] ?? "");
  if (!installing.state.finish({ ticket, state: query.get("state") ?? "" })) return "tooLate";
  const code = query.get("code");
  if (code === null || code === "") return "notAllowed";
  try {
    return await install(code, installing);
  } catch (cause) {
    const fields = { error: failureName(readWebFailure(cause)) };
    installing.log({ level: "error", what: "slack-install-failed", fields, cause });
    return "failed";
  }
}

function readCookie(header: string): string {
  const pairs = header.split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${cookie}=`))?.slice(cookie.length + 1) ?? "";
}

const granted = z.looseObject({
  access_token: z.string().min(1),
  is_enterprise_install: z.boolean().optional(),
  team: z.looseObject({ id: looseId }).nullish(),
  enterprise: z.looseObject({ id: looseId }).nullish(),
});

/** A workspace that nobody listed gets its token back at once: nothing of it is kept. */
async function install(code: string, installing: Installing): Promise<InstallPage> {
  const { clientId, clientSecret, publicUrl, workspaces, tokens, clock, log } = installing;
  const client = installing.client();
  const answer = await client.apiCall("oauth.v2.access", {
    client_id: clientId,
    client_secret: clientSecret,
    code,
    redirect_uri: publicUrl + redirectPath,
  });
  const { access_token: token, team, enterprise, is_enterprise_install } = granted.parse(answer);
  const where = { team: team?.id, enterprise: enterprise?.id };
  const owner = is_enterprise_install ? where.enterprise : where.team;
  if (owner === undefined || !findWorkspace(workspaces, where)) {
    log({ level: "warn", what: "slack-install-refused" });
    await giveBack(token, installing);
    return "notServed";
  }
  await tokens.add(owner, { token, installedAt: Date.parse(clock()) });
  return "installed";
}

/** Nothing of it is kept, whether Slack takes it back or not. */
async function giveBack(token: string, { client, log }: Installing): Promise<void> {
  try {
    await client().apiCall("auth.revoke", { token });
  } catch (cause) {
    const fields = { error: failureName(readWebFailure(cause)) };
    log({ level: "warn", what: "slack-revoke-failed", fields });
  }
}
