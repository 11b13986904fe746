import type { Attempt } from "../../config/setting.ts";
import type { Inspection } from "../../config.ts";
import type { Outside } from "./outside.ts";

/** All that the doctor looks at. */
export type Patient = {
  readonly inspection: Inspection;
  readonly outside: Outside;
  /** The folder with what the platforms must know about the app. */
  readonly manifests: string;
  /** Our clock, in milliseconds. */
  readonly now: () => number;
};

/** What was read, if it was right. */
export function readOf<Value>(part: Attempt<Value>): Value | undefined {
  return part.kind === "read" ? part.value : undefined;
}

/** Whether there is a channel, or the half of one; without it this is a try-out. */
export function isReal({ inspection }: Pick<Patient, "inspection">): boolean {
  const { teams, slack, mail } = inspection.parts;
  // Mail alone may be of either kind: the settings as a whole tell.
  if (inspection.config.kind === "read") return inspection.config.value.kind === "real";
  return [teams, slack, mail].some((part) => part.kind === "wrong" || part.value !== undefined);
}
