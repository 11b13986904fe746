import type { MeetingId, PersonId, PollId, SeatId } from "../ids.ts";
import type { Instant } from "../time.ts";
import type { Audience } from "./audience-kinds.ts";
import type { Slot } from "./slot.ts";
import type { Where } from "./where.ts";

/** Whether a proposal suits. */
export const voteAnswers = ["yes", "rather-not", "no"] as const;
export type VoteAnswer = (typeof voteAnswers)[number];

/** What was answered for seats; of a seat only the last vote counts, also after a hand-over. */
export type Vote = {
  readonly seats: readonly SeatId[];
  readonly person: PersonId;
  /** One for each proposal, in their order. */
  readonly answers: readonly VoteAnswer[];
  readonly at: Instant;
};

/** Who heard of a poll: first the proposals, then once that an answer is missing. */
export type PollTold = {
  readonly person: PersonId;
  /** When they heard of it first. */
  readonly at: Instant;
  readonly times: number;
};

/** Which of some proposals suits best; it ends when everybody voted or at the deadline. */
export type Poll = Where & {
  readonly id: PollId;
  readonly title: string;
  readonly audience: Audience;
  readonly organiser: SeatId;
  /** In the order of time; three to ten. */
  readonly proposals: readonly Slot[];
  /** Only the organiser sees who can when. */
  readonly isSecret: boolean;
  readonly openedAt: Instant;
  readonly deadline: Instant;
  readonly votes: readonly Vote[];
  readonly told: readonly PollTold[];
  readonly closedAt?: Instant;
  /** What was planned by it. */
  readonly meeting?: MeetingId;
  readonly withdrawnAt?: Instant;
  /** Who was asked, and is still to hear that it was withdrawn. */
  readonly toHear?: readonly PersonId[];
};
