import type { Fact } from "../change.ts";
import type { Comparison } from "./compare.ts";
import { type Entry, inOrder } from "./entries.ts";

/**
 * The facts that carry out an import, in an order in which no record names one that is yet to come.
 * `keep` leaves records in conflict as they are; an import that has conflicts asks before it chooses.
 */
export function changesFor(
  comparison: Comparison,
  onConflict: "keep" | "overwrite",
): readonly Fact[] {
  const { description, emergencyLines: lines } = comparison;
  const conflicts = onConflict === "overwrite" ? comparison.conflicts : [];
  const entries = [...comparison.new, ...comparison.changed, ...conflicts];
  return [
    ...(description ? [{ kind: "described", description } as const] : []),
    ...(lines ? [{ kind: "emergency-lines-set", lines } as const] : []),
    ...inOrder(entries).map(recorded),
  ];
}

function recorded({ part, value }: Entry): Fact {
  // Part and value come as a pair; the compiler cannot see that a pair is one of the union.
  return { kind: "recorded", part, value: value as never };
}
