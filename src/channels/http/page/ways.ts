import { type Phone, showPhone } from "../../../domain/phone.ts";
import type { PersonBlock } from "../../../messages/message.ts";
import { inert } from "./clean.ts";
import { type Html, html } from "./html.ts";
import { wording } from "./wording.ts";

type Ways = Pick<PersonBlock, "phone" | "mail"> & { readonly website?: string | undefined };

/** Ways to reach somebody, to tap; a way of which we can make no safe link stands as text. */
export function waysLines({ phone, mail, website }: Ways): readonly Html[] {
  return [
    ...(phone ? [html`${wording.phone} ${phoneLink(phone)}`] : []),
    ...(mail ? [html`${wording.mail} ${mailLink(mail)}`] : []),
    ...(website ? [webLink(website)] : []),
  ];
}

function phoneLink(phone: Phone): Html {
  return dial(phone.number, showPhone(phone));
}

/** A number as it is dialled, `0800-2000`, to tap. */
export function dialLink(written: string): Html {
  return dial(written.replace(/[ ()-]/g, ""), written);
}

function dial(digits: string, shown: string): Html {
  return /^\+?\d{2,16}$/.test(digits)
    ? html`<a href="tel:${digits}">${shown}</a>`
    : html`${inert(shown)}`;
}

function mailLink(mail: string): Html {
  const at = mail.lastIndexOf("@");
  const target = `${encodeURIComponent(mail.slice(0, at))}@${encodeURIComponent(mail.slice(at + 1))}`;
  return html`<a href="mailto:${target}">${mail}</a>`;
}

/** A public web page; anything else, such as a machine in somebody's own network, as text. */
function webLink(address: string): Html {
  const url = URL.parse(address.trim());
  if (!url || !isPublicPage(url)) return html`${inert(address)}`;
  const shown = `${url.host}${url.pathname === "/" ? "" : url.pathname}`;
  return html`<a href="${url.href}" rel="noreferrer noopener">${shown}</a>`;
}

function isPublicPage({ protocol, hostname, username, password }: URL): boolean {
  const isName = /^(?:[a-z\d-]{1,63}\.){1,8}[a-z][a-z\d-]{1,62}$/.test(hostname);
  const isInside = /\.(?:local|localhost|internal|intranet|lan|home|corp|arpa)$/.test(hostname);
  return protocol === "https:" && isName && !isInside && username + password === "";
}
