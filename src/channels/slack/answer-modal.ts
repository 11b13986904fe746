import type { Say } from "../../contract/outcome.ts";
import { slackLimits } from "./limits.ts";
import { packLuggage, splitSays } from "./modal.ts";
import type { Reply } from "./once.ts";
import type { Origin } from "./origin.ts";
import { renderMessage, renderModal } from "./render.ts";

/** A modal that was sent and waits to hear what happens to it. */
export type Modal = {
  readonly origin: Origin;
  /** The input at which an error can stand. */
  readonly firstInput: string | undefined;
};

/**
 * The acknowledgement, which for a modal says what becomes of it: it closes, or asks again. What else
 * is said goes to where the modal was opened.
 */
export function answerModal(
  says: readonly Say[],
  modal: Modal | undefined,
): { readonly reply: Reply; readonly others: readonly Say[] } {
  if (!modal) return { reply: { kind: "taken" }, others: says };
  const { again, others } = splitSays(says);
  const luggage = again && packLuggage(modal.origin, again.value);
  if (!again || luggage === undefined) {
    return { reply: { kind: "taken", body: { response_action: "clear" } }, others: says };
  }
  const view = renderModal(again.form, { privateMetadata: luggage });
  const blocks = [...whatIsSaid(again.say), ...view.blocks].slice(0, slackLimits.viewBlocks);
  const body = { response_action: "update", view: { ...view, blocks } };
  return { reply: { kind: "taken", body }, others };
}

/** Above the form: what is wrong with what was filled in. */
function whatIsSaid({ message }: Say) {
  const blocks = message.blocks.filter(({ kind }) => kind !== "form");
  return blocks.length === 0 ? [] : renderMessage({ ...message, blocks }).blocks;
}

/** The modal as it is, with a line at its first input; nothing when there is no such thing. */
export function keepModal(modal: Modal | undefined, line: string): Reply | undefined {
  if (modal?.firstInput === undefined) return undefined;
  return {
    kind: "taken",
    body: { response_action: "errors", errors: { [modal.firstInput]: line } },
  };
}
