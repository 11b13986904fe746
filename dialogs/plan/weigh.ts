import type { Outcome } from "../../src/contract/outcome.ts";
import { faultOfSlot } from "../../src/domain/meeting/slot-fault.ts";
import type { State } from "./action.ts";
import { firstDayOf } from "./first-day.ts";
import { formMessage } from "./form.ts";
import { type Parts, type Plan, untilOf } from "./parts.ts";
import { readBack } from "./read-back.ts";
import { readyPlan } from "./ready.ts";
import type { Scene } from "./scene.ts";
import { wording } from "./wording.ts";

/** What a line says already: then it is not asked once more. */
export type Asked = {
  readonly day?: boolean;
  readonly time?: boolean;
  /** How often it comes, as the form has it. */
  readonly often?: string | undefined;
};

/** Reads it back when all of it is there and fits; otherwise a form says what is not right. */
export function weigh(
  scene: Scene,
  parts: Parts,
  wrong: readonly string[] = [],
  asked: Asked = {},
): Outcome<State> {
  const plan = readyPlan(scene, parts);
  const missing = missingIn(parts, asked);
  const whom = parts.audience === undefined && wrong.length === 0 ? [wording.missing.whom] : [];
  const lines = [...wrong, ...missing, ...whom, ...(plan ? faultsOf(scene, plan) : [])];
  const [text, ...more] = lines;
  if (plan && text === undefined) return readBack(scene, parts, plan);
  return formMessage(scene, { parts, text: text ?? wording.form.intro, more, often: asked.often });
}

/** The first form says what is missing by being empty there. */
function missingIn(parts: Parts, asked: Asked): readonly string[] {
  const { title, day, from } = parts;
  const { missing } = wording;
  const isWorked = from !== undefined && parts.minutes !== undefined;
  return [
    ...(title === undefined ? [missing.title] : []),
    ...(day === undefined && !asked.day ? [missing.day] : []),
    ...(from === undefined && !asked.time ? [missing.from] : []),
    ...(untilOf(parts) !== undefined ? [] : [isWorked ? wording.lateEnd : missing.until]),
  ];
}

/** Why it cannot be planned; found out again when it is. */
export function faultsOf(scene: Scene, plan: Plan): readonly string[] {
  const { event, network } = scene;
  const { from, until, rule, day } = plan;
  if (rule?.until !== undefined && rule.until < day) return [wording.lastBeforeFirst];
  const first = firstDayOf(scene, plan);
  const slot = { day: first ?? day, from, until };
  const fault = faultOfSlot(slot, { at: event.at, zone: network.description.zone });
  if (fault) return [wording.fault(fault)];
  return first === undefined ? [wording.never] : [];
}
