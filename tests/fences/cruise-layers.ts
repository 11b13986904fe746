import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { cruise, type IViolation } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { projectRoot } from "./source-files.ts";

/** What dependency-cruiser finds in a tree. */
export type LayerReport = {
  readonly violations: readonly Violation[];
  readonly modules: number;
  /** Files that it did not read: with the wrong TypeScript it reads none and calls that fine. */
  readonly unseen: readonly string[];
};

type Violation = { readonly rule: string; readonly where: string };

/** Cruises `src` and `dialogs` under a root by the rules of this project. */
export async function cruiseLayers(root: string): Promise<LayerReport> {
  const options = await extractOptions(join(projectRoot, ".dependency-cruiser.cjs"));
  const folders = ["src", "dialogs"].filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(folders, { ...options, baseDir: root });
  if (typeof output === "string") throw new Error("dependency-cruiser gave a text, not a report");
  const seen = new Set(output.modules.map(({ source }) => source));
  const written = folders.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }));
  return {
    violations: output.summary.violations.map((violation) => ({
      rule: violation.rule.name,
      where: whereabouts(violation),
    })),
    modules: written.filter((file) => seen.has(file)).length,
    unseen: written.filter((file) => !seen.has(file)),
  };
}

function whereabouts({ from, to, cycle }: IViolation): string {
  const round = cycle?.map(({ name }) => name);
  return [from, ...(round ?? [to])].join(" → ");
}

/** What to do instead, as the rule itself says it. */
export async function adviceOf(rule: string): Promise<string> {
  const { ruleSet } = await extractOptions(join(projectRoot, ".dependency-cruiser.cjs"));
  return ruleSet?.forbidden?.find(({ name }) => name === rule)?.comment ?? "";
}
