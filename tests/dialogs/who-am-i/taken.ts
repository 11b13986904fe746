import { whoAmI } from "../../../dialogs/who-am-i/dialog.ts";
import type { Button } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { type Given, situation } from "../situation.ts";

/** What this conversation comes to, with what is said as text, without the emergency lines. */
export function taken(given: Given) {
  const outcome = whoAmI.step(situation(given));
  if (outcome === "unreadable") throw new Error("unreadable");
  const texts = outcome.say.map(({ message }) => messageToText(message));
  const told = outcome.tell.map(({ message }) => messageToText(message));
  return { ...outcome, text: texts.join("\n---\n").replace(/\n\nSpoed:.*/g, ""), told };
}

/** What the button with this label does, in what was said or told. */
export function actionOf({ say, tell }: ReturnType<typeof taken>, label: string): unknown {
  const found = [...say, ...tell]
    .flatMap(({ message }) => message.blocks)
    .flatMap((block): readonly Button[] => ("buttons" in block ? block.buttons : []))
    .find((button) => button.label === label);
  if (!found) throw new Error(`no button ${label}`);
  return found.does.action;
}
