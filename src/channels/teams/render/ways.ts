import type { PersonBlock } from "../../../messages/message.ts";
import { wording } from "../wording.ts";
import type { CardElement } from "./element.ts";
import { mailLink, phoneLink, webLink } from "./link.ts";

type Ways = Pick<PersonBlock, "phone" | "mail"> & { readonly website?: string | undefined };

/** Phone, mail and page to tap, on one line; nothing when there are none. */
export function renderWays({ phone, mail, website }: Ways): readonly CardElement[] {
  const links = [
    ...(phone ? [`${wording.phone} ${phoneLink(phone)}`] : []),
    ...(mail ? [`${wording.mail} ${mailLink(mail)}`] : []),
    ...(website ? [webLink(website)] : []),
  ];
  if (links.length === 0) return [];
  return [{ type: "TextBlock", text: links.join(" · "), wrap: true, spacing: "None" }];
}
