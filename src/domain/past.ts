import type { Change } from "./change.ts";

/** What one commit made true, as the journal has it. */
export type Past = {
  readonly version: number;
  /** The platform's event that made it, when one did. */
  readonly seen?: string;
  readonly changes: readonly Change[];
};

/** What happens with every message and says nothing of who changed what. */
const passing: ReadonlySet<Change["kind"]> = new Set([
  "account-seen",
  "network-chosen",
  "delivery-recorded",
  "welcomed",
  "written-to",
  "wrote-coordinator",
]);

/** The changes that somebody may want to look back at. */
export function lasting(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ kind }) => !passing.has(kind));
}
