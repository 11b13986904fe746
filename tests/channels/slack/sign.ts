import { createHmac } from "node:crypto";

export const signingSecret = "0123456789abcdef0123456789abcdef";

/** Slack's headers for a body; `at` in milliseconds. */
export function sign(
  body: string,
  at: number,
  over: { readonly secret?: string; readonly timestamp?: string } = {},
): Record<string, string> {
  const { secret = signingSecret, timestamp = String(Math.floor(at / 1000)) } = over;
  const hmac = createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex");
  return { "X-Slack-Request-Timestamp": timestamp, "X-Slack-Signature": `v0=${hmac}` };
}
