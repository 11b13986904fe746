import type { Channel } from "./channels/channel.ts";
import type { SlackAccess } from "./channels/slack/access.ts";
import type { TeamsAccess } from "./channels/teams/access.ts";
import type { Config } from "./config.ts";
import type { Ask, Clock, Log } from "./contract/ports.ts";
import type { NetworkId } from "./domain/ids.ts";

type Surroundings = {
  readonly ask: Ask;
  readonly clock: Clock;
  readonly log: Log;
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
  return Promise.all([
    ...(teams ? [openTeams(teams, surroundings)] : []),
    ...(slack ? [openSlack(slack, config, surroundings)] : []),
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
