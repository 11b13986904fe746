import { z } from "zod";

declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** Identifier of one organisation network: the tenant and the unit of consistency. */
export type NetworkId = Branded<string, "network">;
export type OrganisationId = Branded<string, "organisation">;
export type PersonId = Branded<string, "person">;
/** `@` and the id of an organisation: its own mail box, where otherwise a person stands. */
export type OrganisationBox = Branded<string, "organisation box">;
/** Whose mail box it is; no id of a person begins with `@`. */
export type BoxOwner = PersonId | OrganisationBox;
export type SeatId = Branded<string, "seat">;
/** One of `data/themes.json`, or a theme that a network added. */
export type ThemeId = Branded<string, "theme">;
export type AreaId = Branded<string, "area">;
export type TableId = Branded<string, "table">;
export type ProgrammeId = Branded<string, "programme">;
export type LinkId = Branded<string, "link">;
export type MeetingId = Branded<string, "meeting">;
export type SeriesId = Branded<string, "series">;
export type PollId = Branded<string, "poll">;
export type AgendaItemId = Branded<string, "agenda item">;
export type MinutesLineId = Branded<string, "minutes line">;
export type ActionId = Branded<string, "action">;
export type NominationId = Branded<string, "nomination">;
export type AcquaintanceId = Branded<string, "acquaintance">;
/** `channel:tenant:user`: one account on one chat platform. */
export type AccountKey = Branded<string, "account">;

/** Lower-case letters, digits and hyphens, no hyphen first or last, 1 to 64 characters. */
const slug = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);

const box = z.string().regex(/^@[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);

/** Schemas that turn an outside string into a branded id, or refuse it. */
export const ids = {
  network: slug.transform((text) => text as NetworkId),
  organisation: slug.transform((text) => text as OrganisationId),
  person: slug.transform((text) => text as PersonId),
  boxOwner: z.union([
    slug.transform((text) => text as PersonId),
    box.transform((text) => text as OrganisationBox),
  ]),
  seat: slug.transform((text) => text as SeatId),
  theme: slug.transform((text) => text as ThemeId),
  area: slug.transform((text) => text as AreaId),
  table: slug.transform((text) => text as TableId),
  programme: slug.transform((text) => text as ProgrammeId),
  link: slug.transform((text) => text as LinkId),
  meeting: slug.transform((text) => text as MeetingId),
  series: slug.transform((text) => text as SeriesId),
  poll: slug.transform((text) => text as PollId),
  agendaItem: slug.transform((text) => text as AgendaItemId),
  minutesLine: slug.transform((text) => text as MinutesLineId),
  action: slug.transform((text) => text as ActionId),
  nomination: slug.transform((text) => text as NominationId),
  account: z
    .string()
    .min(3)
    .max(300)
    .transform((text) => text as AccountKey),
} as const;
