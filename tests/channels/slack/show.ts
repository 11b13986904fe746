import { decodeCarried } from "../../../src/channels/slack/carry.ts";
import { renderMessage, renderModal } from "../../../src/channels/slack/render.ts";
import type { Message } from "../../../src/messages/message.ts";
import { judgeMessage, judgeModal } from "./judge.ts";
import { buttonsOf, linksOf, wordsOf } from "./walk-blocks.ts";

/** A message as its reader sees it, with the forms that its buttons open. */
export function show(message: Message) {
  const rendered = renderMessage(message);
  const shown = buttonsOf(rendered.blocks);
  const modals = shown.flatMap(({ value }) => {
    const carried = decodeCarried(value);
    if (carried?.kind !== "open-form") return [];
    const modal = renderModal(carried.form, { privateMetadata: String(value) });
    return [{ modal, label: carried.form.submit.label, value }];
  });
  const all = [rendered.blocks, modals.map(({ modal }) => modal)];
  return {
    problems: [...judgeMessage(rendered), ...modals.flatMap(({ modal }) => judgeModal(modal))],
    words: wordsOf(all),
    links: linksOf(all),
    /** A button, and the one under a form that it opens; `carries` is its `value`. */
    buttons: [...shown, ...modals].map(({ label, value }) => ({ label, carries: value })),
  };
}
