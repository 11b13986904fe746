import type { NetworkId } from "../../domain/ids.ts";

/** A workspace that is served. */
export type SlackWorkspace = {
  /** The workspace, or the whole organisation, as the operator listed it; stands in account keys. */
  readonly tenant: string;
  readonly team: string | undefined;
  readonly enterprise: string | undefined;
  readonly networks: readonly NetworkId[];
  /** It did not install the bot itself: the bot speaks there by the token of its organisation. */
  readonly isSpokenForByOrganisation?: boolean;
};

/** Where something happened, as Slack names it. */
export type SlackTeam = {
  readonly team?: string | undefined;
  readonly enterprise?: string | undefined;
};

type Served = ReadonlyMap<string, readonly NetworkId[]>;

/** The workspace itself before the organisation it is part of; nothing when neither is served. */
export function findWorkspace(
  served: Served,
  { team, enterprise }: SlackTeam,
): SlackWorkspace | undefined {
  for (const tenant of [team, enterprise]) {
    const networks = tenant === undefined ? undefined : served.get(tenant);
    if (tenant !== undefined && networks && networks.length > 0) {
      return { tenant, team, enterprise, networks };
    }
  }
  return undefined;
}
