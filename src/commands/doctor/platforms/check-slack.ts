import type { SlackSettings } from "../../../config/slack.ts";
import { type Finding, fine, idle, look, wrong } from "../finding.ts";
import { type Patient, readOf } from "../patient.ts";
import { askSlack } from "./ask-slack.ts";
import { checkInstalled } from "./check-installed.ts";
import { checkScopes } from "./check-scopes.ts";
import { wording } from "./wording.ts";

const words = wording.slack;

/** What Slack needs, tried at Slack; a signing secret and a client's secret cannot be tried. */
export async function checkSlack({
  inspection,
  outside,
}: Pick<Patient, "inspection" | "outside">): Promise<readonly Finding[]> {
  const { slack } = inspection.parts;
  if (slack.kind === "wrong") return [idle(words.settingsFirst)];
  const settings = readOf(slack);
  if (!settings) return [];
  const { access, transport } = settings;
  const [bot, app] = await Promise.all([
    access.kind === "token" ? checkBotToken(access.botToken, settings, outside.slack) : [],
    transport.kind === "socket" ? checkAppToken(transport.appToken, outside.slack) : [],
  ]);
  return [
    ...bot,
    ...app,
    ...(transport.kind === "http" ? [idle(words.signingSecretUntried)] : []),
    ...(access.kind === "install" ? await examineInstalled(settings, { inspection, outside }) : []),
    ...checkDomains(settings),
  ];
}

/** Who installs has settings and a directory; without these nothing can be read. */
async function examineInstalled(
  { workspaces, domains }: SlackSettings,
  { inspection: { parts }, outside }: Pick<Patient, "inspection" | "outside">,
): Promise<readonly Finding[]> {
  const [secret, directory] = [readOf(parts.linkSecret), readOf(parts.dataDirectory)];
  const untried = idle(words.clientUntried);
  if (secret === undefined || directory === undefined) return [untried];
  const [teams, readsMail] = [[...workspaces.keys()], domains.size > 0];
  const installed = { secret, directory, teams, readsMail, slack: outside.slack };
  return [untried, ...(await checkInstalled(installed))];
}

async function checkBotToken(
  token: string,
  { workspaces, domains }: SlackSettings,
  slack: string,
): Promise<readonly Finding[]> {
  const name = "SLACK_BOT_TOKEN";
  const said = await askSlack(slack, { method: "auth.test", token, name });
  if ("mark" in said) return [said];
  const isServed = [said.team_id, said.enterprise_id].some((id) => workspaces.has(id ?? ""));
  return [
    fine(words.accepted(name)),
    isServed ? fine(words.teamServed) : wrong(words.teamNotServed(said.team_id ?? "?")),
    ...checkScopes(said, { name, readsMail: domains.size > 0 }),
  ];
}

/** Asks for a socket and opens none: Slack lets it lapse. */
async function checkAppToken(token: string, slack: string): Promise<readonly Finding[]> {
  const name = "SLACK_APP_TOKEN";
  const said = await askSlack(slack, { method: "apps.connections.open", token, name });
  return ["mark" in said ? said : fine(words.accepted(name))];
}

function checkDomains({ workspaces, domains }: SlackSettings): readonly Finding[] {
  const strange = [...domains.keys()].some((team) => !workspaces.has(team));
  return strange ? [look(words.domainsElsewhere)] : [];
}
