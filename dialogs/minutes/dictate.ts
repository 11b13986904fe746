import type { Outcome } from "../../src/contract/outcome.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import type { MinutesLineSaid } from "../../src/language/meeting/minutes-line.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type State } from "./action.ts";
import { cameLine, missedLine } from "./attendance.ts";
import { atHand, openAtHand } from "./open.ts";
import { answer, type Scene, writable } from "./scene.ts";
import { wording } from "./wording.ts";
import { writeAction, writeLine } from "./write-line.ts";

/** After this nobody is sure any more of which meeting a line is. */
const OPEN_MS = 3 * 60 * 60 * 1000;

/** A line for the minutes that are open, or of the meeting that is on now. */
export function dictate(scene: Scene, line: MinutesLineSaid): Outcome<State> {
  const { state } = scene;
  const isOpen = state !== undefined && age(scene, state.since) < OPEN_MS;
  const found = isOpen ? writable(scene, state.meeting) : unopened(scene);
  return "refused" in found ? found.refused : write(scene, found.meeting, line);
}

function age({ event }: Scene, since: State["since"]): number {
  return Date.parse(event.at) - Date.parse(since);
}

/** Without minutes that are open it is asked first: a line in the wrong minutes is worse than none. */
function unopened(scene: Scene): ReturnType<typeof writable> {
  const known = scene.state && scene.network.meetings.get(scene.state.meeting);
  const meeting = known ?? atHand(scene);
  if (!meeting) return { refused: openAtHand(scene) };
  const goOn = button(wording.goOn, { kind: "open", meeting: meeting.id }, "primary");
  const text = known ? wording.closed(meeting.title) : wording.notOpen(meeting.title);
  return { refused: answer(scene, { text, more: rowOf([goOn]), state: { kind: "done" } }) };
}

function write(scene: Scene, meeting: Meeting, { kind, text }: MinutesLineSaid): Outcome<State> {
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
