import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { z } from "zod";

const cipher = "aes-256-gcm";
const nonceBytes = 12;

const shape = z.strictObject({
  version: z.literal(1),
  nonce: z.base64(),
  tag: z.base64(),
  sealed: z.base64(),
});

/** Something that only who has the secret can read, and that nobody can change or move unseen. */
export type Seal = {
  /** `label` says what it is about; it opens only under the same label. */
  readonly close: (text: string, label: string) => string;
  /** Nothing when it was closed with another secret, under another label, or is damaged. */
  readonly open: (sealed: string, label: string) => string | undefined;
};

/** AES-256-GCM with a key of its own, made from the secret that the operator gave. */
export function createSeal(secret: string, purpose: string): Seal {
  const key = Buffer.from(hkdfSync("sha256", secret, "dan-bel-ik", purpose, 32));
  return {
    close: (text, label) => {
      const nonce = randomBytes(nonceBytes);
      const closing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(label));
      const sealed = Buffer.concat([closing.update(text, "utf8"), closing.final()]);
      const parts = { nonce, tag: closing.getAuthTag(), sealed };
      const written = Object.entries(parts).map(([name, part]) => [name, part.toString("base64")]);
      return JSON.stringify({ version: 1, ...Object.fromEntries(written) });
    },
    open: (text, label) => {
      try {
        const { nonce, tag, sealed } = shape.parse(JSON.parse(text));
        const opening = createDecipheriv(cipher, key, Buffer.from(nonce, "base64"), {
          authTagLength: 16,
        });
        opening.setAAD(Buffer.from(label)).setAuthTag(Buffer.from(tag, "base64"));
        const opened = [opening.update(Buffer.from(sealed, "base64")), opening.final()];
        return Buffer.concat(opened).toString("utf8");
      } catch {
        return undefined;
      }
    },
  };
}
