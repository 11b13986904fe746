import type { OrganisationId, PersonId, SeatId } from "../ids.ts";
import type { Day, Instant } from "../time.ts";
import type { PreferredChannel } from "./preferred-channel.ts";

/** The rungs of the ladder: who is asked whether the data of a person are right. */
export const confirmationSteps = [
  "ask",
  "first-reminder",
  "second-reminder",
  "deputy",
  "manager",
  "coordinator",
] as const;
export type ConfirmationStep = (typeof confirmationSteps)[number];

/** Why somebody is asked now: it is time, they are new, or there is a sign that something changed. */
export const roundReasons = ["time", "new", "doubted", "unreachable", "absent"] as const;
export type RoundReason = (typeof roundReasons)[number];

/** One time round: from the question to the answer, whoever gives it. */
export type Round = {
  readonly startedAt: Instant;
  readonly why: RoundReason;
  /** What was asked about, nothing once it was dropped; whether it was answered stands in the seats. */
  readonly seats: readonly SeatId[];
  /** Of these too it was asked whether number and addresses are right. */
  readonly organisations?: readonly OrganisationId[];
  /** In order, the first one is `ask` unless the person could not be asked. */
  readonly steps: readonly { readonly step: ConfirmationStep; readonly at: Instant }[];
};

/** How often a manager wants to hear how their organisations stand. */
export const updateRhythms = ["month", "quarter"] as const;
export type UpdateRhythm = (typeof updateRhythms)[number];

/** What is kept of asking one person. */
export type Asking = {
  readonly id: PersonId;
  /** The last one, answered or not. */
  readonly round?: Round;
  /** Asked again from this day on, as they said themselves. */
  readonly pausedUntil?: Day;
  /** Hears as often as this how their organisations stand; never when left out. */
  readonly updates?: UpdateRhythm;
  /** Wants to be brought together with people they have not met. */
  readonly wantsToMeet?: true;
  /** Wants what comes unasked to come in the evening. */
  readonly evenings?: true;
  /** Where they would rather be written to; where they were last when left out. */
  readonly prefers?: PreferredChannel;
  /** "Ik hoor hier niet": from then on nothing is sent. */
  readonly outSince?: Instant;
  /** To be erased since then; until it is done the last mails go out. */
  readonly erasureSince?: Instant;
  /** The last day on which something was sent to them without their asking. */
  readonly wroteOn?: Day;
  /** Since a message to them could be sent nowhere. */
  readonly unreachedAt?: Instant;
};
