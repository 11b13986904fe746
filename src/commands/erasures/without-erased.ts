import { redactStored } from "../../contract/redact-stored.ts";
import { firstStored } from "../../contract/stored.ts";
import { apply } from "../../domain/apply.ts";
import type { Change } from "../../domain/change.ts";
import { factsOfLeaving, tracesOf } from "../../domain/erasure.ts";
import type { PersonId } from "../../domain/ids.ts";
import type { Network } from "../../domain/network.ts";
import type { NetworkFile } from "../../domain/network-file/read.ts";
import { instant } from "../../domain/time.ts";
import { redactionOf } from "../../engine/erasing.ts";
import type { Erased, ErasureList } from "./erasure-list.ts";

/** Somebody who stands in a file and was erased before. */
export type ComingBack = { readonly person: PersonId; readonly entry: Erased };

/** People whom a file would bring back although they were erased; who was written down anew stays. */
export function comingBack(
  list: Pick<ErasureList, "of" | "isOf"> | undefined,
  { id, people }: Network,
  current: Network | undefined,
): readonly ComingBack[] {
  const entries = list?.of(id) ?? [];
  if (!list || entries.length === 0) return [];
  return [...people].flatMap(({ id: person }) => {
    const entry = entries.find((one) => list.isOf(one, person));
    return entry && !current?.people.has(person) ? [{ person, entry }] : [];
  });
}

/**
 * A file as if it had been written after somebody was erased: their seats are left on that day, and
 * where they stood is their pseudonym. So nothing of them is ever written, not even for a moment. Pure.
 */
export function withoutErased<File extends NetworkFile>(
  file: File,
  gone: readonly ComingBack[],
): File {
  return gone.reduce(withoutOne, file);
}

function withoutOne<File extends NetworkFile>(file: File, { person, entry }: ComingBack): File {
  const at = instant(Date.parse(`${entry.on}T12:00:00Z`));
  const left = factsOfLeaving(file.network, person, at)
    .map((fact): Change => ({ ...fact, ...byImport, at }))
    .reduce(apply, file.network);
  const redaction = redactionOf(tracesOf(left, person), entry.pseudonym);
  const { network } = redactStored(firstStored(left), redaction);
  return { ...file, network, statedHoldings: unstated(file.statedHoldings, person) };
}

/** A file that says they sit somewhere now says nothing of who does. */
function unstated(stated: NetworkFile["statedHoldings"], person: PersonId) {
  return new Map(
    [...stated].map(([seat, one]) => {
      const isTheirs = one.kind === "holder" && one.person === person;
      return [seat, isTheirs ? ({ kind: "left-out" } as const) : one];
    }),
  );
}

const byImport = { by: { kind: "operator", command: "import" }, via: "command" } as const;
