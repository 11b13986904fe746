import { createHmac, timingSafeEqual } from "node:crypto";
import { patience } from "./patience.ts";

/** Why a request cannot be Slack's, or not for us any more. */
export type SignatureProblem = "missing" | "clock" | "wrong";

export type Signed = {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
};

/**
 * What is wrong with the signature of a request, if anything. Slack signs `v0:‹seconds›:‹body›`
 * with the signing secret. Bolt's own check lets a moment in the future pass.
 */
export function findSignatureProblem(
  { headers, body }: Signed,
  { secret, now }: { readonly secret: string; readonly now: number },
): SignatureProblem | undefined {
  const given = headers["x-slack-signature"];
  const seconds = headers["x-slack-request-timestamp"];
  if (!given || !seconds) return "missing";
  if (!/^\d{1,12}$/.test(seconds)) return "clock";
  const age = now - Number(seconds) * 1000;
  if (age > patience.signatureAgeMs || age < -patience.signatureAheadMs) return "clock";
  const hmac = createHmac("sha256", secret).update(`v0:${seconds}:`).update(body).digest("hex");
  return isSame(given, `v0=${hmac}`) ? undefined : "wrong";
}

/** Takes as long for a signature that is nearly right as for any other. */
function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.byteLength === other.byteLength && timingSafeEqual(one, other);
}
