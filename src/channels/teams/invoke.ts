import type { Say } from "../../contract/outcome.ts";
import { renderCard } from "./render.ts";
import { cardType } from "./to-activity.ts";

/** The answer to a pressed button: what Teams does with the card. */
type InvokeBody = {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
};

/** The card in place of the one that was pressed, or a short line beside it. */
export function invokeBody(replacement: Say | undefined, line: string): InvokeBody {
  return replacement
    ? { statusCode: 200, type: cardType, value: renderCard(replacement.message) }
    : { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: line };
}

/** What goes in the answer itself, and what is sent besides. */
export function splitSays(
  says: readonly Say[],
  place: { readonly kind: "personal" | "group" },
): { readonly replacement: Say | undefined; readonly others: readonly Say[] } {
  const replacement = says.find(
    ({ as, to }) => as === "replacement" && (to === "here" || place.kind === "personal"),
  );
  return { replacement, others: says.filter((say) => say !== replacement) };
}
