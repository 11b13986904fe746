import { inList } from "../../src/language/list.ts";
import type { OnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { PersonalKind } from "../../src/shield/shield.ts";
import { button, type Draft } from "./action.ts";
import { letterOf } from "./letter.ts";
import { messageTo, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

type Shown = {
  readonly draft: Pick<Draft, "draft" | "text">;
  readonly readers: readonly OnDuty[];
  /** What was left out of what was typed. */
  readonly hidden?: readonly PersonalKind[];
  /** What changed since it was shown before. */
  readonly changed?: string;
};

/** Exactly what will be sent, with what was left out, and what may be done with it. */
export function previewMessage(scene: Scene, { draft: shown, readers, ...more }: Shown): Message {
  const { draft, text } = shown;
  const { hidden = [], changed } = more;
  const to = wording.preview(inList(readers.map(({ person }) => person.name)));
  return messageTo(scene, {
    summary: to,
    acute: scene.knowledge.rank(text).emergency,
    body: [
      ...(changed === undefined ? [] : [paragraph(changed)]),
      { kind: "text", spans: [{ text: to, style: "bold" }] },
      ...letterOf(scene, text).blocks,
      ...(hidden.length > 0 ? [paragraph(wording.leftOut(hidden))] : []),
      {
        kind: "buttons",
        buttons: [
          button(wording.send, { kind: "send", draft }, "primary"),
          button(wording.change, { kind: "change", draft }),
          button(wording.discard, { kind: "discard", draft }),
        ],
      },
    ],
  });
}
