import { z } from "zod";

declare const brand: unique symbol;

/** An e-mail address, trimmed, its domain in lower case. */
export type MailAddress = string & { readonly [brand]: "mail" };

/** One `@`, something with a dot behind it, and nothing that could start a header or a list. */
const shape =
  /^[^\s@,;:<>()[\]"\\]{1,64}@[^\s@,;:<>()[\]"\\.]{1,63}(?:\.[^\s@,;:<>()[\]"\\.]{1,63}){1,8}$/u;

/** Control, zero-width and direction characters: they make one address look like another. */
const unseen = /\p{C}/u;

/** The address, or nothing when it is not one. */
export function readMailAddress(text: string): MailAddress | undefined {
  const trimmed = text.normalize("NFC").trim();
  if (trimmed.length > 254 || unseen.test(trimmed) || !shape.test(trimmed)) return undefined;
  const at = trimmed.lastIndexOf("@");
  return (trimmed.slice(0, at) + trimmed.slice(at).toLowerCase()) as MailAddress;
}

/**
 * Whether two addresses lead to the same box. Capitals tell no boxes apart; only plain letters are
 * taken together, so that no other sign that looks like one can stand in for it.
 */
export function sameMailAddress(one: MailAddress, other: MailAddress): boolean {
  const folded = (address: string) => address.replace(/[A-Z]/g, (sign) => sign.toLowerCase());
  return folded(one) === folded(other);
}

/** Schema: text in, {@link MailAddress} out. */
export const mailSchema = z.string().transform((text, context): MailAddress => {
  const address = readMailAddress(text);
  if (address) return address;
  context.addIssue({ code: "custom", message: "mail" });
  return z.NEVER;
});
