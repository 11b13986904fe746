import { readConfirmationReply } from "../../src/language/confirmation.ts";
import { readSmallTalk } from "../../src/language/greeting.ts";
import { readWish, readYesNo } from "../../src/language/yes-no.ts";
import type { State } from "./action.ts";

/**
 * What a text says to the question that is open. Whether somebody goes is never answered by "klopt":
 * that is what their data do, and it would take them off the list unasked.
 */
export function readAnswer(state: State, text: string): "yes" | "no" | undefined {
  switch (state.kind) {
    case "leaving":
    case "not-mine":
      return readWish(text);
    case "later":
      return undefined;
    case "shown":
      // Nothing waits for a no to what one looked up oneself.
      if (readSmallTalk(text) === "never-mind") return undefined;
      return readConfirmationReply(text) === "all-right" ? "yes" : readYesNo(text);
    case "changed":
    case "changed-organisation":
      return readConfirmationReply(text) === "all-right" ? "yes" : readYesNo(text);
    default:
      return state satisfies never;
  }
}
