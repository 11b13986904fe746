import { z } from "zod";
import { type Finding, look, wrong } from "../finding.ts";
import { callOutside } from "../outside.ts";
import { wording } from "./wording.ts";

const words = wording.slack;
const loose = z.string().optional().catch(undefined);

const saidSchema = z.object({
  ok: z.boolean(),
  error: loose,
  team_id: loose,
  enterprise_id: loose,
});

/** What Slack says when it takes a token, with what that token may do when Slack tells. */
export type SlackSaid = z.output<typeof saidSchema> & {
  readonly scopes: readonly string[] | undefined;
};

/** A method of the Web API, with the token and the name it goes by in what we say about it. */
export type SlackQuestion = {
  readonly method: "auth.test" | "apps.connections.open";
  readonly token: string;
  readonly name: string;
};

/** What Slack said, or the line about it when it did not answer or refused the token. */
export async function askSlack(
  slack: string,
  { method, token, name }: SlackQuestion,
): Promise<SlackSaid | Finding> {
  const headers = { Authorization: `Bearer ${token}` };
  const reply = await callOutside({ url: `${slack}/api/${method}`, method: "POST", headers });
  if (reply.kind === "silence") return wrong(words.silent(name, reply.code));
  const said = saidSchema.safeParse(reply.body).data;
  if (!said) return look(words.fails(name, reply.status));
  if (!said.ok) return wrong(words.refused(name, said.error));
  const scopes = reply.headers.get("x-oauth-scopes")?.split(",");
  return { ...said, scopes: scopes?.map((scope) => scope.trim()) };
}
