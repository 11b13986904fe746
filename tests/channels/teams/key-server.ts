import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TeamsCredentials } from "../../../src/channels/teams/access.ts";
import type { NetworkId } from "../../../src/domain/ids.ts";
import { tenant } from "./activities.ts";
import { network } from "./start-teams.ts";

export const appId = "00000000-1111-2222-3333-444444444444";
export const issuer = "https://api.botframework.com";

/** A key as Microsoft has it, under the name by which a token refers to it. */
function makeKey(kid: string) {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: "jwk" }), kid, endorsements: ["msteams"] };
  return { privateKey, jwk };
}

const first = makeKey("key-1");

type Json = Readonly<Record<string, unknown>>;

/** A token as it goes over the line, by hand: also tokens that no library would make. */
export function signToken(header: Json, claims: Json, key: KeyObject): string {
  const encode = (part: Json) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const head = `${encode(header)}.${encode(claims)}`;
  return `${head}.${createSign("RSA-SHA256").update(head).sign(key, "base64url")}`;
}

/** A registration of which Microsoft's side is at an address of this machine. */
export function localAccess(url: string, served: NetworkId): TeamsCredentials {
  return {
    kind: "credentials",
    appId,
    password: "secret",
    appTenantId: tenant,
    tenants: new Map([[tenant, [served]]]),
    domains: new Map(),
    local: {
      endpoints: {
        openIdMetadata: `${url}/metadata`,
        issuer,
        emulatorOpenIdMetadata: `${url}/metadata`,
        login: `${url}/login`,
        scope: issuer,
        oauth: url,
        callerId: "urn:botframework:azure",
      },
      token: async () => "our-own-token",
    },
  };
}

/** Microsoft's keys on this machine. Botbuilder keeps keys by address, so each test has its own. */
export async function startKeyServer() {
  let { jwk } = first;
  let isUp = true;
  const server = createServer((request, response) => {
    if (!isUp) response.writeHead(500);
    const keys = request.url === "/keys" ? { keys: [jwk] } : { issuer, jwks_uri: `${url}/keys` };
    response.end(JSON.stringify(keys));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    access: localAccess(url, network),
    privateKey: first.privateKey,
    setUp: (next: boolean) => {
      isUp = next;
    },
    /** From now on only this key is Microsoft's; the one to sign with. */
    rotate: (kid: string) => {
      const next = makeKey(kid);
      jwk = next.jwk;
      return next.privateKey;
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
