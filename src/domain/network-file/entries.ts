import type { Network, PartName, Parts } from "../network.ts";
import { type WrittenRecord, writers } from "./written-record.ts";

/** One record of a network, with the part it belongs to. */
export type Entry = {
  [Part in PartName]: {
    readonly part: Part;
    readonly id: Parts[Part]["id"];
    readonly value: Parts[Part];
  };
}[PartName];

/** Dependencies first, so that the records can be put in one by one. */
const order = [
  "areas",
  "themes",
  "organisations",
  "people",
  "tables",
  "programmes",
  "seats",
  "links",
] as const satisfies readonly PartName[];

/** All records of a network: by part, dependencies first, and by id within a part. */
export function entriesOf(network: Network): readonly Entry[] {
  return order.flatMap((part) => entriesOfPart(network, part));
}

/** The records of one part by id. */
export function entriesOfPart(network: Network, part: PartName): readonly Entry[] {
  const records: readonly Parts[PartName][] = [...network[part]];
  return (
    records
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      // Part and value come as a pair; the compiler cannot see that a pair is one of the union.
      .map((value): Entry => ({ part, id: value.id, value }) as never)
  );
}

/** Entries in the order of {@link entriesOf}. */
export function inOrder<Some extends Entry>(entries: readonly Some[]): readonly Some[] {
  return entries.toSorted((one, other) => order.indexOf(one.part) - order.indexOf(other.part));
}

/** The record as it stands in a file. */
export function writtenEntry({ part, value }: Entry): WrittenRecord {
  // As above: the part says which writer fits the value.
  return writers[part](value as never);
}
