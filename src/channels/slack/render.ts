import type { types } from "@slack/bolt";
import type { Message } from "../../messages/message.ts";
import { type CarriedForm, placeInModal } from "./carry.ts";
import { inertLine, isSeen } from "./escape.ts";
import { slackLimits } from "./limits.ts";
import { plainText, type SlackBlock } from "./render/element.ts";
import { fitBlocks } from "./render/fit.ts";
import { renderFields } from "./render/form.ts";
import { textBeside } from "./render/text-beside.ts";
import { wording } from "./wording.ts";

/** What Slack gets: always a text beside the blocks. */
export type SlackMessage = { readonly text: string; readonly blocks: SlackBlock[] };

/** A message as Slack takes it in a chat, whatever is in it. */
export function renderMessage(message: Message): SlackMessage {
  const room = {
    surface: "message",
    blocks: slackLimits.messageBlocks,
    chars: slackLimits.messageChars,
  } as const;
  return { text: textBeside(message), blocks: [...fitBlocks(message.blocks, room)] };
}

/** Messages below each other as the bot's own page. */
export function renderHome(messages: readonly Message[]): types.HomeView {
  const room = {
    surface: "home",
    blocks: slackLimits.viewBlocks,
    chars: slackLimits.viewChars,
  } as const;
  const blocks = messages.flatMap((message) => message.blocks);
  return { type: "home", blocks: [...fitBlocks(blocks, room)] };
}

/** What a modal has beside its form. */
export type ModalMore = {
  /** At most 3,000 characters; comes back with the form. */
  readonly privateMetadata: string;
  readonly callbackId?: string;
  /** Without one it is called what its button is called. */
  readonly title?: string;
};

/** A form as a modal; what is filled in is found back by `placeInModal`. */
export function renderModal(form: CarriedForm, more: ModalMore): types.ModalView {
  const { key } = placeInModal(form);
  const submit = shortLine(form.submit.label, slackLimits.modalButton, wording.fillIn);
  return {
    type: "modal",
    title: plainText(shortLine(more.title ?? submit, slackLimits.modalTitle, wording.fillIn)),
    submit: plainText(submit),
    close: plainText(wording.close),
    private_metadata: more.privateMetadata,
    ...(more.callbackId === undefined ? {} : { callback_id: more.callbackId }),
    blocks: [...renderFields(form.fields, key)],
  };
}

function shortLine(text: string, maxChars: number, otherwise: string): string {
  const line = inertLine(text, maxChars);
  return isSeen(line) ? line : otherwise;
}
