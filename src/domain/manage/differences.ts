import type { Parts } from "../network.ts";
import { writers } from "../network-file/written-record.ts";

/** The kinds of record that have fields of their own in a form. */
export type FieldPart = "organisations" | "people";

/** Which fields of two records differ, by the names that they have in a network file. */
export function differingFields<Part extends FieldPart>(
  part: Part,
  one: Parts[Part],
  other: Parts[Part],
): readonly string[] {
  // Part and value come as a pair; the compiler cannot see that a pair is one of the union.
  const write = writers[part] as (record: Parts[Part]) => Readonly<Record<string, unknown>>;
  const [before, after] = [write(one), write(other)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
}
