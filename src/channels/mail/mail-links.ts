import type { Instant } from "../../domain/time.ts";
import { type Link, type LinkDoes, untilFrom, writeLink } from "../../links/link.ts";
import { boxOf, type Member } from "../../links/member.ts";
import { digest } from "../../links/seal.ts";
import type { ActionRef, Block, Button } from "../../messages/message.ts";
import { mailLimits } from "./limits.ts";

type FormBlock = Extract<Block, { readonly kind: "form" }>;

/** The links in one mail. */
export type MailLinks = {
  /** `about`: what stood above it, for the page that it leads to. */
  readonly press: (button: Button, about: string) => string;
  readonly form: (form: FormBlock, about: string) => string;
  readonly text: () => string;
  readonly leave: (leave: Leave) => string;
};

/** How somebody asks to be asked nothing for a long time, also by a button of their mail program. */
export type Leave = { readonly does: ActionRef; readonly label: string };

type Making = {
  readonly member: Member;
  /** What makes it this mail: a second sending of it has the same links. */
  readonly key: string;
  readonly now: Instant;
  readonly secret: string;
  /** The address before which pages stand: `https://…/l/`. */
  readonly pages: string;
};

/** Links of one person, made for the address that the mail goes to. */
export function linksFor({ member, key, now, secret, pages }: Making): MailLinks {
  const { network, person } = member;
  const base = { network, person, box: boxOf(member, secret), until: untilFrom(now) };
  const make = (does: LinkDoes) => {
    const nonce = digest(`${key} ${JSON.stringify(does)}`).slice(0, 12);
    const link: Link = { ...base, nonce, does };
    return pages + writeLink(link, secret);
  };
  const text = () => make({ kind: "text" });
  return {
    press: ({ label, does: action }, about) => make({ kind: "press", label, about, action }),
    form: ({ fields, submit }, about) => {
      const { label, does: action } = submit;
      const link = make({ kind: "press", label, about, action, fields });
      return link.length > mailLimits.link ? text() : link;
    },
    text,
    leave: ({ does, label }) => {
      const action = { ...does, network };
      return make({ kind: "press", label, action, oneClick: action });
    },
  };
}
