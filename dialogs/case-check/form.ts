import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import type { Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button } from "./action.ts";
import { wording } from "./wording.ts";

/** Longer than any case that is told; what comes after it is not read. */
export const LONGEST_CASE = 4_000;

/** The form for a case; `wrong`: what was missing in what was filled in. */
export function formMessage(
  turn: Pick<Situation<unknown, unknown>, "knowledge" | "network">,
  wrong?: string,
): Message {
  const intro = wrong ?? wording.ask;
  return {
    summary: intro,
    blocks: [
      paragraph(intro),
      paragraph(wording.noNames, "subtle"),
      {
        kind: "form",
        fields: [
          {
            ...{ kind: "text", name: "case", label: wording.field, required: true },
            ...{ maxLength: LONGEST_CASE, multiline: true },
          },
        ],
        submit: button(wording.check, { kind: "check" }, "primary"),
      },
      emergencyBlock(emergencyLinesOf(turn)),
    ],
  };
}
