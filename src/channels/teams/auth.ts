import type { Activity, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import type { Clock, Log } from "../../contract/ports.ts";
import type { NetworkId } from "../../domain/ids.ts";
import type { HttpRequest } from "../http/route.ts";
import { networksOf, type TeamsAccess } from "./access.ts";
import type { TeamsActivity } from "./activity.ts";
import { isPlausibleToken } from "./read-token.ts";
import { isLoopback, type ServiceUrlCheck } from "./service-url.ts";
import { tenantOf } from "./tenant.ts";

/** What botbuilder knows about the sender once the token was right. */
export type Authenticated = Awaited<
  ReturnType<ConfigurationBotFrameworkAuthentication["authenticateRequest"]>
>;

export type Admission =
  | {
      readonly kind: "admitted";
      readonly authenticated: Authenticated;
      readonly tenant: string;
      readonly networks: readonly NetworkId[];
    }
  | { readonly kind: "refused"; readonly status: 401 | 403 | 503; readonly reason: string };

/** Whether an activity may come in. Never rejects. */
export type Admit = (request: HttpRequest, activity: TeamsActivity) => Promise<Admission>;

export type Gate = {
  readonly access: TeamsAccess;
  readonly authentication: ConfigurationBotFrameworkAuthentication;
  readonly isAllowed: ServiceUrlCheck;
  readonly clock: Clock;
  readonly log: Log;
};

const microsoftIssuer = "https://api.botframework.com";

function refused(status: 401 | 403 | 503, reason: string): Admission {
  return { kind: "refused", status, reason };
}

/**
 * The gate in front of everything: the right channel, a service URL that our answers may go to, a
 * token that Microsoft signed for this bot and that URL, a tenant that is served. Without
 * credentials botbuilder takes anything, so then only this machine may come in.
 */
export function createAdmit(gate: Gate): Admit {
  return async (request, activity) => {
    if (!activity.serviceUrl) return refused(401, "service-url-missing");
    if (gate.access.kind === "tryout" && !isFromHere(request)) return refused(403, "not-local");
    const authenticated = await authenticate(gate, request, activity);
    if ("status" in authenticated) return authenticated;
    if (activity.channelId !== "msteams") return refused(403, "channel-foreign");
    if (!gate.isAllowed(activity.serviceUrl)) return refused(403, "service-url-foreign");
    return admitTenant(gate, activity, authenticated);
  };
}

function admitTenant(
  { access }: Gate,
  activity: TeamsActivity,
  authenticated: Authenticated,
): Admission {
  const tenant = tenantOf(activity);
  if (tenant === undefined) return refused(403, "tenant-missing");
  const networks = networksOf(access, tenant);
  if (!networks) return refused(403, "tenant-foreign");
  return { kind: "admitted", authenticated, tenant, networks };
}

/** By the socket, and by the name it was called: a page elsewhere can make its own name mean here. */
function isFromHere({ remote, headers: { host } }: HttpRequest): boolean {
  return isLoopback(remote) && isLoopback(URL.parse(`http://${host}`)?.hostname ?? "");
}

async function authenticate(
  { access, authentication, clock, log }: Gate,
  { headers: { authorization = "" } }: HttpRequest,
  activity: TeamsActivity,
): Promise<Authenticated | Extract<Admission, { readonly kind: "refused" }>> {
  const unauthorized = { kind: "refused", status: 401, reason: "token" } as const;
  if (access.kind === "credentials") {
    const issuer = access.local?.endpoints.issuer ?? microsoftIssuer;
    const expected = { issuer, appId: access.appId, now: new Date(clock()) };
    if (activity.channelId !== "msteams") return unauthorized;
    if (!isPlausibleToken(authorization, expected)) return unauthorized;
  }
  try {
    return await authentication.authenticateRequest(toBotbuilder(activity), authorization);
  } catch (cause) {
    if (isTokenError(cause)) return unauthorized;
    log({ level: "error", what: "teams-keys-unreachable", cause });
    return { kind: "refused", status: 503, reason: "keys" };
  }
}

/** The same activity under botbuilder's name for it: it looks at what our schema left as it was. */
export function toBotbuilder(activity: TeamsActivity): Activity {
  return activity as unknown as Activity;
}

const tokenErrors: ReadonlySet<string> = new Set([
  "JsonWebTokenError",
  "TokenExpiredError",
  "NotBeforeError",
]);

/** A fault of the token; anything else is a fault of the way to Microsoft's keys. */
function isTokenError(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const status = "statusCode" in thrown ? thrown.statusCode : undefined;
  return tokenErrors.has(thrown.name) || status === 401 || status === 403;
}
