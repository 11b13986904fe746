import type { z } from "zod";
import type { Finding, Found, Place } from "./finding.ts";

type Issue = z.core.$ZodIssue;

/** What a schema found wrong, in our own terms, with the value that stands there. */
export function foundBy(issues: readonly Issue[], root: unknown, at: Place): readonly Found[] {
  return issues.flatMap((issue) => {
    const path = [
      ...at,
      ...issue.path.map((step) => (typeof step === "number" ? step : String(step))),
    ];
    const value = valueAt(root, path);
    return findingsOf(issue, value).map((finding) => ({ at: path, finding, value }));
  });
}

function findingsOf(issue: Issue, value: unknown): readonly Finding[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ kind: "unknown-key", key }));
  }
  if (issue.code === "custom" && issue.params) {
    // Put there by `refuse` in fields.ts, and by nothing else.
    const { finding } = issue.params;
    return [finding as Finding];
  }
  if (value === undefined) return [{ kind: "missing" }];
  return [ofShape(issue)];
}

function ofShape(issue: Issue): Finding {
  switch (issue.code) {
    case "invalid_value":
      return { kind: "not-one-of", options: issue.values.map(String) };
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options)
        ? { kind: "not-one-of", options: issue.options.map(String) }
        : { kind: "wrong-type", expected: "string" };
    case "invalid_type":
      return { kind: "wrong-type", expected: issue.expected };
    default:
      return { kind: "wrong-type", expected: "string" };
  }
}

/** What stands at a place; nothing when the place is not there. */
function valueAt(root: unknown, place: Place): unknown {
  let value = root;
  for (const step of place) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
