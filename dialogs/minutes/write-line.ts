import type { Outcome } from "../../src/contract/outcome.ts";
import { cleanLines } from "../../src/domain/clean-text.ts";
import { ids } from "../../src/domain/ids.ts";
import { markAt } from "../../src/domain/meeting/mark-at.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import type { MinutesLine } from "../../src/domain/meeting/minutes.ts";
import type { MinutesLineSaid } from "../../src/language/meeting/minutes-line.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { shielded } from "../../src/shield/shield.ts";
import { LONGEST_TEXT, type State } from "./action.ts";
import { cameLine, missedLine } from "./attendance.ts";
import { lineButtons } from "./line-buttons.ts";
import { short } from "./minutes-blocks.ts";
import { resend } from "./resend.ts";
import { after, answer, type Scene, writing } from "./scene.ts";
import { wording } from "./wording.ts";
import { writeAction } from "./write-action.ts";

/** Takes a line, whatever it is, into the minutes of this meeting. */
export function write(
  scene: Scene,
  meeting: Meeting,
  { kind, text }: MinutesLineSaid,
): Outcome<State> {
  switch (kind) {
    case "decision":
    case "note":
      return writeLine(scene, meeting, { kind, text });
    case "action":
      return writeAction(scene, meeting, text);
    case "present":
      return cameLine(scene, meeting, text);
    case "absent":
      return missedLine(scene, meeting, text);
    default:
      return kind satisfies never;
  }
}

/** A decision or a note, shielded; what was left out is said. */
function writeLine(
  scene: Scene,
  meeting: Meeting,
  { kind, text: typed }: Pick<MinutesLine, "kind" | "text">,
): Outcome<State> {
  const state = writing(meeting.id);
  const { text, hidden } = shielded(cleanLines(typed));
  const wrong = faultIn(text);
  if (wrong !== undefined) return answer(scene, { text: wrong, state });
  const { event, me: by } = scene;
  const line: MinutesLine = { id: freeLineId(scene, meeting), kind, text, by, at: event.at };
  const changes = [{ kind: "minutes-written", meeting: meeting.id, line } as const];
  return answer(scene, {
    text: wording.noted[kind],
    more: [
      paragraph(short(text)),
      ...(hidden.length > 0 ? [paragraph(wording.leftOut(hidden), "warning")] : []),
      ...rowOf([...lineButtons(meeting.id, line), ...resend(after(scene, changes), meeting.id)]),
    ],
    changes,
    state,
  });
}

/** What is wrong with a line; nothing when it may be kept. */
export function faultIn(text: string): string | undefined {
  if (!/[^\s\p{C}]/u.test(text)) return wording.emptyLine;
  return text.length > LONGEST_TEXT ? wording.tooLong(LONGEST_TEXT) : undefined;
}

function freeLineId({ event }: Scene, { minutes }: Meeting) {
  return markAt(event.at, (mark) => {
    const id = ids.minutesLine.parse(`l-${mark}`);
    return minutes?.lines.some((one) => one.id === id) ? undefined : id;
  });
}
