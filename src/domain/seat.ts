import type { Author } from "./author.ts";
import type { AreaId, OrganisationId, PersonId, SeatId, TableId, ThemeId } from "./ids.ts";
import type { Day, Instant } from "./time.ts";

/** What a seat is for (W3C Organization Ontology: `org:Post`). */
export type SeatRole =
  | {
      readonly kind: "contact";
      readonly organisation: OrganisationId;
      readonly themes: readonly ThemeId[];
      /** Empty means everywhere in the network. */
      readonly areas: readonly AreaId[];
    }
  | { readonly kind: "deputy"; readonly of: SeatId }
  | { readonly kind: "manager"; readonly organisation: OrganisationId }
  | { readonly kind: "webber"; readonly theme: ThemeId }
  | { readonly kind: "coordinator" }
  | {
      readonly kind: "table-member";
      readonly table: TableId;
      readonly organisation?: OrganisationId;
    };

/** One person in one seat, from a day up to and including a day. */
export type Holding = {
  readonly person: PersonId;
  readonly from: Day;
  readonly until?: Day;
  /** They said before they began that all is right; until then the predecessor's word stands. */
  readonly confirmed?: Omit<Confirmation, "by" | "standIn">;
};

/** "This is still right": when it was said, by whom, and on which day it is asked again. */
export type Confirmation = {
  readonly at: Instant;
  readonly by: Author;
  readonly dueOn?: Day;
  /** Who said to say it for them, as they call themselves. */
  readonly standIn?: string;
};

/** Somebody who looked this seat up says that it is no longer right. */
export type Doubt = { readonly at: Instant; readonly by: Author };

/** A place in the network that somebody must fill. People pass through; the seat stays. */
export type Seat = {
  readonly id: SeatId;
  readonly role: SeatRole;
  /** In order of `from`; no two overlap. */
  readonly holdings: readonly Holding[];
  readonly confirmation?: Confirmation;
  /** Since the last confirmation; the same author at most once. */
  readonly doubts: readonly Doubt[];
};

/** Who sits there on a day, if anybody. */
export function holderOn(seat: Seat, day: Day): PersonId | undefined {
  return seat.holdings.find(
    ({ from, until }) => from <= day && (until === undefined || day <= until),
  )?.person;
}
