import type { Block } from "../../../messages/message.ts";
import { teamsLimits } from "../limits.ts";
import type { CardElement } from "./element.ts";
import { inertLine } from "./inert.ts";
import { richText, textRun } from "./rich-text.ts";

/** A picture that Teams fetches from us, to be seen large by a tap; without an address what it says. */
export function renderPicture({
  alt,
  url,
}: Extract<Block, { readonly kind: "picture" }>): readonly CardElement[] {
  const altText = inertLine(alt, teamsLimits.textChars);
  if (url === undefined) return altText ? [richText([textRun(altText, { isSubtle: true })])] : [];
  return [{ type: "Image", url, altText, size: "Stretch", msTeams: { allowExpand: true } }];
}
