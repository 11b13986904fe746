import type { Channel } from "./channels/channel.ts";
import type { SlackAccess } from "./channels/slack/access.ts";
import type { TeamsAccess } from "./channels/teams/access.ts";
import type { MailSettings } from "./config/mail.ts";
import type { Config } from "./config.ts";
import type { RegisteredDialog } from "./contract/dialog.ts";
import { Fault } from "./contract/fault.ts";
import type { Ask, Clock, Log, Store } from "./contract/ports.ts";
import type { NetworkId } from "./domain/ids.ts";

type Surroundings = {
  readonly ask: Ask;
  readonly clock: Clock;
  readonly log: Log;
  readonly store: Pick<Store, "networks" | "read">;
  readonly dialogs: readonly RegisteredDialog[];
  /** The networks that are there; a try-out serves them all. */
  readonly networks: readonly NetworkId[];
};

/**
 * The channels that are set up, and no other: the library of a channel nobody uses is not even
 * loaded, for that is most of the time and memory that starting takes.
 */
export async function openChannels(
  config: Config,
  surroundings: Surroundings,
): Promise<readonly Channel[]> {
  const teams = teamsAccess(config, surroundings.networks);
  const slack = config.kind === "real" ? config.slack : undefined;
  const { mail } = config;
  return Promise.all([
    ...(teams ? [openTeams(teams, surroundings)] : []),
    ...(slack ? [openSlack(slack, config, surroundings)] : []),
    ...(mail ? [openMail(mail, config, surroundings)] : []),
  ]);
}

function teamsAccess(config: Config, networks: readonly NetworkId[]): TeamsAccess | undefined {
  if (config.kind === "try-out") return { kind: "tryout", networks };
  return config.teams && { kind: "credentials", ...config.teams };
}

async function openTeams(access: TeamsAccess, { ask, clock, log }: Surroundings): Promise<Channel> {
  const { createTeamsChannel } = await import("./channels/teams/create-teams-channel.ts");
  const { route, ...teams } = createTeamsChannel({ access, ask, clock, log });
  return { routes: [route], ...teams };
}

async function openSlack(
  settings: SlackAccess,
  { publicUrl, linkSecret: secret, dataDirectory: directory }: Config,
  { ask, clock, log }: Surroundings,
): Promise<Channel> {
  const { createSlackChannel } = await import("./channels/slack/create-slack-channel.ts");
  return createSlackChannel({ settings, publicUrl, secret, directory, ask, clock, log });
}

/** Mails and the pages that they lead to: one is of no use without the other. */
async function openMail(
  access: MailSettings,
  { publicUrl, linkSecret: secret }: Config,
  surroundings: Surroundings,
): Promise<Channel> {
  if (publicUrl === undefined || secret === undefined) {
    throw new Fault("setting", "mail needs PUBLIC_URL and LINK_SECRET");
  }
  const { openMailAndPages } = await import("./open-mail.ts");
  return openMailAndPages({ ...surroundings, access, publicUrl, secret });
}
