import type { Link } from "../../links/link.ts";
import type { Member } from "../../links/member.ts";
import type { Block, Message } from "../../messages/message.ts";
import { paragraph } from "../../messages/paragraph.ts";
import { wording } from "./wording.ts";

/** The mail with a link that does what an old one did. */
export function newLinkMessage({ does }: Link, { networkName }: Member): Message {
  const again: readonly Block[] =
    does.kind === "text" ? [] : [paragraph(wording.newLinkIntro), use(does)];
  return {
    summary: wording.newLink(networkName),
    blocks: [...again, paragraph(wording.newLinkNotAsked)],
  };
}

function use({ label, action, fields }: Extract<Link["does"], { readonly kind: "press" }>): Block {
  const button = { label, does: action };
  return fields ? { kind: "form", fields, submit: button } : { kind: "buttons", buttons: [button] };
}
