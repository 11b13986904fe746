import { type Phone, showPhone } from "../../../domain/phone.ts";
import { inertLine } from "../escape.ts";
import { slackLimits } from "../limits.ts";
import { type Line, linkRun, textRun } from "./rich-text.ts";

/**
 * A number to tap. Slack takes `tel:` in a link and hands it to the phone; where a client makes
 * nothing of it, the number itself can be read.
 */
export function phoneLink(phone: Phone): Line {
  if (!/^\+?\d{2,16}$/.test(phone.number)) return plain(phone.original);
  return linkRun(shown(showPhone(phone)), `tel:${phone.number}`);
}

/** A number as it is dialled, `0800-2000`, to tap. */
export function dialLink(written: string): Line {
  const digits = written.replace(/[ ()-]/g, "");
  if (!/^\+?\d{2,16}$/.test(digits)) return plain(written);
  return linkRun(shown(written), `tel:${digits}`);
}

export function mailLink(mail: string): Line {
  const at = mail.lastIndexOf("@");
  const target = `${encodeURIComponent(mail.slice(0, at))}@${encodeURIComponent(mail.slice(at + 1))}`;
  return linkRun(shown(mail), `mailto:${target}`);
}

/** A public web page to tap; anything else, such as a machine in somebody's own network, as text. */
export function webLink(address: string): Line {
  const url = URL.parse(address.trim());
  if (!url || !isPublicPage(url) || url.href.length > slackLimits.inputChars) return plain(address);
  return linkRun(shown(`${url.host}${url.pathname === "/" ? "" : url.pathname}`), url.href);
}

function isPublicPage({ protocol, hostname, username, password }: URL): boolean {
  const labels = hostname.split(".");
  const isName =
    labels.every((label) => /^[a-z\d-]+$/.test(label)) && /\.[a-z][a-z\d-]+$/.test(hostname);
  const isInside = /\.(?:local|localhost|internal|intranet|lan|home|corp|arpa)$/.test(hostname);
  return /^https?:$/.test(protocol) && isName && !isInside && username + password === "";
}

function plain(text: string): Line {
  return textRun(shown(text));
}

function shown(text: string): string {
  return inertLine(text, slackLimits.mailChars);
}
