import type { SeatId, TableId, ThemeId } from "../ids.ts";

/** Who is meant, as seats: people come and go, who sits there takes part. */
export type Audience =
  /** Every webber. */
  | { readonly kind: "webbers" }
  /** The webbers of these themes. */
  | { readonly kind: "webbers-of"; readonly themes: readonly ThemeId[] }
  /** The fixed participants: the contact persons of the organisations. */
  | { readonly kind: "contacts" }
  | { readonly kind: "table"; readonly table: TableId }
  | { readonly kind: "seats"; readonly seats: readonly SeatId[] };
