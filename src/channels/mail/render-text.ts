import type { Block, Button } from "../../messages/message.ts";
import { blockToLines } from "../../messages/plain-text.ts";
import { type Placed, placeBlocks } from "../http/page/about.ts";
import { inert, oneLine } from "../http/page/clean.ts";
import { mailLimits } from "./limits.ts";
import type { MailLinks } from "./mail-links.ts";
import type { Around } from "./render-html.ts";
import { wording } from "./wording.ts";

/** A mail as plain text: complete, for who reads no HTML and for previews. */
export function renderText(blocks: readonly Block[], links: MailLinks, around: Around): string {
  const said = placeBlocks(blocks).map((placed) => renderBlock(placed, links).join("\n"));
  const { footer, ways } = around;
  const under = [
    ...footer.map((line) => inert(line)),
    ...ways.map(({ label, url }) => `${label}: ${url}`),
  ];
  return [...said, ["-- ", ...under].join("\n")].join("\n\n");
}

function renderBlock({ block, about }: Placed, links: MailLinks): readonly string[] {
  switch (block.kind) {
    case "buttons":
      return buttonLines(block, links, about);
    case "form":
      return [`${wording.fillIn}:`, links.form(block, about)];
    case "person":
      return [...plain({ ...block, buttons: [] }), ...buttonLines(block, links, about)];
    case "links":
      return block.links.flatMap(({ label, url }) =>
        url === undefined ? [] : [`${oneLine(inert(label), mailLimits.label)}:`, url],
      );
    case "heading":
    case "picture":
    case "text":
    case "facts":
    case "list":
    case "contact":
    case "emergency":
      return plain(block);
    default:
      return block satisfies never;
  }
}

function plain(block: Block): readonly string[] {
  return blockToLines(block).map((line) => inert(line));
}

function buttonLines(
  { buttons }: { readonly buttons: readonly Button[] },
  links: MailLinks,
  about: string,
): readonly string[] {
  return buttons.flatMap((button) => [
    `${oneLine(inert(button.label), mailLimits.label)}:`,
    links.press(button, about),
  ]);
}
