import type { NetworkId } from "../../domain/ids.ts";

/** Where Microsoft's keys, tokens and issuer are; a test brings its own, all of them together. */
export type TeamsEndpoints = {
  readonly openIdMetadata: string;
  readonly issuer: string;
  readonly emulatorOpenIdMetadata: string;
  readonly login: string;
  readonly scope: string;
  readonly oauth: string;
  readonly callerId: string;
};

/** The bot's own registration, and whom it serves. */
export type TeamsCredentials = {
  readonly kind: "credentials";
  readonly appId: string;
  readonly password: string;
  /** The tenant of the bot's registration: new bots belong to one. */
  readonly appTenantId: string;
  /** The tenants that may come in, and the networks each has. */
  readonly tenants: ReadonlyMap<string, readonly NetworkId[]>;
  /** The mail domains, in lower case, by which an account of a tenant is known; none for most. */
  readonly domains: ReadonlyMap<string, readonly string[]>;
  /** Only in tests: Microsoft's side on this machine, reached without TLS. */
  readonly local?: {
    readonly endpoints: TeamsEndpoints;
    /** The token that goes along with what we send. */
    readonly token: () => Promise<string>;
  };
};

/** Without credentials: this machine only, any tenant, the example networks. */
export type TeamsTryout = {
  readonly kind: "tryout";
  readonly networks: readonly NetworkId[];
  /** Only in tests: a try-out has no settings, and all who try are strangers. */
  readonly domains?: TeamsCredentials["domains"];
};

export type TeamsAccess = TeamsCredentials | TeamsTryout;

/** The networks of a tenant; nothing for a tenant that is not served. */
export function networksOf(access: TeamsAccess, tenant: string): readonly NetworkId[] | undefined {
  if (access.kind === "tryout") return access.networks;
  const networks = access.tenants.get(tenant);
  return networks && networks.length > 0 ? networks : undefined;
}

/** The mail domains that an operator vouches for in a tenant. */
export function domainsOf({ domains }: TeamsAccess, tenant: string): readonly string[] {
  return domains?.get(tenant) ?? [];
}
