import type { FileLink } from "../../../messages/message.ts";
import { inertLine } from "../escape.ts";
import { slackLimits } from "../limits.ts";
import type { SlackBlock } from "./element.ts";
import { linkRun, richText, textRun } from "./rich-text.ts";

/** Files to open, in one line. As links: of a button that leads elsewhere Slack tells us each press. */
export function renderLinks(links: readonly FileLink[]): readonly SlackBlock[] {
  const shown = links.flatMap(({ label, url }) =>
    url === undefined ? [] : [linkRun(inertLine(label, slackLimits.buttonLabel), url)],
  );
  return richText([shown.flatMap((run, at) => (at > 0 ? [...textRun(" · "), ...run] : run))]);
}
