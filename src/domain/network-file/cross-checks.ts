import type { Instant } from "../time.ts";
import type { Found } from "./finding.ts";
import { tooMuchOfOwn } from "./own-texts.ts";
import type { Placed, ReadParts } from "./read-parts.ts";
import { references } from "./references.ts";

/** What is wrong between records, each of which is right by itself. */
export function crossCheck({ records, ids }: ReadParts): readonly Found[] {
  return [
    ...unknownReferences({ records, ids }),
    ...records.seats.flatMap(heldByTwo),
    ...deputiesOfDeputies(records.seats),
    ...tooMuchOfOwn(records.themes),
    ...records.links
      .filter(({ value: { from, to } }) => from === to)
      .map(({ index, value }): Found => {
        return { at: ["links", index, "to"], finding: { kind: "link-to-itself" }, value: value.to };
      }),
  ];
}

function unknownReferences({ records, ids }: Pick<ReadParts, "records" | "ids">): readonly Found[] {
  return [...references(records)]
    .filter(({ part, id }) => !ids[part].has(id))
    .map(({ at, part, id }) => ({ at, finding: { kind: "no-such", part }, value: id }));
}

type PlacedSeat = ReadParts["records"]["seats"][number];

function heldByTwo({ index, value: { holdings } }: PlacedSeat): readonly Found[] {
  return holdings.flatMap((holding, at): Found[] => {
    const before = holdings[at - 1];
    const overlaps = before && (before.until === undefined || holding.from <= before.until);
    const place = ["seats", index, "holdings"];
    return overlaps ? [{ at: place, finding: { kind: "held-by-two" }, value: holding.person }] : [];
  });
}

/** A deputy of a seat that is itself a deputy's; so there are no circles either. */
function deputiesOfDeputies(seats: readonly PlacedSeat[]): readonly Found[] {
  const deputies = new Set<string>(
    seats.filter(({ value }) => value.role.kind === "deputy").map(({ value }) => value.id),
  );
  return seats.flatMap(({ index, value: { role } }): Found[] =>
    role.kind === "deputy" && deputies.has(role.of)
      ? [{ at: ["seats", index, "of"], finding: { kind: "deputy-of-deputy" }, value: role.of }]
      : [],
  );
}

/** What is allowed and probably a mistake. */
export function oddities({ records }: ReadParts, asOf: Instant | undefined): readonly Found[] {
  return [
    ...sameNames("organisations", records.organisations),
    ...sameNames("people", records.people),
    ...records.seats
      .filter(({ value: { confirmation } }) => asOf && confirmation && confirmation.at > asOf)
      .map(({ index, value }): Found => {
        const at = ["seats", index, "confirmedAt"];
        return { at, finding: { kind: "after-as-of" }, value: value.confirmation?.at };
      }),
  ];
}

function sameNames(
  part: "organisations" | "people",
  records: readonly Placed<{ readonly name: string }>[],
): readonly Found[] {
  const first = new Map<string, number>();
  return records.flatMap(({ index, value: { name } }): Found[] => {
    const folded = name.normalize("NFC").toLowerCase();
    const before = first.get(folded);
    if (before === undefined) first.set(folded, index);
    if (before === undefined) return [];
    const finding = { kind: "same-name", other: `${part}[${before}]` } as const;
    return [{ at: [part, index, "name"], finding, value: name }];
  });
}
