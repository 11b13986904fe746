import type { z } from "zod";
import type { SeatId } from "../ids.ts";
import type { PartName, Parts } from "../network.ts";
import type { Found } from "./finding.ts";
import { foundBy } from "./found.ts";
import { recordSchemas } from "./record-schemas.ts";
import { type StatedHoldings, seatRecord } from "./seat-record.ts";

/** A record that could be read, with its place in its list. */
export type Placed<Value> = { readonly index: number; readonly value: Value };

/** All records that could be read, the ids of all that stand there, and what was wrong. */
export type ReadParts = {
  readonly records: { readonly [Part in PartName]: readonly Placed<Parts[Part]>[] };
  /** Where each id was first used, readable record or not: one slip should not give ten errors. */
  readonly ids: { readonly [Part in PartName]: ReadonlyMap<string, number> };
  readonly stated: ReadonlyMap<SeatId, StatedHoldings>;
  readonly found: readonly Found[];
};

/** The lists of a file, not yet looked into. */
export type RawParts = { readonly [Part in PartName]: readonly unknown[] };

/** Reads each record by itself. */
export function readParts(raw: RawParts): ReadParts {
  const found: Found[] = [];
  const read = <Value>(part: PartName, schema: z.ZodType<Value>): Placed<Value>[] =>
    raw[part].flatMap((record, index) => {
      const result = schema.safeParse(record);
      if (result.success) return [{ index, value: result.data }];
      found.push(...foundBy(result.error.issues, raw, [part, index]));
      return [];
    });
  const seats = read("seats", seatRecord);
  const records = {
    areas: read("areas", recordSchemas.areas),
    themes: read("themes", recordSchemas.themes),
    organisations: read("organisations", recordSchemas.organisations),
    people: read("people", recordSchemas.people),
    seats: seats.map(({ index, value }) => ({ index, value: value.seat })),
    tables: read("tables", recordSchemas.tables),
    programmes: read("programmes", recordSchemas.programmes),
    links: read("links", recordSchemas.links),
  };
  const stated = new Map(seats.map(({ value: { seat, stated } }) => [seat.id, stated]));
  return { records, ids: idsOf(raw, found), stated, found };
}

function idsOf(raw: RawParts, found: Found[]): ReadParts["ids"] {
  const uses = (part: PartName) => firstUses(part, raw[part], found);
  return {
    areas: uses("areas"),
    themes: uses("themes"),
    organisations: uses("organisations"),
    people: uses("people"),
    seats: uses("seats"),
    tables: uses("tables"),
    programmes: uses("programmes"),
    links: uses("links"),
  };
}

function firstUses(part: PartName, records: readonly unknown[], found: Found[]) {
  const first = new Map<string, number>();
  for (const [index, record] of records.entries()) {
    const id = typeof record === "object" && record !== null && "id" in record ? record.id : null;
    if (typeof id !== "string") continue;
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else {
      const finding = { kind: "used-twice", first: `${part}[${before}]` } as const;
      found.push({ at: [part, index, "id"], finding, value: id });
    }
  }
  return first;
}
