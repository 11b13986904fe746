import type { MeetingId } from "../../src/domain/ids.ts";
import { markOf } from "../../src/domain/mark-of.ts";
import type { MinutesLine } from "../../src/domain/meeting/minutes.ts";
import type { Button } from "../../src/messages/message.ts";
import { button } from "./action.ts";
import { wording } from "./wording.ts";

/**
 * What can be done with a line. They know the words that are seen, so that nobody takes away or
 * writes over what somebody else made of it meanwhile.
 */
export function lineButtons(
  meeting: MeetingId,
  { id: line, text }: MinutesLine,
): readonly Button[] {
  const seen = { meeting, line, was: markOf(text) };
  return [
    button(wording.strike, { kind: "strike", ...seen }),
    button(wording.reword, { kind: "reword", meeting, line }),
  ];
}
