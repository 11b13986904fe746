import type { Account } from "./account.ts";
import type { Acquaintance } from "./acquaintance/acquaintance.ts";
import type { SchoolRegion } from "./calendar/school-holidays.ts";
import { Collection } from "./collection.ts";
import type { Asking } from "./cycle/asking.ts";
import type { HandOver } from "./cycle/hand-over.ts";
import type { CycleSettings } from "./cycle/settings.ts";
import type { EmergencyLine } from "./emergency-line.ts";
import type {
  AccountKey,
  AcquaintanceId,
  ActionId,
  MeetingId,
  NetworkId,
  NominationId,
  PersonId,
  PollId,
  SeatId,
  SeriesId,
} from "./ids.ts";
import type { Action } from "./meeting/action.ts";
import type { Feed } from "./meeting/feed.ts";
import type { Meeting } from "./meeting/meeting.ts";
import type { Poll } from "./meeting/poll.ts";
import type { Series } from "./meeting/series.ts";
import type { MeetingSettings } from "./meeting/settings.ts";
import type { Organisation } from "./organisation.ts";
import type { Person } from "./person.ts";
import type { Digest } from "./report/digest.ts";
import type { Seat } from "./seat.ts";
import type { Area, Link, Programme, Table } from "./table.ts";
import type { Theme } from "./theme.ts";
import type { Day, Instant, Zone } from "./time.ts";
import type { Expectation } from "./webber/expectation.ts";
import type { Nomination } from "./webber/nomination.ts";

/** What the network says of itself. */
export type Description = {
  readonly name: string;
  /** The shared goal, such as "in 2030 groeit geen kind op in armoede". */
  readonly goal?: string;
  readonly zone: Zone;
  /** Whether guests from outside the tenant or workspace may look up. Not unless it says so. */
  readonly guestsMayAsk?: boolean;
  /** Whose school holidays are kept free of questions. */
  readonly region?: SchoolRegion;
  /** When the network began; in its first year it is asked more often. */
  readonly startedOn?: Day;
  /** How often it is asked whether data are right; what is left out is as usual. */
  readonly cycle?: Partial<CycleSettings>;
  /** When people are reminded of a meeting, and others told of it; what is left out is as usual. */
  readonly meetings?: Partial<MeetingSettings>;
};

/** The kinds of record that a network consists of, by the name of their collection. */
export type Parts = {
  readonly organisations: Organisation;
  readonly people: Person;
  readonly seats: Seat;
  readonly themes: Theme;
  readonly areas: Area;
  readonly tables: Table;
  readonly programmes: Programme;
  readonly links: Link;
};
export type PartName = keyof Parts;
export const partNames = [
  "organisations",
  "people",
  "seats",
  "themes",
  "areas",
  "tables",
  "programmes",
  "links",
] as const satisfies readonly PartName[];

/** When a record last changed, and whether that was done by a person rather than by an import. */
export type Stamp = { readonly at: Instant; readonly byHand: boolean };

/** One organisation network as one immutable value. */
export type Network = {
  readonly id: NetworkId;
  readonly description: Description;
  readonly emergencyLines: readonly EmergencyLine[];
  readonly accounts: Collection<AccountKey, Account>;
  /** The conversations in which the bot introduced itself, with when. */
  readonly welcomed: Collection<string, Instant>;
  /** What is kept of asking people whether their data are right. */
  readonly askings: Collection<PersonId, Asking>;
  /** The seats that are on their way to the next person. */
  readonly handOvers: Collection<SeatId, HandOver>;
  readonly meetings: Collection<MeetingId, Meeting>;
  readonly series: Collection<SeriesId, Series>;
  readonly polls: Collection<PollId, Poll>;
  readonly actions: Collection<ActionId, Action>;
  readonly feeds: Collection<SeatId, Feed>;
  readonly nominations: Collection<NominationId, Nomination>;
  readonly expectations: Collection<SeatId, Expectation>;
  readonly acquaintances: Collection<AcquaintanceId, Acquaintance>;
  /** The figures of each digest, by week. */
  readonly digests: Collection<string, Digest>;
  /** What is done once for each occurrence, such as `digest/2026-W48`, with when it was done. */
  readonly occurred: Collection<string, Instant>;
  /** By `part/id`. */
  readonly stamps: Collection<string, Stamp>;
} & { readonly [Part in PartName]: Collection<Parts[Part]["id"], Parts[Part]> };

/** A network in which nothing is yet. */
export function emptyNetwork(id: NetworkId, description: Description): Network {
  return {
    id,
    description,
    emergencyLines: [],
    accounts: Collection.empty(),
    welcomed: Collection.empty(),
    askings: Collection.empty(),
    handOvers: Collection.empty(),
    meetings: Collection.empty(),
    series: Collection.empty(),
    polls: Collection.empty(),
    actions: Collection.empty(),
    feeds: Collection.empty(),
    nominations: Collection.empty(),
    expectations: Collection.empty(),
    acquaintances: Collection.empty(),
    digests: Collection.empty(),
    occurred: Collection.empty(),
    stamps: Collection.empty(),
    organisations: Collection.empty(),
    people: Collection.empty(),
    seats: Collection.empty(),
    themes: Collection.empty(),
    areas: Collection.empty(),
    tables: Collection.empty(),
    programmes: Collection.empty(),
    links: Collection.empty(),
  };
}
