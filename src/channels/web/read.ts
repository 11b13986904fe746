import type { Happening, Incoming } from "../../contract/event.ts";
import { mailKey } from "../../domain/mail-account.ts";
import type { Instant } from "../../domain/time.ts";
import { type Link, linkId } from "../../links/link.ts";
import { digest } from "../../links/seal.ts";
import type { Posted } from "./posted.ts";
import { mayBeRepeated } from "./what-presses-do.ts";

/** A page that was posted, the link on it ours and in force. */
export type Use = {
  readonly token: string;
  readonly link: Link;
  readonly posted: Posted;
  readonly at: Instant;
  /** Never the same twice. */
  readonly nonce: string;
};

/**
 * The event that posting a page is; nothing when the page had nothing to say. Its id comes from the
 * link and what was filled in, so that a second use is recognised, however much later, and a form
 * that was put right is not taken for the one that was wrong. What only shows, or says how something
 * is, is new each time.
 */
export function readUse(use: Use): Incoming | undefined {
  const { link, posted, at } = use;
  const read = happeningOf(use);
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

function happeningOf({ token, link, posted, nonce }: Use): Read | undefined {
  const { text, form, isOneClick } = posted;
  const { does } = link;
  if (does.kind === "text") {
    if (text === undefined) return undefined;
    return { id: `typed:${digest(`${token} ${text}`)}`, happening: { kind: "text", text } };
  }
  const id = linkId(link);
  if (isOneClick) {
    if (does.oneClick === undefined) return undefined;
    return { id: `${id}:1`, happening: { kind: "press", does: does.oneClick } };
  }
  const happening = { kind: "press", does: does.action, ...(form && { form }) } as const;
  if (mayBeRepeated(does.action)) return { id: `${id}:${nonce}`, happening };
  return { id: form ? `${id}:${digest(JSON.stringify(form))}` : id, happening };
}
