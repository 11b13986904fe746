import type { NominationId, PersonId } from "../ids.ts";
import type { Expectation } from "./expectation.ts";
import type { Nomination } from "./nomination.ts";

/** What becomes true of who is to be webber, and of what webbers and others expect of each other. */
export type WebberFact =
  | { readonly kind: "webber-nominated"; readonly nomination: Nomination }
  | {
      readonly kind: "nomination-seconded";
      readonly nomination: NominationId;
      readonly person: PersonId;
    }
  /** `accepted` goes with a seat that is recorded and taken. */
  | {
      readonly kind: "nomination-settled";
      readonly nomination: NominationId;
      readonly as: "asked" | "accepted" | "declined" | "refused";
    }
  | { readonly kind: "expectation-set"; readonly expectation: Expectation };
