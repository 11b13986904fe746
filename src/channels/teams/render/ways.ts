import type { PersonBlock } from "../../../messages/message.ts";
import { wording } from "../wording.ts";
import type { CardElement } from "./element.ts";
import { mailLink, phoneLink, webLink } from "./link.ts";

type Ways = Pick<PersonBlock, "phone" | "mail"> & { readonly website?: string | undefined };

/** A line breaks elsewhere: no `mail` at the end of one, no dot at the beginning of the next. */
const together = "\u00a0";

/** Phone, mail and page to tap, on one line; nothing when there are none. */
export function renderWays({ phone, mail, website }: Ways): readonly CardElement[] {
  const links = [
    ...(phone ? [`${wording.phone}${together}${phoneLink(phone)}`] : []),
    ...(mail ? [`${wording.mail}${together}${mailLink(mail)}`] : []),
    ...(website ? [webLink(website)] : []),
  ];
  if (links.length === 0) return [];
  return [{ type: "TextBlock", text: links.join(`${together}· `), wrap: true, spacing: "None" }];
}
