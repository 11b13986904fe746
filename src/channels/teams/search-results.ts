import type { Say } from "../../contract/outcome.ts";
import { blockToLines } from "../../messages/plain-text.ts";
import { teamsLimits } from "./limits.ts";
import type { Page } from "./read-search.ts";
import { inertLine } from "./render/inert.ts";
import { withoutButtons } from "./render/without-buttons.ts";
import { renderCard } from "./render.ts";
import { cardType } from "./to-activity.ts";
import { wording } from "./wording.ts";

const previewType = "application/vnd.microsoft.card.thumbnail";

/** What Teams shows under the search box: results to choose from, or a line. */
export type SearchBody = {
  readonly composeExtension:
    | {
        readonly type: "result";
        readonly attachmentLayout: "list";
        readonly attachments: readonly object[];
      }
    | { readonly type: "message"; readonly text: string };
};

/** A line in place of results. */
export function searchLine(text: string): SearchBody {
  const line = inertLine(text, teamsLimits.lineChars);
  return { composeExtension: { type: "message", text: line } };
}

/**
 * One page of what was found. What is said privately is for the searcher alone: it is shown as a
 * line when nothing was found, and cannot be inserted where others read it.
 */
export function searchBody(says: readonly Say[], { skip, count }: Page): SearchBody {
  const found = says.filter(({ to }) => to === "here");
  const [aside] = says.filter(({ to }) => to === "private");
  if (found.length === 0) return searchLine(aside?.message.summary ?? wording.nothingFound);
  const attachments = found.slice(skip, skip + count).map(resultOf);
  return { composeExtension: { type: "result", attachmentLayout: "list", attachments } };
}

function resultOf({ message }: Say): object {
  const inserted = withoutButtons(message);
  const title = inertLine(message.summary, teamsLimits.resultTitle);
  const [first = "", ...rest] = inserted.blocks.flatMap(blockToLines);
  // The title says it already, as far as it goes.
  const lines = message.summary.startsWith(first) ? rest : [first, ...rest];
  const text = inertLine(lines.join(" · "), teamsLimits.resultText);
  return {
    contentType: cardType,
    content: renderCard(inserted),
    preview: { contentType: previewType, content: { title, text } },
  };
}
