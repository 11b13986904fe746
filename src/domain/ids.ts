import { z } from "zod";

declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** Identifier of one organisation network: the tenant and the unit of consistency. */
export type NetworkId = Branded<string, "network">;
export type OrganisationId = Branded<string, "organisation">;
export type PersonId = Branded<string, "person">;
export type SeatId = Branded<string, "seat">;
/** One of `data/themes.json`, or a theme that a network added. */
export type ThemeId = Branded<string, "theme">;
export type AreaId = Branded<string, "area">;
export type TableId = Branded<string, "table">;
export type ProgrammeId = Branded<string, "programme">;
export type LinkId = Branded<string, "link">;
/** `channel:tenant:user`: one account on one chat platform. */
export type AccountKey = Branded<string, "account">;

/** Lower-case letters, digits and hyphens, no hyphen first or last, 1 to 64 characters. */
const slug = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);

/** Schemas that turn an outside string into a branded id, or refuse it. */
export const ids = {
  network: slug.transform((text) => text as NetworkId),
  organisation: slug.transform((text) => text as OrganisationId),
  person: slug.transform((text) => text as PersonId),
  seat: slug.transform((text) => text as SeatId),
  theme: slug.transform((text) => text as ThemeId),
  area: slug.transform((text) => text as AreaId),
  table: slug.transform((text) => text as TableId),
  programme: slug.transform((text) => text as ProgrammeId),
  link: slug.transform((text) => text as LinkId),
  account: z
    .string()
    .min(3)
    .max(300)
    .transform((text) => text as AccountKey),
} as const;
