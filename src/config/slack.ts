import type { NetworkId } from "../domain/ids.ts";
import { readDomains, readNetworks, type Served } from "./served.ts";
import { given, oneWord, readSecret, required, type Source, Wrong } from "./setting.ts";

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

const plain = ["SLACK_CLIENT_ID", "SLACK_TEAMS", "SLACK_DOMAINS"] as const;
const secret = [
  "SLACK_BOT_TOKEN",
  "SLACK_APP_TOKEN",
  "SLACK_SIGNING_SECRET",
  "SLACK_CLIENT_SECRET",
] as const;

type Given = Readonly<Record<(typeof plain)[number] | (typeof secret)[number], string | undefined>>;

/** Slack is all or nothing, like Teams. */
export function readSlack(source: Source): SlackSettings | undefined {
  const values: Given = {
    SLACK_CLIENT_ID: given(source, "SLACK_CLIENT_ID"),
    SLACK_TEAMS: given(source, "SLACK_TEAMS"),
    SLACK_DOMAINS: given(source, "SLACK_DOMAINS"),
    SLACK_BOT_TOKEN: readSecret(source, "SLACK_BOT_TOKEN"),
    SLACK_APP_TOKEN: readSecret(source, "SLACK_APP_TOKEN"),
    SLACK_SIGNING_SECRET: readSecret(source, "SLACK_SIGNING_SECRET"),
    SLACK_CLIENT_SECRET: readSecret(source, "SLACK_CLIENT_SECRET"),
  };
  if ([...plain, ...secret].every((name) => values[name] === undefined)) return undefined;
  const keyed = { why: "not-a-team-list", readKey: readWorkspace } as const;
  return Object.freeze({
    transport: readTransport(values),
    access: readAccess(values),
    workspaces: readNetworks(required("SLACK_TEAMS", values.SLACK_TEAMS), {
      ...keyed,
      setting: "SLACK_TEAMS",
    }),
    domains: readDomains(values.SLACK_DOMAINS, { ...keyed, setting: "SLACK_DOMAINS" }),
  });
}

/** With an app token Slack never calls us; a signing secret beside it would be a secret for nothing. */
function readTransport(values: Given): SlackSettings["transport"] {
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = values;
  if (appToken !== undefined && signingSecret !== undefined) {
    throw new Wrong("SLACK_SIGNING_SECRET", "either-or");
  }
  if (appToken !== undefined) {
    return { kind: "socket", appToken: token("SLACK_APP_TOKEN", appToken, "xapp-") };
  }
  const found = oneWord("SLACK_SIGNING_SECRET", required("SLACK_SIGNING_SECRET", signingSecret));
  if (found.length < 16) throw new Wrong("SLACK_SIGNING_SECRET", "too-short");
  return { kind: "http", signingSecret: found };
}

function readAccess(values: Given): SlackSettings["access"] {
  const { SLACK_BOT_TOKEN: botToken, SLACK_CLIENT_ID: id } = values;
  const { SLACK_CLIENT_SECRET: clientSecret } = values;
  if (id === undefined && clientSecret === undefined) {
    const found = required("SLACK_BOT_TOKEN", botToken);
    return { kind: "token", botToken: token("SLACK_BOT_TOKEN", found, "xoxb-") };
  }
  if (botToken !== undefined) throw new Wrong("SLACK_BOT_TOKEN", "either-or");
  return {
    kind: "install",
    clientId: oneWord("SLACK_CLIENT_ID", required("SLACK_CLIENT_ID", id)),
    clientSecret: oneWord("SLACK_CLIENT_SECRET", required("SLACK_CLIENT_SECRET", clientSecret)),
  };
}

function token(setting: string, text: string, prefix: string): string {
  if (!text.startsWith(prefix)) throw new Wrong(setting, "not-a-slack-token");
  return oneWord(setting, text);
}

/** A workspace (`T…`), or a whole Enterprise organisation (`E…`). */
function readWorkspace(text: string): string | undefined {
  return /^[TE][A-Z0-9]{2,30}$/.test(text) ? text : undefined;
}
