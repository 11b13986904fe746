import type { EmergencyLine } from "../emergency-line.ts";
import type { Description, Network } from "../network.ts";
import type { Organisation } from "../organisation.ts";
import type { Person } from "../person.ts";
import type { Seat } from "../seat.ts";
import { type Day, type Instant, localMoment } from "../time.ts";
import { type Entry, entriesOf, writtenEntry } from "./entries.ts";
import { mergeSeat } from "./merge-seat.ts";
import type { NetworkFile } from "./read.ts";

/** A record that is there already and differs, with the names of the fields as a file has them. */
export type ChangedEntry = Entry & { readonly fields: readonly string[] };

/** What an import would do. Every record of file and network stands in exactly one list. */
export type Comparison = {
  readonly new: readonly Entry[];
  readonly changed: readonly ChangedEntry[];
  readonly same: readonly Entry[];
  /** In the network and not in the file: left alone. */
  readonly missing: readonly Entry[];
  /** Would change what a person changed by hand after the file was made. */
  readonly conflicts: readonly ChangedEntry[];
  /** Name, goal and zone, when they differ. */
  readonly description?: Description;
  /** The regional emergency lines, when the file states them and they differ. */
  readonly emergencyLines?: readonly EmergencyLine[];
};

type Question = {
  readonly current: Network;
  readonly file: NetworkFile;
  /** Now: the day on which somebody new in a seat takes it over, when the file names none. */
  readonly at: Instant;
};

/** Compares a network with a file that is to be imported into it. Pure. */
export function compareNetworks({ current, file, at }: Question): Comparison {
  const world = { current, file, today: localMoment(at, current.description.zone).day };
  const before = byKey(current);
  const named = byKey(file.network);
  const lists = {
    new: [...named].filter(([key]) => !before.has(key)).map(([, entry]) => entry),
    missing: [...before].filter(([key]) => !named.has(key)).map(([, entry]) => entry),
    ...compareBoth(world, before, named),
  };
  const { emergencyLines } = file.network;
  const { startedOn } = current.description;
  // A file that does not say when the network began leaves that as it was.
  const description = { ...(startedOn && { startedOn }), ...file.network.description };
  return {
    ...lists,
    ...(!isSame(description, current.description) && { description }),
    ...(file.statesEmergencyLines &&
      !isSame(emergencyLines, current.emergencyLines) && { emergencyLines }),
  };
}

type World = { readonly current: Network; readonly file: NetworkFile; readonly today: Day };
type ByKey = ReadonlyMap<string, Entry>;

function keyOf({ part, id }: Entry): string {
  return `${part}/${id}`;
}

function byKey(network: Network): ByKey {
  return new Map(entriesOf(network).map((entry) => [keyOf(entry), entry]));
}

/** Sorts out the records that stand in both. */
function compareBoth(world: World, before: ByKey, named: ByKey) {
  const same: Entry[] = [];
  const changed: ChangedEntry[] = [];
  const conflicts: ChangedEntry[] = [];
  for (const [key, entry] of named) {
    const old = before.get(key);
    if (!old) continue;
    const next = merged(world, entry);
    const fields = differingFields(old, next);
    if (fields.length === 0) same.push(next);
    else (isNewerByHand(world, next) ? conflicts : changed).push({ ...next, fields });
  }
  return { same, changed, conflicts };
}

/** A record of the file as it would be in the network, which keeps a part of some. */
function merged(world: World, entry: Entry): Entry {
  if (entry.part === "seats") return { ...entry, value: mergedSeat(world, entry.value) };
  if (entry.part === "people") return { ...entry, value: mergedPerson(world, entry.value) };
  if (entry.part === "organisations")
    return { ...entry, value: mergedOrganisation(world, entry.value) };
  return entry;
}

/** That somebody confirmed it later than the file tells is not lost. */
function mergedOrganisation({ current }: World, organisation: Organisation): Organisation {
  const { confirmedAt, dueOn } = current.organisations.get(organisation.id) ?? {};
  if (confirmedAt === undefined || (organisation.confirmedAt ?? "") > confirmedAt) {
    return organisation;
  }
  const { dueOn: _asFiled, ...rest } = organisation;
  return { ...rest, confirmedAt, ...(dueOn !== undefined && { dueOn }) };
}

/** Whether somebody may be shown in groups is for themselves to say, not for a file. */
function mergedPerson({ current }: World, person: Person): Person {
  const { shownInGroups: _asFiled, ...rest } = person;
  const isShown = current.people.get(person.id)?.shownInGroups;
  return isShown ? { ...rest, shownInGroups: isShown } : rest;
}

function mergedSeat({ current, file, today }: World, seat: Seat): Seat {
  const before = current.seats.get(seat.id);
  const stated = file.statedHoldings.get(seat.id) ?? { kind: "list" };
  return before ? mergeSeat(before, { seat, stated }, today) : seat;
}

/** Without `asOf` nobody knows how old the file is; then every change by hand counts as newer. */
function isNewerByHand({ current, file }: World, entry: Entry): boolean {
  const stamp = current.stamps.get(keyOf(entry));
  return stamp?.byHand === true && (file.asOf === undefined || stamp.at > file.asOf);
}

function differingFields(before: Entry, after: Entry): readonly string[] {
  const [one, other] = [writtenEntry(before), writtenEntry(after)];
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].filter((field) => !isSame(one[field], other[field]));
}

/** The same JSON, whatever the order of the keys. */
function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
