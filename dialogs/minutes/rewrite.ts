import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { cleanLines } from "../../src/domain/clean-text.ts";
import { markOf } from "../../src/domain/mark-of.ts";
import type { MinutesLine } from "../../src/domain/meeting/minutes.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { shielded } from "../../src/shield/shield.ts";
import { type Action, button, LONGEST_TEXT, type State } from "./action.ts";
import { lineButtons } from "./line-buttons.ts";
import { short } from "./minutes-blocks.ts";
import { resend } from "./resend.ts";
import { after, answer, type Scene, writable } from "./scene.ts";
import { wording } from "./wording.ts";
import { faultIn } from "./write-line.ts";

type Of<Kind extends Action["kind"]> = Extract<Action, { readonly kind: Kind }>;
type OfLine = Pick<Of<"reword">, "meeting" | "line">;
type FoundLine = { readonly line: MinutesLine } | { readonly refused: Outcome<State> };

function lineIn(scene: Scene, { meeting, line: id }: OfLine): FoundLine {
  const found = writable(scene, meeting);
  if ("refused" in found) return found;
  const line = found.meeting.minutes?.lines.find((one) => one.id === id);
  return line ? { line } : { refused: answer(scene, { text: wording.isStruck }) };
}

/** Out of the minutes; not what somebody made of it after it was seen. */
export function strike(scene: Scene, of: Of<"strike">): Outcome<State> {
  const found = lineIn(scene, of);
  if ("refused" in found) return found.refused;
  const { meeting, line, was } = of;
  if (markOf(found.line.text) !== was) {
    const more = [paragraph(short(found.line.text)), ...rowOf(lineButtons(meeting, found.line))];
    return answer(scene, { text: wording.changedMeanwhile, more });
  }
  return saved(scene, of, wording.struck, { kind: "minutes-struck", meeting, line });
}

/** The form with the words as they are. */
export function reword(scene: Scene, of: OfLine, wrong?: string): Outcome<State> {
  const found = lineIn(scene, of);
  if ("refused" in found) return found.refused;
  return answer(scene, { text: wrong ?? wording.rewordAsk, more: [rewordForm(of, found.line)] });
}

/** The form knows the words it was made for; `typed` is shown in their place. */
function rewordForm({ meeting, line }: OfLine, { text }: MinutesLine, typed = text): Block {
  const field = { kind: "text", name: "text", label: wording.text, required: true } as const;
  const rewrites = { kind: "rewrite", meeting, line, was: markOf(text) } as const;
  return {
    kind: "form",
    fields: [{ ...field, maxLength: LONGEST_TEXT, multiline: true, value: typed }],
    submit: button(wording.keep, rewrites, "primary"),
  };
}

/** Other words for the same line; when somebody was first, both are seen before one is chosen. */
export function rewrite(scene: Scene, of: Of<"rewrite">, typed: string): Outcome<State> {
  const found = lineIn(scene, of);
  if ("refused" in found) return found.refused;
  const { text, hidden } = shielded(cleanLines(typed));
  const wrong = faultIn(text);
  if (wrong !== undefined) return reword(scene, of, wrong);
  const left = hidden.length > 0 ? [wording.leftOut(hidden)] : [];
  const isSame = found.line.text === text;
  if (!isSame && markOf(found.line.text) !== of.was) {
    const now = [wording.changedMeanwhile, ...left].join(" ");
    const more = [
      paragraph(found.line.text),
      paragraph(wording.yourWords),
      rewordForm(of, found.line, text),
    ];
    return answer(scene, { text: now, more });
  }
  const said = [wording.rewritten, ...left].join(" ");
  const line = { ...found.line, text, by: scene.me, at: scene.event.at };
  const fact = { kind: "minutes-written", meeting: of.meeting, line } as const;
  return saved(scene, of, said, ...(isSame ? [] : [fact]));
}

/** An action that was noted here need not be done after all. */
export function dropAction(scene: Scene, of: Of<"drop-action">): Outcome<State> {
  const found = writable(scene, of.meeting);
  if ("refused" in found) return found.refused;
  const action = scene.network.actions.get(of.action);
  if (action?.meeting !== of.meeting || action.droppedAt !== undefined) {
    return answer(scene, { text: wording.isStruck });
  }
  return saved(scene, of, wording.struck, { kind: "action-dropped", action: of.action });
}

/** Says that it was done, and what stands there now. */
function saved(
  scene: Scene,
  { meeting }: Pick<OfLine, "meeting">,
  text: string,
  ...changes: readonly Fact[]
): Outcome<State> {
  const written = changes.flatMap((fact) => (fact.kind === "minutes-written" ? [fact.line] : []));
  return answer(scene, {
    text,
    more: [
      ...written.map((line) => paragraph(short(line.text))),
      ...rowOf(resend(after(scene, changes), meeting)),
    ],
    changes,
  });
}
