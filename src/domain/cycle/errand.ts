import type { OrganisationId, PersonId, SeatId } from "../ids.ts";
import type { ConfirmationStep, RoundReason } from "./asking.ts";
import type { SuccessorStep } from "./hand-over.ts";

/** One thing that somebody is asked for without their asking. */
export type ErrandItem =
  /** Whether one's own data are right. */
  | {
      readonly kind: "confirm";
      readonly step: Extract<ConfirmationStep, "ask" | "first-reminder" | "second-reminder">;
      readonly why: RoundReason;
      readonly seats: readonly SeatId[];
      /** Whether number and addresses of these are, asked along. */
      readonly organisations?: readonly OrganisationId[];
    }
  /** Whether those of somebody else are, who did not answer or cannot be reached. */
  | {
      readonly kind: "vouch";
      readonly of: PersonId;
      readonly as: Extract<ConfirmationStep, "deputy" | "manager">;
      readonly why: RoundReason;
      readonly seats: readonly SeatId[];
    }
  /** Who takes over a seat. */
  | {
      readonly kind: "find-successor";
      readonly seat: SeatId;
      readonly as: Exclude<SuccessorStep, "organisation" | "coordinator">;
    }
  /** Whether one takes over a seat, asked again. */
  | { readonly kind: "take-over"; readonly seat: SeatId };

/** All that one person is asked for in one go. */
export type Errand = { readonly to: PersonId; readonly items: readonly ErrandItem[] };
