import { createHash } from "node:crypto";
import type { Fact } from "../domain/change.ts";
import { emptyNetwork, type Network } from "../domain/network.ts";
import { changesFor } from "../domain/network-file/changes-for.ts";
import type { Comparison } from "../domain/network-file/compare.ts";
import { compareNetworks } from "../domain/network-file/compare.ts";
import { problemLine, type readNetworkFile } from "../domain/network-file/read.ts";
import type { Instant } from "../domain/time.ts";
import type { ImportPlan, PlannedEntry } from "./work-request.ts";

type ReadFile = Extract<ReturnType<typeof readNetworkFile>, { readonly kind: "read" }>;

/** What an import of this file comes to, with the facts that do it. Pure. */
export function planImport(
  file: ReadFile,
  current: Network | undefined,
  at: Instant,
): { readonly plan: ImportPlan; readonly facts: Record<"keep" | "overwrite", readonly Fact[]> } {
  const { id, description } = file.network;
  const before = current ?? emptyNetwork(id, description);
  const comparison = compareNetworks({ current: before, file, at });
  const facts = {
    keep: changesFor(comparison, "keep"),
    overwrite: changesFor(comparison, "overwrite"),
  };
  const promise = (what: readonly Fact[]) => promiseOf(current !== undefined, what);
  const promises = { keep: promise(facts.keep), overwrite: promise(facts.overwrite) };
  const warnings = file.warnings.map(problemLine);
  const plan = { ...describe(comparison), network: id, first: !current, warnings, promises };
  return { plan, facts };
}

function describe(comparison: Comparison) {
  return {
    new: comparison.new.map(planned),
    changed: comparison.changed.map(planned),
    conflicts: comparison.conflicts.map(planned),
    missing: comparison.missing.map(planned),
    same: comparison.same.length,
    description: comparison.description !== undefined,
    emergencyLines: comparison.emergencyLines !== undefined,
  };
}

type Listed = Comparison["new"][number] & { readonly fields?: readonly string[] };

function planned({ part, id, fields }: Listed): PlannedEntry {
  return { part, id, ...(fields && { fields: [...fields] }) };
}

function promiseOf(there: boolean, facts: readonly Fact[]): string {
  return createHash("sha256")
    .update(JSON.stringify([there, facts]))
    .digest("hex");
}
