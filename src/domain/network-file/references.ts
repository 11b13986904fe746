import type { Author } from "../author.ts";
import type { PartName } from "../network.ts";
import type { Seat } from "../seat.ts";
import type { Place } from "./finding.ts";
import type { ReadParts } from "./read-parts.ts";

/** One record that names another. */
export type Reference = { readonly at: Place; readonly part: PartName; readonly id: string };

/** Every place where a record names another one. */
export function* references(records: ReadParts["records"]): Iterable<Reference> {
  for (const { index, value } of records.organisations) {
    yield* listed(["organisations", index, "areas"], "areas", value.areas);
  }
  for (const { index, value } of records.people) {
    yield* one(["people", index, "organisation"], "organisations", value.organisation);
  }
  for (const { index, value } of records.seats) yield* ofSeat(["seats", index], value);
  for (const { index, value } of records.tables) {
    yield* listed(["tables", index, "areas"], "areas", value.areas);
  }
  for (const { index, value } of records.programmes) {
    const at = ["programmes", index, "organisations"];
    yield* listed(at, "organisations", value.organisations);
  }
  for (const { index, value } of records.links) {
    yield* one(["links", index, "from"], "organisations", value.from);
    yield* one(["links", index, "to"], "organisations", value.to);
  }
}

function* one(at: Place, part: PartName, id: string | undefined): Iterable<Reference> {
  if (id !== undefined) yield { at, part, id };
}

function* listed(at: Place, part: PartName, ids: readonly string[]): Iterable<Reference> {
  for (const [index, id] of ids.entries()) yield { at: [...at, index], part, id };
}

function* ofSeat(at: Place, seat: Seat): Iterable<Reference> {
  yield* ofRole(at, seat);
  const people = new Set(seat.holdings.map(({ person }) => person));
  for (const id of people) yield { at: [...at, "holder"], part: "people", id };
  yield* ofAuthor([...at, "confirmedBy"], seat.confirmation?.by);
  for (const [index, { by }] of seat.doubts.entries()) {
    yield* ofAuthor([...at, "doubts", index, "by"], by);
  }
}

function* ofRole(at: Place, { role }: Seat): Iterable<Reference> {
  switch (role.kind) {
    case "contact":
      yield* one([...at, "organisation"], "organisations", role.organisation);
      yield* listed([...at, "themes"], "themes", role.themes);
      yield* listed([...at, "areas"], "areas", role.areas);
      return;
    case "deputy":
      yield* one([...at, "of"], "seats", role.of);
      return;
    case "manager":
      yield* one([...at, "organisation"], "organisations", role.organisation);
      return;
    case "webber":
      yield* one([...at, "theme"], "themes", role.theme);
      return;
    case "coordinator":
      return;
    case "table-member":
      yield* one([...at, "table"], "tables", role.table);
      yield* one([...at, "organisation"], "organisations", role.organisation);
      return;
    default:
      role satisfies never;
  }
}

function* ofAuthor(at: Place, author: Author | undefined): Iterable<Reference> {
  if (author?.kind === "person") yield { at, part: "people", id: author.person };
}
