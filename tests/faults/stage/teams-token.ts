import type { KeyObject } from "node:crypto";
import { appId, issuer, signToken } from "../../channels/teams/key-server.ts";

const MINUTE_S = 60;

/** The header under which Microsoft would send an activity, signed with a key by this name. */
export function bearer(serviceUrl: string, kid: string, key: KeyObject): Record<string, string> {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    ...{ iss: issuer, aud: appId, serviceurl: serviceUrl },
    ...{ nbf: now - MINUTE_S, exp: now + 10 * MINUTE_S },
  };
  const header = { alg: "RS256", typ: "JWT", kid };
  return { Authorization: `Bearer ${signToken(header, claims, key)}` };
}
