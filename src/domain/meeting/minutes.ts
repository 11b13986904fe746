import type { MeetingId, MinutesLineId, PersonId } from "../ids.ts";
import type { Instant } from "../time.ts";

/** One thing that was written down. An action stands among the actions, and belongs to a seat. */
export type MinutesLine = {
  readonly id: MinutesLineId;
  readonly kind: "decision" | "note";
  readonly text: string;
  readonly by: PersonId;
  readonly at: Instant;
};

/** What was written down of a meeting. Holds nothing of families. */
export type Minutes = {
  readonly present: readonly PersonId[];
  /** Who were there without a seat, by name. */
  readonly guests: readonly string[];
  readonly lines: readonly MinutesLine[];
  /** When it was sent to all who should know. */
  readonly sentAt?: Instant;
  /** When something was last written or struck out after that. */
  readonly changedAt?: Instant;
  /** In which meeting it was approved. */
  readonly approvedIn?: MeetingId;
};

/** Nothing written down yet. */
export const noMinutes: Minutes = { present: [], guests: [], lines: [] };
