import { mailScope, scopes } from "../../../channels/slack/install/scopes.ts";
import { type Finding, wrong } from "../finding.ts";
import type { SlackSaid } from "./ask-slack.ts";
import { wording } from "./wording.ts";

type Needed = {
  /** What the token goes by. */
  readonly name: string;
  /** Whether the operator listed mail domains. */
  readonly readsMail: boolean;
};

/** What a token may not do, and has to. Nothing when it may do all, or Slack does not tell. */
export function checkScopes(said: SlackSaid, { name, readsMail }: Needed): readonly Finding[] {
  if (!said.scopes) return [];
  const given = new Set(said.scopes);
  const needed = readsMail ? [...scopes, mailScope] : scopes;
  const missing = needed.filter((scope) => !given.has(scope));
  return missing.length > 0 ? [wrong(wording.slack.scopesMissing(name, missing))] : [];
}
