import type { Author } from "../author.ts";
import type { PersonId, SeatId } from "../ids.ts";
import type { Day, Instant } from "../time.ts";

/** Who is asked for a successor, in this order; `organisation`: its own mail box, whoever reads that. */
export const successorSteps = [
  "leaver",
  "deputy",
  "manager",
  "organisation",
  "coordinator",
] as const;
export type SuccessorStep = (typeof successorSteps)[number];

/**
 * Why a seat is handed over: who sits there leaves, says that it is not theirs, is gone without a
 * word, or nobody sat there.
 */
export const handOverReasons = ["leaving", "not-theirs", "gone", "empty"] as const;
export type HandOverReason = (typeof handOverReasons)[number];

/** Who may take the seat. */
export type Candidate = {
  readonly person: PersonId;
  readonly namedBy: Author;
  readonly at: Instant;
  /** `needs-yes`: a coordinator must agree before the candidate is asked. */
  readonly state: "needs-yes" | "asked";
  /** Since the last time that the candidate was asked. */
  readonly askedAt?: Instant;
  readonly remindedAt?: Instant;
};

/** A seat on its way to the next person; at most one at a time for each seat. */
export type HandOver = {
  readonly id: SeatId;
  readonly why: HandOverReason;
  readonly openedAt: Instant;
  readonly leaver?: PersonId;
  /** The last day of the leaver; without it the leaver stays until the successor takes the seat. */
  readonly lastDay?: Day;
  /**
   * Whose word it is that the seat passes on: of who sits there (or was to), or of who looks after
   * the network. Left out of anybody else, whose word alone takes no seat from who sits there.
   */
  readonly saidBy?: "leaver" | "coordinator";
  readonly candidate?: Candidate;
  /** Who were asked and did not take it. */
  readonly declined: readonly PersonId[];
  /** Who was asked for a successor, in order. */
  readonly steps: readonly { readonly step: SuccessorStep; readonly at: Instant }[];
};
