import type { HandOver } from "../../src/domain/cycle/hand-over.ts";

/** Whether somebody sits there until a day: who is gone must not be shown again by naming one. */
export function hasDay({ leaver, why }: HandOver): boolean {
  return leaver !== undefined && why !== "gone";
}
