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

/** What the bot needs in order to be in Teams. */
export type TeamsSettings = {
  readonly appId: string;
  readonly password: string;
  readonly appTenantId: string;
  /** The tenants that may use the bot, in lower case, each with its networks. */
  readonly tenants: Served<NetworkId>;
  /** The mail domains by which an account of a tenant is known; none for most. */
  readonly domains: Served<string>;
};

/** By the name of each setting. */
export const teamsSettings = [
  "MICROSOFT_APP_ID",
  "MICROSOFT_APP_PASSWORD",
  "MICROSOFT_APP_TENANT_ID",
  "TEAMS_TENANTS",
  "TEAMS_DOMAINS",
] as const;

const keyed = { why: "not-a-tenant-list", readKey: readUuid } as const;

/** Teams is all or nothing: half a set is a mistake that must not pass as a try-out. */
export function readTeams(source: Source): TeamsSettings | undefined {
  if (!teamsSettings.some((name) => isGiven(source, name))) return undefined;
  return Object.freeze(
    readEach({
      appId: () => readId(source, "MICROSOFT_APP_ID"),
      password: () => readPassword(source, "MICROSOFT_APP_PASSWORD"),
      appTenantId: () => readId(source, "MICROSOFT_APP_TENANT_ID"),
      tenants: () => readTenants(source, "TEAMS_TENANTS"),
      domains: () =>
        readDomains(given(source, "TEAMS_DOMAINS"), { ...keyed, setting: "TEAMS_DOMAINS" }),
    }),
  );
}

function readId(source: Source, setting: string): string {
  const id = readUuid(required(setting, given(source, setting)));
  if (id === undefined) throw new Wrong(setting, "not-a-uuid");
  return id;
}

function readPassword(source: Source, setting: string): string {
  return oneWord(setting, required(setting, readSecret(source, setting)));
}

function readTenants(source: Source, setting: string): Served<NetworkId> {
  return readNetworks(required(setting, given(source, setting)), { ...keyed, setting });
}

function readUuid(text: string): string | undefined {
  const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
  return isUuid ? text.toLowerCase() : undefined;
}
