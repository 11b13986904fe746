import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { cleanLines } from "../../src/domain/clean-text.ts";
import type { MinutesLine } from "../../src/domain/meeting/minutes.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { shielded } from "../../src/shield/shield.ts";
import { type Action, button, LONGEST_TEXT, type State } from "./action.ts";
import { short } from "./minutes-blocks.ts";
import { resend } from "./resend.ts";
import { after, answer, type Scene, writable } from "./scene.ts";
import { wording } from "./wording.ts";
import { faultIn } from "./write-line.ts";

type OfLine = Extract<Action, { readonly line: unknown }>;
type FoundLine = { readonly line: MinutesLine } | { readonly refused: Outcome<State> };

function lineIn(scene: Scene, { meeting, line: id }: OfLine): FoundLine {
  const found = writable(scene, meeting);
  if ("refused" in found) return found;
  const line = found.meeting.minutes?.lines.find((one) => one.id === id);
  return line ? { line } : { refused: answer(scene, { text: wording.isStruck }) };
}

/** Out of the minutes. */
export function strike(scene: Scene, of: OfLine): Outcome<State> {
  const found = lineIn(scene, of);
  if ("refused" in found) return found.refused;
  const { meeting, line } = of;
  return saved(scene, of, wording.struck, { kind: "minutes-struck", meeting, line });
}

/** The form with the words as they are. */
export function reword(scene: Scene, of: OfLine, wrong?: string): Outcome<State> {
  const found = lineIn(scene, of);
  if ("refused" in found) return found.refused;
  const { meeting, line } = of;
  const field = { kind: "text", name: "text", label: wording.text, required: true } as const;
  return answer(scene, {
    text: wrong ?? wording.rewordAsk,
    more: [
      {
        kind: "form",
        fields: [{ ...field, maxLength: LONGEST_TEXT, multiline: true, value: found.line.text }],
        submit: button(wording.keep, { kind: "rewrite", meeting, line }, "primary"),
      },
    ],
  });
}

/** Other words for the same line. */
export function rewrite(scene: Scene, of: OfLine, typed: string): Outcome<State> {
  const found = lineIn(scene, of);
  if ("refused" in found) return found.refused;
  const { text, hidden } = shielded(cleanLines(typed));
  const wrong = faultIn(text);
  if (wrong !== undefined) return reword(scene, of, wrong);
  const line = { ...found.line, text, by: scene.me, at: scene.event.at };
  const said = [wording.rewritten, ...(hidden.length > 0 ? [wording.leftOut(hidden)] : [])];
  const fact = { kind: "minutes-written", meeting: of.meeting, line } as const;
  return saved(scene, of, said.join(" "), fact, short(text));
}

/** An action that was noted here need not be done after all. */
export function dropAction(
  scene: Scene,
  of: Extract<Action, { readonly kind: "drop-action" }>,
): Outcome<State> {
  const found = writable(scene, of.meeting);
  if ("refused" in found) return found.refused;
  const action = scene.network.actions.get(of.action);
  if (action?.meeting !== of.meeting || action.droppedAt !== undefined) {
    return answer(scene, { text: wording.isStruck });
  }
  return saved(scene, of, wording.struck, { kind: "action-dropped", action: of.action });
}

function saved(
  scene: Scene,
  { meeting }: Pick<Action, "meeting">,
  text: string,
  ...[fact, shown]: readonly [Fact, string?]
): Outcome<State> {
  const changes = [fact];
  return answer(scene, {
    text,
    more: [
      ...(shown === undefined ? [] : [paragraph(shown)]),
      ...rowOf(resend(after(scene, changes), meeting)),
    ],
    changes,
  });
}
