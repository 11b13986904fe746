import type { ClockTime } from "../../src/domain/time.ts";
import { withoutLoose } from "../../src/language/meeting/plan-pieces.ts";
import type { PartOfDay, When, WhenDoubt } from "../../src/language/when/when.ts";
import { MOST_QUESTIONS } from "./action.ts";
import { type Among, amongOf } from "./among.ts";
import { type Scene, todayOf } from "./scene.ts";
import { wording } from "./wording.ts";

/** One thing that was not sure, and what can be chosen. */
export type Question = { readonly text: string; readonly among: Among };

/** What was not sure, and the part of the day that has no time yet. */
export type Questions = {
  readonly doubts: readonly Question[];
  readonly hours: readonly Question[];
};

/** What can be chosen to settle all that is in doubt; nothing when only a form can. */
export function questionsIn(scene: Scene, when: When | undefined): Questions | undefined {
  const doubts = when?.doubts ?? [];
  const questions = doubts.flatMap((doubt): readonly Question[] => {
    const among = amongOf(doubt, todayOf(scene));
    return among ? [{ text: inWords(doubt), among }] : [];
  });
  const isEach = questions.length === doubts.length && questions.length <= MOST_QUESTIONS;
  return isEach ? { doubts: questions, hours: hoursQuestion(when) } : undefined;
}

/** What is not sure, without the small words around it. */
export function inWords({ kind, text }: WhenDoubt): string {
  return wording.doubt(kind, withoutLoose(text) || text);
}

/** `'s middags`: the hours at which one mostly begins then. */
function hoursQuestion(when: When | undefined): readonly Question[] {
  if (when?.part === undefined || when.from !== undefined) return [];
  const times = [...usualStarts[when.part]];
  return [{ text: wording.missing.from, among: { kind: "time", times } }];
}

const clock = (...times: readonly string[]) => times as readonly ClockTime[];
const usualStarts: Readonly<Record<PartOfDay, readonly ClockTime[]>> = {
  morning: clock("09:00", "09:30", "10:00"),
  afternoon: clock("13:00", "13:30", "14:00"),
  evening: clock("19:00", "19:30", "20:00"),
  night: clock("19:00", "19:30", "20:00"),
};
