import type { PersonId } from "../ids.ts";
import type { Day } from "../time.ts";

/** What becomes true of people getting to know each other. */
export type AcquaintanceFact =
  /** Whether somebody wants to be brought together with people they have not met, each month. */
  | { readonly kind: "acquaintance-wished"; readonly person: PersonId; readonly wants: boolean }
  /** It was proposed to both that they meet. */
  | { readonly kind: "introduced"; readonly people: readonly [PersonId, PersonId] }
  | {
      readonly kind: "acquainted";
      readonly people: readonly [PersonId, PersonId];
      readonly on: Day;
    };
