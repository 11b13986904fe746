import type { NetworkId } from "../domain/ids.ts";
import { readDomains, readNetworks, type Served } from "./served.ts";
import { given, oneWord, readSecret, required, type Source, Wrong } from "./setting.ts";

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

/** Teams is all or nothing: half a set is a mistake that must not pass as a try-out. */
export function readTeams(source: Source): TeamsSettings | undefined {
  const appId = given(source, "MICROSOFT_APP_ID");
  const password = readSecret(source, "MICROSOFT_APP_PASSWORD");
  const appTenantId = given(source, "MICROSOFT_APP_TENANT_ID");
  const tenants = given(source, "TEAMS_TENANTS");
  const domains = given(source, "TEAMS_DOMAINS");
  if ([appId, password, appTenantId, tenants, domains].every((value) => value === undefined)) {
    return undefined;
  }
  const keyed = { why: "not-a-tenant-list", readKey: readUuid } as const;
  return Object.freeze({
    appId: uuid("MICROSOFT_APP_ID", required("MICROSOFT_APP_ID", appId)),
    password: oneWord("MICROSOFT_APP_PASSWORD", required("MICROSOFT_APP_PASSWORD", password)),
    appTenantId: uuid("MICROSOFT_APP_TENANT_ID", required("MICROSOFT_APP_TENANT_ID", appTenantId)),
    tenants: readNetworks(required("TEAMS_TENANTS", tenants), {
      ...keyed,
      setting: "TEAMS_TENANTS",
    }),
    domains: readDomains(domains, { ...keyed, setting: "TEAMS_DOMAINS" }),
  });
}

function readUuid(text: string): string | undefined {
  const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
  return isUuid ? text.toLowerCase() : undefined;
}

function uuid(setting: string, text: string): string {
  const id = readUuid(text);
  if (id === undefined) throw new Wrong(setting, "not-a-uuid");
  return id;
}
