import type { ChannelName } from "../domain/account.ts";
import type { Hours } from "../domain/calendar/working-days.ts";
import type { Fact } from "../domain/change.ts";
import type { AreaId, OrganisationId, PersonId, SeatId, ThemeId } from "../domain/ids.ts";
import type { Instant } from "../domain/time.ts";
import type { Message } from "../messages/message.ts";
import type { About } from "./about.ts";

/** A message to whoever is talking. */
export type Say = {
  readonly message: Message;
  /** `replacement`: takes the place of the message whose button was pressed. */
  readonly as: "new" | "replacement";
  /** `private`: to the actor alone, also when a group reads along. */
  readonly to: "here" | "private";
};

/** A message to somebody else, now or as soon as they can be reached. */
export type Tell = {
  readonly to:
    | { readonly kind: "person"; readonly person: PersonId }
    | { readonly kind: "seat"; readonly seat: SeatId }
    /** Its own mail box, whoever reads that. */
    | { readonly kind: "organisation"; readonly organisation: OrganisationId };
  readonly message: Message;
  /** Not sent before this moment; a night or a holiday is no time for a question. */
  readonly notBefore?: Instant;
  /** Sent in these hours of a working day and no others, also when it has to be tried again. */
  readonly hours?: Hours;
  /** Not sent after this moment: it would only be a nuisance. */
  readonly until?: Instant;
  /** What it says to be so: asked about once more as it goes out. Left out of what stays so. */
  readonly about?: About;
  /** By this channel and no other, where reading it there proves something. */
  readonly only?: ChannelName;
  /** What makes it the same message: kind, subject and occurrence. Sent once for each recipient. */
  readonly key: string;
};

/**
 * What came of it: `no-theme` is about none of the themes, `nobody` that a theme has nobody on the
 * list; `spoken` and `no-reply` are what askers say afterwards.
 */
export const countOutcomes = [
  "answered",
  "asked-back",
  "no-theme",
  "nobody",
  "spoken",
  "no-reply",
] as const;

/** That something was asked; never what. */
export type Count = {
  readonly theme?: ThemeId;
  readonly area?: AreaId;
  /** With `no-theme`: the theme that it was nearest to, when it was near to one. */
  readonly nearest?: ThemeId;
  readonly outcome: (typeof countOutcomes)[number];
};

/** How often something was counted in an ISO week, such as `2026-W48`: the finest moment that is kept. */
export type CountLine = Count & { readonly week: string; readonly times: number };

/** The questions after a meeting; the first is answered with a score, the others in words. */
export const pulseQuestions = [1, 2, 3, 4, 5] as const;
export const pulseScores = [1, 2, 3, 4, 5] as const;

/**
 * One answer to one question after a meeting. It is promised to be nobody's: not who, when, by which
 * channel or after which meeting, and what else they answered stands elsewhere.
 */
export type Pulse = {
  readonly outcome: "pulse";
  readonly question: (typeof pulseQuestions)[number];
  readonly score?: (typeof pulseScores)[number];
  readonly words?: string;
  /**
   * No answer, but that somebody gave one to this question who was not counted yet: answers are
   * shown from so many people on, and nobody can be told apart in them.
   */
  readonly isPerson?: true;
};

/** The same with its week and with how many said exactly this. */
export type PulseLine = Pulse & { readonly week: string; readonly times: number };

/** All that is kept without who and with no finer moment than a week. */
export type Nameless = Count | Pulse;
export type NamelessLine = CountLine | PulseLine;

/** What a turn comes to. */
export type Outcome<State> = {
  readonly say: readonly Say[];
  /**
   * `keep`: as it was. `done`: nothing is open any more. `open`: kept in the store until done.
   * `brief`: kept in memory for ten minutes, costs no write, may be lost; `isOnce`: only until
   * anything else is said in the conversation, for what a stray "ja" must never answer.
   */
  readonly state:
    | { readonly kind: "keep" }
    | { readonly kind: "done" }
    | { readonly kind: "open"; readonly state: State }
    | { readonly kind: "brief"; readonly state: State; readonly isOnce?: true };
  readonly changes: readonly Fact[];
  readonly tell: readonly Tell[];
  readonly counts: readonly Nameless[];
  /** Takes this person out of all that is kept, after all else is true and before anything is said. */
  readonly erase?: PersonId;
};

/** The outcome that only says something. */
export function saying(...say: readonly Say[]): Outcome<never> {
  return { say, state: { kind: "keep" }, changes: [], tell: [], counts: [] };
}
