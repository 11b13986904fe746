import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** What a signature is for: one made for the one is worth nothing for the other. */
export type Purpose = "link" | "return-address" | "box" | "file" | "feed";

function mac(purpose: Purpose, text: string, secret: string): Buffer {
  const key = createHmac("sha256", secret).update(`dan-bel-ik/${purpose}/1`).digest();
  return createHmac("sha256", key).update(text).digest();
}

/** The signature under a text, in base64url. */
export function seal(purpose: Purpose, text: string, secret: string): string {
  return mac(purpose, text, secret).toString("base64url");
}

/**
 * The same in lower-case letters and digits, 128 bits: mail servers on the way may write an address
 * in other capitals.
 */
export function sealInHex(purpose: Purpose, text: string, secret: string): string {
  return mac(purpose, text, secret).subarray(0, 16).toString("hex");
}

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** A short name for a text that can be long; not a secret. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
