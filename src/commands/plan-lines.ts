import { partNames } from "../domain/network.ts";
import { wording } from "./wording.ts";
import type { ImportPlan, PlannedEntry } from "./work-request.ts";

const words = wording.import;
/** More than this is a heap nobody reads; the counts say the rest. */
const MOST_LISTED = 20;

/** Whether carrying out the plan changes anything. */
export function changesSomething(plan: ImportPlan, overwrite: boolean): boolean {
  if (plan.first || plan.description || plan.emergencyLines) return true;
  return plan.new.length + plan.changed.length + (overwrite ? plan.conflicts.length : 0) > 0;
}

/** What an import would do, as a person reads it before saying yes. */
export function planLines(plan: ImportPlan, overwrite: boolean): readonly string[] {
  const conflicts = overwrite ? words.overwritten : words.conflicts;
  const hint = plan.conflicts.length > 0 && !overwrite ? [words.overwriteHint] : [];
  return [
    plan.first ? words.firstTime(plan.network) : words.existing(plan.network),
    ...counted(words.new, plan.new),
    ...(plan.first ? [] : listed(plan.new)),
    ...(plan.first
      ? []
      : [
          ...(plan.description ? [words.description] : []),
          ...(plan.emergencyLines ? [words.emergencyLines] : []),
        ]),
    ...counted(words.changed, plan.changed),
    ...listed(plan.changed),
    ...counted(conflicts, plan.conflicts),
    ...listed(plan.conflicts),
    ...hint,
    ...counted(words.missing, plan.missing),
    ...(plan.same > 0 ? [words.same(plan.same)] : []),
    ...(plan.warnings.length > 0
      ? [words.warnings, ...short(plan.warnings.map((line) => `  ${line}`))]
      : []),
    ...(changesSomething(plan, overwrite) ? [] : [words.nothing]),
  ];
}

function counted(title: string, entries: readonly PlannedEntry[]): readonly string[] {
  if (entries.length === 0) return [];
  const counts = partNames
    .map((part) => [part, entries.filter((entry) => entry.part === part).length] as const)
    .filter(([, count]) => count > 0);
  return [`${title} ${words.counts(counts)}`];
}

function listed(entries: readonly PlannedEntry[]): readonly string[] {
  return short(entries.map(({ part, id, fields }) => words.entry(part, id, fields ?? [])));
}

function short(lines: readonly string[]): readonly string[] {
  const left = lines.length - MOST_LISTED;
  return left > 0 ? [...lines.slice(0, MOST_LISTED), words.more(left)] : lines;
}
