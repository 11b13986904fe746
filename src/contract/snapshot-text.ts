import type { Network } from "../domain/network.ts";
import { formatAfter, migrations } from "./migration.ts";
import type { Stored } from "./stored.ts";

/** Records that are turned into text in one go; few, so that nothing else has to wait long. */
const AT_ONCE = 100;

/**
 * All that is kept of one network as JSON text, in pieces of some tens of kilobytes: the value is
 * immutable, so whoever writes it may do other work in between. Collections are lists, of records
 * or of pairs, so that no id can become a property name.
 */
export function* snapshotText(stored: Stored): Iterable<string> {
  const { id, description, emergencyLines } = stored.network;
  yield `{"format":${formatAfter(migrations)},"version":${stored.version}`;
  yield `,\n"id":${JSON.stringify(id)},\n"description":${JSON.stringify(description)}`;
  yield `,\n"emergencyLines":${JSON.stringify(emergencyLines)}`;
  for (const [name, values] of Object.entries(listsOf(stored))) yield* listText(name, values);
  yield "}";
}

type ListName = Exclude<
  keyof Network | keyof Stored,
  "version" | "network" | "id" | "description" | "emergencyLines"
>;

/** Every collection by name; the compiler tells when one is forgotten. */
function listsOf(stored: Stored): { readonly [Name in ListName]: Iterable<unknown> } {
  const { network, dialogs, outbox, seen } = stored;
  return {
    organisations: network.organisations,
    people: network.people,
    seats: network.seats,
    themes: network.themes,
    areas: network.areas,
    tables: network.tables,
    programmes: network.programmes,
    links: network.links,
    accounts: network.accounts,
    welcomed: network.welcomed.entries(),
    askings: network.askings,
    handOvers: network.handOvers,
    meetings: network.meetings,
    series: network.series,
    polls: network.polls,
    actions: network.actions,
    feeds: network.feeds,
    nominations: network.nominations,
    expectations: network.expectations,
    acquaintances: network.acquaintances,
    digests: network.digests,
    occurred: network.occurred.entries(),
    stamps: network.stamps.entries(),
    dialogs,
    outbox,
    seen: seen.entries(),
  };
}

function* listText(name: string, values: Iterable<unknown>): Iterable<string> {
  yield `,\n"${name}":[`;
  let separator = "\n";
  let batch: unknown[] = [];
  for (const value of values) {
    batch.push(value);
    if (batch.length < AT_ONCE) continue;
    yield separator + linesOf(batch);
    separator = ",\n";
    batch = [];
  }
  if (batch.length > 0) yield separator + linesOf(batch);
  yield "]";
}

/** One record a line, so that two generations can be laid side by side. */
function linesOf(batch: readonly unknown[]): string {
  return batch.map((value) => JSON.stringify(value)).join(",\n");
}
