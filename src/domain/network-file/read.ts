import { Collection } from "../collection.ts";
import type { SeatId } from "../ids.ts";
import { emptyNetwork, type Network, type PartName, partNames } from "../network.ts";
import type { Instant } from "../time.ts";
import { crossCheck, oddities } from "./cross-checks.ts";
import { envelope, foreign, rawLists } from "./envelope.ts";
import type { Found, Problem } from "./finding.ts";
import { foundBy } from "./found.ts";
import { readJson } from "./read-json.ts";
import { type ReadParts, readParts } from "./read-parts.ts";
import type { StatedHoldings } from "./seat-record.ts";
import { andMore, explain, writePlace } from "./wording.ts";

/** More than a screen of mistakes has one cause; the rest is counted. */
const MOST_PROBLEMS = 50;

/** What a network file says, and what it leaves unsaid. */
export type NetworkFile = {
  /** Whole and consistent; without accounts, welcomes and stamps: those are never in a file. */
  readonly network: Network;
  /** The moment of which the file tells; an export writes it. */
  readonly asOf?: Instant;
  /** Who sits where, as far as the file says so. */
  readonly statedHoldings: ReadonlyMap<SeatId, StatedHoldings>;
  readonly statesEmergencyLines: boolean;
};

/** A file that cannot be used, and all that is wrong with it, in Dutch. */
export type RefusedFile = {
  readonly kind: "refused";
  /** At most fifty, in the order of the file. */
  readonly problems: readonly Problem[];
  /** How many more there are. */
  readonly more: number;
};

export type ReadNetworkFile =
  | (NetworkFile & { readonly kind: "read"; readonly warnings: readonly Problem[] })
  | RefusedFile;

/** Reads a network file (`data/network-file.md`). Pure; never throws on what stands in the text. */
export function readNetworkFile(text: string): ReadNetworkFile {
  const json = readJson(text);
  if ("finding" in json) return refused([{ at: [], finding: json.finding }]);
  const finding = foreign(json.value);
  if (finding) return refused([{ at: [], finding }]);
  const outside = envelope.safeParse(json.value);
  const parts = readParts(rawLists.parse(json.value));
  const found = [...parts.found, ...crossCheck(parts)];
  if (outside.success && found.length === 0) return accepted(outside.data, parts);
  const around = outside.success ? [] : foundBy(outside.error.issues, json.value, []);
  return refused([...around, ...inFileOrder(found)]);
}

function accepted(
  { network: header, asOf, emergencyLines }: ReturnType<typeof envelope.parse>,
  parts: ReadParts,
): ReadNetworkFile {
  const { id, ...description } = header;
  const network: Network = {
    ...emptyNetwork(id, description),
    emergencyLines: emergencyLines ?? [],
    ...collections(parts),
  };
  return {
    kind: "read",
    network,
    ...(asOf && { asOf }),
    statedHoldings: parts.stated,
    statesEmergencyLines: emergencyLines !== undefined,
    warnings: oddities(parts, asOf).map(problemOf),
  };
}

function collections({ records }: ReadParts): Pick<Network, PartName> {
  return {
    areas: Collection.of(records.areas.map(({ value }) => value)),
    themes: Collection.of(records.themes.map(({ value }) => value)),
    organisations: Collection.of(records.organisations.map(({ value }) => value)),
    people: Collection.of(records.people.map(({ value }) => value)),
    seats: Collection.of(records.seats.map(({ value }) => value)),
    tables: Collection.of(records.tables.map(({ value }) => value)),
    programmes: Collection.of(records.programmes.map(({ value }) => value)),
    links: Collection.of(records.links.map(({ value }) => value)),
  };
}

function inFileOrder(found: readonly Found[]): readonly Found[] {
  const parts: readonly unknown[] = partNames;
  const order = ({ at: [part, index] }: Found) => parts.indexOf(part) * 1e9 + Number(index);
  return [...found].sort((one, other) => order(one) - order(other));
}

function refused(found: readonly Found[]): RefusedFile {
  const problems = found.slice(0, MOST_PROBLEMS).map(problemOf);
  return { kind: "refused", problems, more: found.length - problems.length };
}

function problemOf(found: Found): Problem {
  return { path: writePlace(found.at), explanation: explain(found) };
}

/** The refusal as lines for a person: `path: explanation`, and how many more there are. */
export function refusalLines({ problems, more }: RefusedFile): readonly string[] {
  const lines = problems.map(problemLine);
  return more > 0 ? [...lines, andMore(more)] : lines;
}

/** `organisations[3].phone: "06-12" is geen telefoonnummer. …` */
export function problemLine({ path, explanation }: Problem): string {
  return path === "" ? explanation : `${path}: ${explanation}`;
}
