import type { BoxOwner, NetworkId } from "../domain/ids.ts";
import type { MailAddress } from "../domain/mail-address.ts";
import { isSame, sealInHex } from "./seal.ts";

/** Who a mail was sent to. */
export type Addressee = {
  readonly network: NetworkId;
  readonly person: BoxOwner;
  readonly mail: MailAddress;
};

const shape = /^([0-9a-f]{8})([0-9a-f]{32})$/;

function signatureOf({ network, person, mail }: Addressee, row: string, secret: string): string {
  return sealInHex("return-address", `${network} ${person} ${mail} ${row}`, secret);
}

/** What stands behind the `+`: of one mail to one person at one address, and of nobody else. */
export function returnToken(addressee: Addressee, key: string, secret: string): string {
  const row = sealInHex("return-address", `row ${key}`, secret).slice(0, 8);
  return row + signatureOf(addressee, row, secret);
}

/**
 * Whether a mail to this person came back. A local part holds 64 characters, too few for the names
 * of network and person: who it is, is found by trying. The price is a look at everybody.
 */
export function isReturnedFrom(token: string, addressee: Addressee, secret: string): boolean {
  const [, row, signature] = shape.exec(token) ?? [];
  if (row === undefined || signature === undefined) return false;
  return isSame(signature, signatureOf(addressee, row, secret));
}

/**
 * What stands behind the `+` of where somebody answers an invitation to. The same in each version of
 * it: calendars take a change from no other organiser than the one who invited.
 */
export function replyToken(addressee: Addressee, uid: string, secret: string): string {
  return returnToken(addressee, `invitation ${uid}`, secret);
}

/** Whether that is the token that this person was given to answer this very invitation. */
export function isReplyTo(token: string, addressee: Addressee, uid: string, secret: string) {
  return isSame(token, replyToken(addressee, uid, secret));
}

/** `bounce@x` becomes `bounce+token@x`. */
export function withToken(address: MailAddress, token: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, at)}+${token}${address.slice(at)}`;
}

/** The token in the first address that we made from this one, or nothing. */
export function tokenIn(text: string, address: MailAddress): string | undefined {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at).toLowerCase();
  const domain = address.slice(at).toLowerCase();
  const made = /([^\s<>,;:"]{1,64})\+([0-9a-f]{40})(@[^\s<>,;:"]{1,255})/g;
  const found = [...text.toLowerCase().matchAll(made)];
  return found.find(([, before, , after]) => before === local && after === domain)?.[2];
}
