import type { PersonBlock } from "../../../messages/message.ts";
import { wording } from "../wording.ts";
import { mailLink, phoneLink, webLink } from "./link.ts";
import { type Line, textRun } from "./rich-text.ts";

type Ways = Pick<PersonBlock, "phone" | "mail"> & { readonly website?: string | undefined };

/** A line breaks elsewhere: no `mail` at the end of one. */
const together = "\u00a0";

/** Phone, mail and page to tap, a line each: on a phone they would break in any case. */
export function wayLines({ phone, mail, website }: Ways): readonly Line[] {
  return [
    ...(phone ? [[...textRun(`${wording.phone}${together}`), ...phoneLink(phone)]] : []),
    ...(mail ? [[...textRun(`${wording.mail}${together}`), ...mailLink(mail)]] : []),
    ...(website ? [webLink(website)] : []),
  ];
}
