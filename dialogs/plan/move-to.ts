import type { Outcome } from "../../src/contract/outcome.ts";
import { daysLater } from "../../src/domain/days.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { clockAt, minuteOfDay } from "../../src/domain/meeting/slot.ts";
import type { Shift } from "../../src/language/meeting/read-shift.ts";
import type { When } from "../../src/language/when/when.ts";
import type { State } from "./action.ts";
import { changeable } from "./cancel.ts";
import { askWhich } from "./choose.ts";
import { askMove } from "./move.ts";
import { moveForm } from "./moving.ts";
import type { Parts } from "./parts.ts";
import { inWords, type Question, questionsIn } from "./questions.ts";
import type { Scene } from "./scene.ts";
import { whenIn } from "./understood.ts";
import { wording } from "./wording.ts";

/** Where a meeting goes as it was said: a day or a time, or so much later; neither when that was not said. */
export function moveAs(scene: Scene, meeting: Meeting, { to, by }: Where): Outcome<State> {
  if (by) return moveBy(scene, meeting, by);
  return to === undefined ? askMove(scene, meeting.id) : moveTo(scene, meeting, to);
}

export type Where = { readonly to?: string; readonly by?: Shift };

/** As long as it was; what would pass midnight is filled in. */
function moveBy(scene: Scene, meeting: Meeting, by: Shift): Outcome<State> {
  const { day, from } = meeting.slot;
  if ("days" in by) {
    return askWhich(scene, { day: daysLater(day, by.days), moves: meeting.id }, []);
  }
  const begins = clockAt(minuteOfDay(from) + by.minutes);
  if (begins === undefined) return askMove(scene, meeting.id);
  return askWhich(scene, { from: begins, moves: meeting.id }, []);
}

/**
 * `naar 12 januari 10 uur`: what is not said stays as it was. Of a vague day the likely ones can be
 * chosen, `ergens volgende week`; what no choice settles is filled in.
 */
function moveTo(scene: Scene, meeting: Meeting, to: string): Outcome<State> {
  const found = changeable(scene, meeting.id);
  if ("refused" in found) return found.refused;
  const when = whenIn(scene, to);
  const doubts = when?.doubts ?? [];
  const asked = questionsIn(scene, when);
  if (asked === undefined) {
    return moveForm(scene, meeting, { lines: [...new Set(doubts.map(inWords))] });
  }
  const questions = [...asked.doubts, ...hoursOf(asked.hours, when, meeting)];
  const isRead = when?.day !== undefined || when?.from !== undefined || questions.length > 0;
  if (!isRead) return moveForm(scene, meeting, { lines: [wording.unreadDay] });
  return askWhich(scene, { ...movedBy(when), moves: meeting.id }, questions);
}

/** It is in the morning already, and goes to a morning: the hours stay. */
function hoursOf(
  hours: readonly Question[],
  when: When | undefined,
  { slot }: Meeting,
): readonly Question[] {
  const part = slot.from < "12:00" ? "morning" : slot.from < "18:00" ? "afternoon" : "evening";
  return when?.part === part ? [] : hours;
}

function movedBy(when: When | undefined): Parts {
  const { day, from, until, minutes } = when ?? {};
  return {
    ...(day !== undefined && { day }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(minutes !== undefined && { minutes }),
  };
}
