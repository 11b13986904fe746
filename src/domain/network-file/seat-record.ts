import { z } from "zod";
import type { Author } from "../author.ts";
import { ids, type PersonId } from "../ids.ts";
import type { Confirmation, Holding, Seat, SeatRole } from "../seat.ts";
import type { Day } from "../time.ts";
import { readAuthor } from "./author-text.ts";
import * as field from "./fields.ts";

/** When nobody wrote since when somebody holds a seat: before every network. */
export const sinceAlways = "1970-01-01" as Day;

/** What a file says about who holds a seat; decides what an import may touch. */
export type StatedHoldings =
  /** Nothing: what the network has stays. */
  | { readonly kind: "left-out" }
  /** `holder`: who sits there now; the past stays. Without a person: nobody. */
  | {
      readonly kind: "holder";
      readonly person?: PersonId;
      readonly from?: Day;
      readonly until?: Day;
    }
  /** `holdings`: the whole history. */
  | { readonly kind: "list" };

/** A seat of a file with what the file left unsaid. */
export type SeatRecord = { readonly seat: Seat; readonly stated: StatedHoldings };

const author = z.string().transform((written, context): Author => {
  return readAuthor(written) ?? field.refuse(context, { kind: "id" });
});

const holding = z
  .strictObject({
    person: field.id(ids.person),
    from: field.day.default(sinceAlways),
    until: field.day.exactOptional(),
    confirmedAt: field.moment.exactOptional(),
  })
  .superRefine(field.refuseTurned)
  .transform(
    ({ confirmedAt: at, ...rest }): Holding => ({
      ...rest,
      ...(at !== undefined && { confirmed: { at } }),
    }),
  );

const shared = {
  id: field.id(ids.seat),
  holder: field.id(ids.person).nullable().exactOptional(),
  from: field.day.exactOptional(),
  until: field.day.exactOptional(),
  holdings: z.array(holding).exactOptional(),
  confirmedAt: field.moment.exactOptional(),
  confirmedBy: author.exactOptional(),
  standIn: field.name.exactOptional(),
  doubts: z.array(z.strictObject({ at: field.moment, by: author })).default([]),
};
const organisation = field.id(ids.organisation);

const written = z.discriminatedUnion("role", [
  z.strictObject({
    role: z.literal("contact"),
    organisation,
    themes: z.array(field.id(ids.theme)).default([]),
    areas: z.array(field.id(ids.area)).default([]),
    ...shared,
  }),
  z.strictObject({ role: z.literal("deputy"), of: field.id(ids.seat), ...shared }),
  z.strictObject({ role: z.literal("manager"), organisation, ...shared }),
  z.strictObject({ role: z.literal("webber"), theme: field.id(ids.theme), ...shared }),
  z.strictObject({ role: z.literal("coordinator"), ...shared }),
  z.strictObject({
    role: z.literal("table-member"),
    table: field.id(ids.table),
    organisation: organisation.exactOptional(),
    ...shared,
  }),
]);
type Written = z.output<typeof written>;

/** A seat as it stands in a file. */
export const seatRecord = written.superRefine(refuseUnclear).transform((record): SeatRecord => {
  const holdings = holdingsOf(record);
  const confirmation = confirmationOf(record, holdings);
  const { id, doubts } = record;
  const seat = { id, role: roleOf(record), holdings, doubts };
  return { seat: { ...seat, ...(confirmation && { confirmation }) }, stated: statedOf(record) };
});

function refuseUnclear(record: Written, context: z.RefinementCtx): void {
  field.refuseTurned(record, context);
  const { holder, holdings, confirmedAt, confirmedBy } = record;
  if (holder !== undefined && holdings) {
    field.refuse(context, { kind: "holder-and-holdings" }, ["holdings"]);
  }
  if (!holder && (record.from ?? record.until) !== undefined) {
    field.refuse(context, { kind: "from-without-holder" }, [record.from ? "from" : "until"]);
  }
  if (confirmedBy && !confirmedAt) {
    field.refuse(context, { kind: "confirmer-without-moment" }, ["confirmedAt"]);
  }
  if (confirmedAt && !confirmedBy && holdingsOf(record).length === 0) {
    field.refuse(context, { kind: "confirmer-unclear" }, ["confirmedBy"]);
  }
}

function roleOf(record: Written): SeatRole {
  switch (record.role) {
    case "contact": {
      const { organisation, themes, areas } = record;
      return { kind: "contact", organisation, themes, areas };
    }
    case "deputy":
      return { kind: "deputy", of: record.of };
    case "manager":
      return { kind: "manager", organisation: record.organisation };
    case "webber":
      return { kind: "webber", theme: record.theme };
    case "coordinator":
      return { kind: "coordinator" };
    case "table-member": {
      const { table, organisation } = record;
      return { kind: "table-member", table, ...(organisation && { organisation }) };
    }
    default:
      return record satisfies never;
  }
}

function holdingsOf({ holder, from, until, holdings = [] }: Written): readonly Holding[] {
  if (!holder) return [...holdings].sort((one, other) => (one.from < other.from ? -1 : 1));
  return [{ person: holder, from: from ?? sinceAlways, ...(until && { until }) }];
}

function statedOf({ holder, from, until, holdings }: Written): StatedHoldings {
  if (holdings) return { kind: "list" };
  if (holder === undefined) return { kind: "left-out" };
  if (holder === null) return { kind: "holder" };
  return { kind: "holder", person: holder, ...(from && { from }), ...(until && { until }) };
}

/** Who confirmed without a name is the one who sits there. */
function confirmationOf(
  { confirmedAt: at, confirmedBy, standIn }: Written,
  holdings: readonly Holding[],
): Confirmation | undefined {
  const person = holdings.at(-1)?.person;
  const by: Author | undefined = confirmedBy ?? (person && { kind: "person", person });
  return at && by && { at, by, ...(standIn !== undefined && { standIn }) };
}
