import type { Message } from "../../messages/message.ts";
import { oneLine } from "../http/page/clean.ts";
import { fitBlocks } from "../http/page/fit.ts";
import { mailLimits } from "./limits.ts";
import type { Leave, MailLinks } from "./mail-links.ts";
import { type Around, renderHtml } from "./render-html.ts";
import { renderText } from "./render-text.ts";
import { wording } from "./wording.ts";

/** What a mail says, in both forms. */
export type Rendered = {
  /** In one line, without anything that could end a header. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

type Rendering = {
  readonly message: Message;
  readonly links: MailLinks;
  readonly networkName: string;
  /** It may have arrived before, and says so. */
  readonly again: boolean;
  readonly leave: Leave | undefined;
  /** It goes to the box of an organisation. */
  readonly shared?: boolean;
};

/** A message as a mail. */
export function renderMail({
  message,
  links,
  networkName,
  again,
  leave,
  shared,
}: Rendering): Rendered {
  const subject = oneLine(message.summary, mailLimits.subject);
  const repeats = { kind: "text", spans: [{ text: wording.again }], tone: "subtle" } as const;
  const blocks = fitBlocks(again ? [repeats, ...message.blocks] : message.blocks);
  const around: Around = {
    subject,
    footer: shared
      ? [wording.whyShared(networkName), wording.sharedLinks]
      : [wording.why(networkName), wording.ownLinks],
    ways: [
      ...(shared ? [] : [{ label: wording.answer, url: links.text() }]),
      ...(leave ? [{ label: wording.leave, url: links.leave(leave) }] : []),
    ],
  };
  return {
    subject,
    text: renderText(blocks, links, around),
    html: renderHtml(blocks, links, around),
  };
}
