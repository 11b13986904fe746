import { inList } from "../../src/language/list.ts";
import type { OnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button } from "./action.ts";
import { LONGEST_LETTER } from "./room.ts";
import { messageTo, type Scene, writerOf } from "./scene.ts";
import { wording } from "./wording.ts";

type Asking = {
  readonly readers: readonly OnDuty[];
  /** What is wrong with what was filled in. */
  readonly wrong?: string;
  /** What was shown before, to change it; otherwise the form is empty, whatever was typed before. */
  readonly text?: string;
};

/** The form to write in. */
export function formMessage(scene: Scene, { readers, wrong, text }: Asking): Message {
  const to = wording.to(inList(readers.map(({ person }) => person.name)));
  return messageTo(scene, {
    summary: wrong ?? to,
    body: [
      ...(wrong === undefined ? [paragraph(to)] : [paragraph(wrong)]),
      paragraph(wording.shield, "subtle"),
      ...(writerOf(scene) ? [] : [paragraph(wording.stranger, "subtle")]),
      formOf(text),
    ],
  });
}

function formOf(text: string | undefined): Block {
  return {
    kind: "form",
    fields: [
      {
        ...{ kind: "text", name: "message", label: wording.field, required: true },
        ...{ maxLength: LONGEST_LETTER, multiline: true },
        ...(text !== undefined && { value: text }),
      },
    ],
    submit: button(wording.look, { kind: "look" }, "primary"),
  };
}
