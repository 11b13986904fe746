import { createHmac } from "node:crypto";

/** A request as it comes in: what is signed is exactly this body. */
export type Signed = {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
};

type Signing = {
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly at: number;
};

/** Slack's signature over a body, with a moment as it stands in the header. */
export function signature(secret: string, timestamp: string, body: string): string {
  return `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex")}`;
}

/** A body with Slack's signature on it. */
export function signed(body: string, { secret, at }: Signing, type = "application/json"): Signed {
  const timestamp = String(Math.floor(at / 1_000));
  return {
    body,
    headers: {
      "Content-Type": type,
      "X-Slack-Request-Timestamp": timestamp,
      "X-Slack-Signature": signature(secret, timestamp, body),
    },
  };
}

/** An event as the Events API sends it. */
export function signedEvent(envelope: object, signing: Signing): Signed {
  return signed(JSON.stringify(envelope), signing);
}

const form = "application/x-www-form-urlencoded";

/** A press, a form or a shortcut: JSON in a field of a form. */
export function signedInteraction(payload: object, signing: Signing): Signed {
  const body = new URLSearchParams({ payload: JSON.stringify(payload) });
  return signed(body.toString(), signing, form);
}

/** A command: a form. */
export function signedCommand(fields: Readonly<Record<string, string>>, signing: Signing): Signed {
  return signed(new URLSearchParams(fields).toString(), signing, form);
}
