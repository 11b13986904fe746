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
export function isReal({ inspection: { parts } }: Pick<Patient, "inspection">): boolean {
  const { teams, slack } = parts;
  return [teams, slack].some((part) => part.kind === "wrong" || part.value !== undefined);
}
