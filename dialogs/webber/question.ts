import type { Network } from "../../src/domain/network.ts";
import type { Nomination } from "../../src/domain/webber/nomination.ts";
import type { Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button } from "./action.ts";
import { nominatedBy, themeIn } from "./scene.ts";
import { wording } from "./wording.ts";

/** Whether somebody wants to be webber: what that is, who says so, and one tap. */
export function questionMessage(
  network: Network,
  nomination: Nomination,
  isReminder = false,
): Message {
  const { id, theme: about, seconds } = nomination;
  const theme = themeIn(network, about);
  const title = isReminder ? wording.reminder(theme) : wording.question(theme);
  const from = `${nominatedBy(network, nomination)}${wording.also(seconds.length)}.`;
  return {
    summary: title,
    blocks: [
      { kind: "heading", text: title },
      paragraph(from),
      paragraph(wording.what(theme)),
      paragraph(wording.means(network.description.name)),
      {
        kind: "buttons",
        buttons: [
          button(wording.yes, { kind: "yes", nomination: id }, "primary"),
          button(wording.no, { kind: "no", nomination: id }),
        ],
      },
    ],
  };
}
