import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Outside } from "../../../src/commands/doctor/outside.ts";

/** One question that was asked outside. */
export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
};

type Answer = {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export const keysPath = "/v1/.well-known/openidconfiguration";

/** What Microsoft and Slack say when all is well. */
export function allWell({ path }: Asked): Answer {
  if (path.endsWith("/oauth2/v2.0/token")) return { body: { access_token: "a-token" } };
  if (path === keysPath) return { body: { jwks_uri: "https://keys.example" } };
  if (path === "/api/auth.test") return { body: { ok: true, team_id: "T0123ABC" } };
  if (path.startsWith("/api/")) return { body: { ok: true } };
  if (path.endsWith("/healthz")) return { body: { status: "ok" } };
  return { status: 404 };
}

/** Microsoft, Slack and whoever else the doctor asks, on this machine. */
export async function startStandIn(answer: (asked: Asked) => Answer = allWell) {
  const calls: Asked[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { method = "", url: path = "", headers } = request;
    const asked = { method, path, authorization: headers.authorization, body };
    calls.push(asked);
    const said = answer(asked);
    response.writeHead(said.status ?? 200, said.headers);
    response.end(typeof said.body === "string" ? said.body : JSON.stringify(said.body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const outside: Outside = { microsoftLogin: url, botFramework: url, slack: url };
  return {
    ...{ url, port, outside, calls },
    stop: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Settings with which all is well; the secrets are to be found nowhere in what is said. */
export const tenant = "11111111-2222-4333-8444-555555555555";
export const secrets = {
  MICROSOFT_APP_PASSWORD: "a-secret~of.Azure",
  SLACK_BOT_TOKEN: "xoxb-a-secret-token",
  SLACK_APP_TOKEN: "xapp-a-secret-token",
};
export const teamsOnly = {
  MICROSOFT_APP_ID: "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee",
  MICROSOFT_APP_PASSWORD: secrets.MICROSOFT_APP_PASSWORD,
  MICROSOFT_APP_TENANT_ID: tenant,
  TEAMS_TENANTS: `${tenant}=westerwaard`,
};
export const slackOnly = {
  SLACK_BOT_TOKEN: secrets.SLACK_BOT_TOKEN,
  SLACK_APP_TOKEN: secrets.SLACK_APP_TOKEN,
  SLACK_TEAMS: "T0123ABC=westerwaard",
};
