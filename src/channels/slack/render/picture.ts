import type { Block } from "../../../messages/message.ts";
import { inertLine, isSeen } from "../escape.ts";
import { slackLimits } from "../limits.ts";
import type { SlackBlock } from "./element.ts";
import { renderSmall } from "./text.ts";

/** A picture that Slack fetches from us; without an address what it says. */
export function renderPicture({
  alt,
  url,
}: Extract<Block, { readonly kind: "picture" }>): readonly SlackBlock[] {
  const words = inertLine(alt, slackLimits.altChars);
  if (url === undefined) return renderSmall(words);
  return [{ type: "image", image_url: url, alt_text: isSeen(words) ? words : "…" }];
}
