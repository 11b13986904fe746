import type { NetworkId } from "../domain/ids.ts";
import { readDomains, readNetworks, type Served } from "./served.ts";
import {
  given,
  isGiven,
  oneWord,
  readEach,
  readSecret,
  required,
  type Source,
  Wrong,
} from "./setting.ts";

/** What the bot needs in order to be in Slack. */
export type SlackSettings = {
  /** How Slack's events arrive: over a socket that we open, or at our own address. */
  readonly transport:
    | { readonly kind: "socket"; readonly appToken: string }
    | { readonly kind: "http"; readonly signingSecret: string };
  /** With one workspace its token; several install the app by themselves. */
  readonly access:
    | { readonly kind: "token"; readonly botToken: string }
    | { readonly kind: "install"; readonly clientId: string; readonly clientSecret: string };
  /** The workspaces that may use the bot, each with its networks. */
  readonly workspaces: Served<NetworkId>;
  /** The mail domains by which an account of a workspace is known; none for most. */
  readonly domains: Served<string>;
};

/** By the name of each setting. */
export const slackSettings = [
  "SLACK_BOT_TOKEN",
  "SLACK_APP_TOKEN",
  "SLACK_SIGNING_SECRET",
  "SLACK_CLIENT_ID",
  "SLACK_CLIENT_SECRET",
  "SLACK_TEAMS",
  "SLACK_DOMAINS",
] as const;

const keyed = { why: "not-a-team-list", readKey: readWorkspace } as const;

/** Slack is all or nothing, like Teams. */
export function readSlack(source: Source): SlackSettings | undefined {
  if (!slackSettings.some((name) => isGiven(source, name))) return undefined;
  return Object.freeze(
    readEach({
      transport: () => readTransport(source),
      access: () => readAccess(source),
      workspaces: () => readWorkspaces(source, "SLACK_TEAMS"),
      domains: () =>
        readDomains(given(source, "SLACK_DOMAINS"), { ...keyed, setting: "SLACK_DOMAINS" }),
    }),
  );
}

/** With an app token Slack never calls us; a signing secret beside it would be a secret for nothing. */
function readTransport(source: Source): SlackSettings["transport"] {
  const { appToken, signingSecret } = readEach({
    appToken: () => readToken(source, "SLACK_APP_TOKEN", "xapp-"),
    signingSecret: () => readWord(source, "SLACK_SIGNING_SECRET"),
  });
  if (appToken !== undefined && signingSecret !== undefined) {
    throw new Wrong("SLACK_SIGNING_SECRET", "either-or");
  }
  if (appToken !== undefined) return { kind: "socket", appToken };
  const found = required("SLACK_SIGNING_SECRET", signingSecret);
  if (found.length < 16) throw new Wrong("SLACK_SIGNING_SECRET", "too-short");
  return { kind: "http", signingSecret: found };
}

function readAccess(source: Source): SlackSettings["access"] {
  const installs = ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"].some((name) => isGiven(source, name));
  if (!installs) {
    const botToken = readToken(source, "SLACK_BOT_TOKEN", "xoxb-");
    return { kind: "token", botToken: required("SLACK_BOT_TOKEN", botToken) };
  }
  if (isGiven(source, "SLACK_BOT_TOKEN")) throw new Wrong("SLACK_BOT_TOKEN", "either-or");
  const values = readEach({
    clientId: () =>
      oneWord("SLACK_CLIENT_ID", required("SLACK_CLIENT_ID", given(source, "SLACK_CLIENT_ID"))),
    clientSecret: () => required("SLACK_CLIENT_SECRET", readWord(source, "SLACK_CLIENT_SECRET")),
  });
  return { kind: "install", ...values };
}

function readWorkspaces(source: Source, setting: string): Served<NetworkId> {
  return readNetworks(required(setting, given(source, setting)), { ...keyed, setting });
}

function readWord(source: Source, setting: string): string | undefined {
  const text = readSecret(source, setting);
  return text === undefined ? undefined : oneWord(setting, text);
}

function readToken(source: Source, setting: string, prefix: string): string | undefined {
  const text = readSecret(source, setting);
  return text === undefined ? undefined : token(setting, text, prefix);
}

function token(setting: string, text: string, prefix: string): string {
  if (!text.startsWith(prefix)) throw new Wrong(setting, "not-a-slack-token");
  return oneWord(setting, text);
}

/** A workspace (`T…`), or a whole Enterprise organisation (`E…`). */
function readWorkspace(text: string): string | undefined {
  return /^[TE][A-Z0-9]{2,30}$/.test(text) ? text : undefined;
}
