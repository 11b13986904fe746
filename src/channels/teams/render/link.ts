import { type Phone, showPhone } from "../../../domain/phone.ts";
import { teamsLimits } from "../limits.ts";
import { escapeMarkdown, inertLine } from "./inert.ts";

/**
 * A number to tap. As a link in markdown: of `tel:` in an `Action.OpenUrl` Teams makes nothing on
 * the desktop, and the number itself can be read whatever a client does with the link.
 */
export function phoneLink(phone: Phone): string {
  if (!/^\+?\d{2,16}$/.test(phone.number)) return plain(phone.original);
  return `[${plain(showPhone(phone))}](tel:${phone.number})`;
}

/** A number as it is dialled, `0800-2000`, to tap. */
export function dialLink(written: string): string {
  const digits = written.replace(/[ ()-]/g, "");
  return /^\+?\d{2,16}$/.test(digits) ? `[${plain(written)}](tel:${digits})` : plain(written);
}

export function mailLink(mail: string): string {
  const at = mail.lastIndexOf("@");
  const target = `${encode(mail.slice(0, at))}@${encode(mail.slice(at + 1))}`;
  return `[${plain(mail)}](mailto:${target})`;
}

/** A public web page to tap; anything else, such as a machine in somebody's own network, as text. */
export function webLink(address: string): string {
  const url = URL.parse(address.trim());
  if (!url || !isPublicPage(url)) return plain(address);
  const shown = `${url.host}${url.pathname === "/" ? "" : url.pathname}`;
  return `[${plain(shown)}](${url.href.replace(/[()*_~'!\\]/g, percent)})`;
}

function isPublicPage({ protocol, hostname, username, password }: URL): boolean {
  const labels = hostname.split(".");
  const isName =
    labels.every((label) => /^[a-z\d-]+$/.test(label)) && /\.[a-z][a-z\d-]+$/.test(hostname);
  const isInside = /\.(?:local|localhost|internal|intranet|lan|home|corp|arpa)$/.test(hostname);
  return /^https?:$/.test(protocol) && isName && !isInside && username + password === "";
}

function plain(text: string): string {
  return escapeMarkdown(inertLine(text, teamsLimits.mailChars));
}

/** Also what `encodeURIComponent` leaves and markdown would read. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[()*_~'!]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
