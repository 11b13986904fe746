import type { types } from "@slack/bolt";
import type { Button } from "../../../messages/message.ts";
import { encodeCarried } from "../carry.ts";
import { inertLine, isSeen } from "../escape.ts";
import { slackLimits } from "../limits.ts";
import { wording } from "../wording.ts";
import { plainText, type SlackBlock } from "./element.ts";
import { renderSmall } from "./text.ts";

/** A button as it stands in a row; `value` is what it brings back. */
export type Pressable = Pick<Button, "label" | "weight"> & { readonly value: string };

/** Buttons in rows. `position` tells those of one block from those of another. */
export function renderButtons(buttons: readonly Button[], position: number): readonly SlackBlock[] {
  const fitting = buttons.flatMap(({ does, ...shown }) => {
    const value = encodeCarried({ kind: "press", does });
    return value === undefined ? [] : [{ ...shown, value }];
  });
  const note = fitting.length < buttons.length ? renderSmall(wording.noRoom) : [];
  return [...renderRows(fitting, position), ...note];
}

export function renderRows(buttons: readonly Pressable[], position: number): readonly SlackBlock[] {
  const elements = buttons.map((button, at) => renderButton(button, `press.${position}.${at}`));
  const rows: SlackBlock[] = [];
  for (let from = 0; from < elements.length; from += slackLimits.buttonsInRow) {
    const row = elements.slice(from, from + slackLimits.buttonsInRow);
    rows.push({ type: "actions", elements: row });
  }
  return rows;
}

function renderButton({ label, weight, value }: Pressable, action_id: string): types.Button {
  const shown = inertLine(label, slackLimits.buttonLabel);
  return {
    type: "button",
    action_id,
    // Without a text there would be nothing to press.
    text: plainText(isSeen(shown) ? shown : "…"),
    value,
    ...(weight === "primary" ? { style: "primary" } : {}),
  };
}
