import type { Outcome } from "../../../src/contract/outcome.ts";
import { cleanText } from "../../../src/domain/clean-text.ts";
import { markOf } from "../../../src/domain/mark-of.ts";
import { sentence } from "../../../src/domain/network-file/fields.ts";
import { paragraph } from "../../../src/messages/paragraph.ts";
import { rowOf } from "../../../src/messages/row-of.ts";
import { button } from "../action.ts";
import { answer, carryOut, type Form, menuButton, type Scene } from "../scene.ts";
import { wording } from "../wording.ts";
import { line, textIn } from "./filled.ts";
import { reasonsPersonal } from "./personal.ts";
import { formWording } from "./wording.ts";

const words = formWording.goal;
const LONGEST = 300;

/** A form for the shared goal. */
export function goalForm(scene: Scene, reason?: string, typed?: string): Outcome<never> {
  const goal = scene.network.description.goal ?? "";
  const submit = button(wording.save, { kind: "goal", was: markOf(cleanText(goal)) }, "primary");
  const fields = [line("goal", words.field, { value: typed ?? goal, most: LONGEST })];
  return answer(scene, {
    text: reason ?? words.intro,
    more: [
      ...(reason === undefined ? [] : [paragraph(words.intro)]),
      { kind: "form", fields, submit },
    ],
  });
}

/** Keeps the goal; an empty one is none. */
export function saveGoal(scene: Scene, was: string, form: Form): Outcome<never> {
  const { goal: before = "", ...description } = scene.network.description;
  const typed = textIn(form, "goal");
  if (typed === before)
    return answer(scene, { text: wording.nothingChanged, more: rowOf([menuButton]) });
  if (markOf(cleanText(before)) !== was) return goalForm(scene, formWording.goal.conflict);
  const read = typed === "" ? undefined : sentence.safeParse(typed);
  if (read && !read.success) return goalForm(scene, words.tooLong(LONGEST), typed);
  const [personal] = reasonsPersonal({ goal: typed }, { goal: before });
  if (personal !== undefined) return goalForm(scene, personal, typed);
  const next = read ? { ...description, goal: read.data } : description;
  return carryOut(scene, {
    facts: [{ kind: "described", description: next }],
    text: read ? formWording.saved.goal : formWording.saved.noGoal,
  });
}
