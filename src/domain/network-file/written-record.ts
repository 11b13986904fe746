import type { PartName, Parts } from "../network.ts";
import type { Person } from "../person.ts";
import type { Seat } from "../seat.ts";
import { writeAuthor } from "./author-text.ts";
import { writeHours } from "./hours.ts";
import { sinceAlways } from "./seat-record.ts";

/** A record as it stands in a file: field names and values, what is empty left out. */
export type WrittenRecord = Readonly<Record<string, unknown>>;

/** How each kind of record is written. Reading it back gives the same record. */
export const writers: { readonly [Part in PartName]: (record: Parts[Part]) => WrittenRecord } = {
  areas: withoutEmpty,
  themes: withoutEmpty,
  organisations: ({ phone, ...rest }) => withoutEmpty({ ...rest, phone: phone?.original }),
  people: writePerson,
  seats: writeSeat,
  tables: withoutEmpty,
  programmes: withoutEmpty,
  links: withoutEmpty,
};

function writePerson({ availability, phone, expertByExperience, ...rest }: Person): WrittenRecord {
  return withoutEmpty({
    ...rest,
    expertByExperience: expertByExperience || undefined,
    phone: phone?.original,
    hours: writeHours(availability.hours),
    absences: availability.absences,
  });
}

function writeSeat({ id, role, holdings, confirmation, doubts }: Seat): WrittenRecord {
  const { kind, ...rest } = role;
  return {
    ...withoutEmpty({ id, role: kind, ...rest }),
    // Also when empty: an import must know that nobody sits there, not that nothing was said.
    ...writeHoldings(holdings),
    ...withoutEmpty({
      confirmedAt: confirmation?.at,
      confirmedBy: confirmation && writeAuthor(confirmation.by),
      standIn: confirmation?.standIn,
      doubts: doubts.map(({ at, by }) => ({ at, by: writeAuthor(by) })),
    }),
  };
}

function writeHoldings(holdings: Seat["holdings"]): WrittenRecord {
  const [only, ...more] = holdings.map(({ person, from, until, confirmed }) => {
    const since = from === sinceAlways ? undefined : from;
    return withoutEmpty({ person, from: since, until, confirmedAt: confirmed?.at });
  });
  if (!only) return { holder: null };
  if (more.length > 0 || "confirmedAt" in only) return { holdings: [only, ...more] };
  const { person: holder, ...since } = only;
  return { holder, ...since };
}

function withoutEmpty(record: WrittenRecord): WrittenRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
