import type { Fact } from "../domain/change.ts";
import type { ErrandItem } from "../domain/cycle/errand.ts";
import type { ActionId, MeetingId, NominationId, PersonId, PollId, SeatId } from "../domain/ids.ts";
import type { ActionNews } from "../domain/meeting/due-actions.ts";
import type { ReplyKind, Told } from "../domain/meeting/meeting.ts";
import type { Network } from "../domain/network.ts";
import type { Day, Instant } from "../domain/time.ts";
import type { Message } from "../messages/message.ts";
import type { Knowledge } from "./knowledge.ts";

/** What a message says to be so. It may have to wait, and then be so no longer. Plain JSON. */
export type About =
  /** That somebody is expected at a meeting as it was; `was`: what they knew of it before. */
  | {
      readonly kind: "invitation";
      readonly meeting: MeetingId;
      readonly sequence: number;
      readonly was?: Told;
    }
  /** That somebody is not expected any more. */
  | { readonly kind: "off"; readonly meeting: MeetingId; readonly was: Told }
  /** That it is near; `reply`: what somebody had said, nothing when they had not. */
  | {
      readonly kind: "reminder";
      readonly meeting: MeetingId;
      readonly sequence: number;
      readonly reply?: ReplyKind;
    }
  /** Who comes, or what will be talked about, on this day. */
  | { readonly kind: "attendance"; readonly meeting: MeetingId; readonly day: Day }
  | {
      readonly kind: "agenda";
      readonly meeting: MeetingId;
      readonly day: Day;
      readonly sequence: number;
    }
  /** That somebody is still to vote. */
  | { readonly kind: "ballot"; readonly poll: PollId }
  /** That a date can be chosen. */
  | { readonly kind: "result"; readonly poll: PollId }
  /** That these are to be done; `dueOn` when the message says by when. */
  | {
      readonly kind: "actions";
      readonly actions: readonly {
        readonly action: ActionId;
        readonly why: ActionNews["why"];
        readonly dueOn?: Day;
      }[];
    }
  /** That somebody is still to answer this. */
  | { readonly kind: "errand"; readonly items: readonly ErrandItem[] }
  /** That nobody answered yet for somebody. */
  | { readonly kind: "letter"; readonly of: PersonId; readonly seats: readonly SeatId[] }
  /** That somebody is still looked for to take these over. */
  | { readonly kind: "vacancy"; readonly seats: readonly SeatId[] }
  | { readonly kind: "nomination"; readonly nomination: NominationId }
  /** That somebody else wants to meet them. */
  | { readonly kind: "introduction"; readonly other: PersonId };

/** A message that is about to go out, and the moment of that. */
export type Waiting = {
  readonly message: Message;
  readonly madeAt: Instant;
  /** Who gets it; nobody when it goes to the box of an organisation. */
  readonly to?: PersonId;
  readonly network: Network;
  readonly knowledge: Knowledge;
  readonly at: Instant;
  /** It is given up, and nobody got it: what counts is only what becomes true as it never was told. */
  readonly isLost?: true;
};

/**
 * What a message comes to at the moment it goes out. `gone`: it is not so any more and says nothing;
 * `instead` becomes true as it never was told.
 */
export type Retold =
  | { readonly kind: "so"; readonly message: Message }
  | { readonly kind: "gone"; readonly instead: readonly Fact[] };

/** Whether a message is still so; nothing when it is no business of this conversation. */
export type Retell = (about: About, waiting: Waiting) => Retold | undefined;

/** As it was, or not at all. */
export function stillSo(isSo: boolean, { message }: Pick<Waiting, "message">): Retold {
  return isSo ? { kind: "so", message } : noLonger();
}

/** It is not so any more. */
export function noLonger(...instead: readonly Fact[]): Retold {
  return { kind: "gone", instead };
}
