import { createHash } from "node:crypto";
import type { Fact } from "../domain/change.ts";
import { emptyNetwork, type Network, type PartName } from "../domain/network.ts";
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
  const promise = (what: readonly Fact[]) => promiseOf(current, what);
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

/** Holds for these facts on what they replace: if that is no longer the same, it is another import. */
function promiseOf(current: Network | undefined, facts: readonly Fact[]): string {
  const replaced = facts.map((fact) => current && (replacedBy(fact, current) ?? null));
  return createHash("sha256")
    .update(JSON.stringify([current !== undefined, facts, replaced]))
    .digest("hex");
}

/** What is there now of what a fact is about. */
function replacedBy(fact: Fact, network: Network): unknown {
  switch (fact.kind) {
    case "recorded":
      return recordIn(network, fact.part, fact.value.id);
    case "removed":
      return recordIn(network, fact.part, fact.id);
    case "seat-taken":
    case "seat-left":
    case "seat-confirmed":
    case "seat-doubted":
      return network.seats.get(fact.seat);
    case "described":
      return network.description;
    case "emergency-lines-set":
      return network.emergencyLines;
    default:
      // An import says nothing of accounts and conversations.
      return undefined;
  }
}

function recordIn(network: Network, part: PartName, id: string): unknown {
  return network[part].get(id as never);
}
