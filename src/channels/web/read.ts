import type { Happening, Incoming } from "../../contract/event.ts";
import { mailKey } from "../../domain/mail-account.ts";
import type { Instant } from "../../domain/time.ts";
import { type Link, linkId } from "../../links/link.ts";
import { digest } from "../../links/seal.ts";
import type { Posted } from "./posted.ts";

/** A page that was posted, the link on it ours and in force. */
export type Use = {
  readonly token: string;
  readonly link: Link;
  readonly posted: Posted;
  readonly at: Instant;
};

/**
 * The event that posting a page is; nothing when the page had nothing to say. Its id comes from the
 * link, so that a second use is recognised, however much later.
 */
export function readUse({ token, link, posted, at }: Use): Incoming | undefined {
  const read = happeningOf(token, link, posted);
  if (!read) return undefined;
  const { network, person } = link;
  const standIn = posted.standIn ?? link.standIn;
  return {
    ...read,
    at,
    actor: {
      account: mailKey(person),
      guest: false,
      ...(standIn !== undefined && { standIn }),
    },
    place: { channel: "web", conversation: `web:${person}`, kind: "personal" },
    networks: [network],
  };
}

type Read = { readonly id: string; readonly happening: Happening };

function happeningOf(
  token: string,
  link: Link,
  { text, form, isOneClick }: Posted,
): Read | undefined {
  const { does } = link;
  if (does.kind === "text") {
    if (text === undefined) return undefined;
    return { id: `typed:${digest(`${token} ${text}`)}`, happening: { kind: "text", text } };
  }
  const id = linkId(link);
  if (!isOneClick) {
    return { id, happening: { kind: "press", does: does.action, ...(form && { form }) } };
  }
  if (does.oneClick === undefined) return undefined;
  return { id: `${id}:1`, happening: { kind: "press", does: does.oneClick } };
}
