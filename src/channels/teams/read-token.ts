import { z } from "zod";
import { teamsLimits } from "./limits.ts";

const headerSchema = z.looseObject({ alg: z.enum(["RS256", "RS384", "RS512"]), kid: z.string() });

const claimsSchema = z.looseObject({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
});

type Expected = { readonly issuer: string; readonly appId: string; readonly now: Date };

/**
 * Whether a token could be one for us, before anybody looks at its signature. Botbuilder answers
 * some of these with an error of its own, and writes others to standard error; and it would also
 * take tokens meant for its emulator, which say nothing about the service URL.
 */
export function isPlausibleToken(authorization: string, expected: Expected): boolean {
  const [scheme, token, ...rest] = authorization.split(" ");
  const [header, payload, signature, ...more] = (token ?? "").split(".");
  if (scheme !== "Bearer" || !signature || rest.length > 0 || more.length > 0) return false;
  const claims = claimsSchema.safeParse(decode(payload)).data;
  if (!headerSchema.safeParse(decode(header)).success || !claims) return false;
  const now = expected.now.getTime() / 1000;
  const skew = teamsLimits.tokenSkewSeconds;
  const isCurrent = claims.exp > now - skew && (claims.nbf ?? now) <= now + skew;
  return isCurrent && claims.iss === expected.issuer && claims.aud === expected.appId;
}

function decode(part: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(part ?? "", "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
