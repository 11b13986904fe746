import { existsSync } from "node:fs";
import { join } from "node:path";
import { createSeal } from "../../../channels/slack/install/seal.ts";
import { createTokenFiles } from "../../../channels/slack/install/token-files.ts";
import { errorCode } from "../../../store/lowdb/disk.ts";
import { type Finding, fine, idle, look, wrong } from "../finding.ts";
import { askSlack } from "./ask-slack.ts";
import { checkScopes } from "./check-scopes.ts";
import { wording } from "./wording.ts";

const words = wording.slack;

/** Where the channel keeps what workspaces gave, and what it seals that for. */
export const tokenDirectory = "slack.tokens";
const purpose = "slack tokens v1";
/** More would take long, and Slack would say that it is too much. */
const MOST_TRIED = 20;

export type Installed = {
  readonly secret: string;
  /** `DATA_DIR`. */
  readonly directory: string;
  /** The workspaces that may use the bot. */
  readonly teams: readonly string[];
  /** Whether the operator listed mail domains. */
  readonly readsMail: boolean;
  readonly slack: string;
};

/** The tokens that workspaces gave when they installed the app, each tried at Slack. */
export async function checkInstalled(installed: Installed): Promise<readonly Finding[]> {
  const { teams } = installed;
  const { tokens, unreadable } = readTokens(installed);
  const there = teams.flatMap((team) => {
    const token = tokens.get(team);
    return token === undefined ? [] : [{ team, token }];
  });
  const tried = there.slice(0, MOST_TRIED);
  const absent = teams.length - there.length - unreadable.length;
  return [
    ...unreadable.map((one) => wrong(words.installedUnreadable(one))),
    ...(await Promise.all(tried.map((one) => tryToken(installed, one)))).flat(),
    ...(there.length > tried.length
      ? [look(words.installedUntried(there.length - tried.length))]
      : []),
    ...(absent > 0 ? [idle(words.notInstalled(absent))] : []),
  ];
}

async function tryToken(
  { slack, readsMail }: Installed,
  { team, token }: { readonly team: string; readonly token: string },
): Promise<readonly Finding[]> {
  const name = words.tokenOf(team);
  const said = await askSlack(slack, { method: "auth.test", token, name });
  if ("mark" in said) return [said];
  return [fine(words.accepted(name)), ...checkScopes(said, { name, readsMail })];
}

/** Reading makes the directory when it is not there, and the doctor makes nothing. */
function readTokens({ secret, directory }: Pick<Installed, "secret" | "directory">) {
  const own = join(directory, tokenDirectory);
  const unreadable: string[] = [];
  const tokens = new Map<string, string>();
  if (!existsSync(own)) return { tokens, unreadable };
  const files = createTokenFiles(own, createSeal(secret, purpose), ({ fields }) => {
    unreadable.push(String(fields?.["team"] ?? "?"));
  });
  try {
    for (const [team, { token }] of files.read()) tokens.set(team, token);
  } catch (thrown) {
    unreadable.push(errorCode(thrown));
  }
  return { tokens, unreadable };
}
