import { type Link, type LinkDoes, writeLink } from "../../links/link.ts";
import { boxOf, type Member } from "../../links/member.ts";
import type { Making } from "./controls.ts";

/** What links on a page are made with. */
export type Minting = {
  readonly secret: string;
  /** Never the same twice. */
  readonly newNonce: () => string;
};

/**
 * The addresses on a page that was reached by a link: for the same person, and no longer than that
 * link. So who has an old link cannot go on for ever.
 */
export function makingFrom(link: Link, member: Member, { secret, newNonce }: Minting): Making {
  let count = 0;
  const box = boxOf(member, secret);
  const make = (does: LinkDoes) => writeLink({ ...link, box, nonce: newNonce(), does }, secret);
  return {
    address: ({ label, does: action }) => make({ kind: "press", label, action }),
    textAddress: () => make({ kind: "text" }),
    newId: () => `f${count++}`,
  };
}
