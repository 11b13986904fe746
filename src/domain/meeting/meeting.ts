import type { AgendaItemId, MeetingId, PersonId, SeatId, SeriesId } from "../ids.ts";
import type { Day, Instant } from "../time.ts";
import type { Audience } from "./audience-kinds.ts";
import type { Minutes } from "./minutes.ts";
import type { Slot } from "./slot.ts";

/** What somebody says to an invitation; `sends`: a colleague comes instead. */
export const replies = ["yes", "maybe", "no", "sends"] as const;
export type ReplyKind = (typeof replies)[number];

/** Whether somebody comes; the last word of a person counts. */
export type Reply = {
  readonly person: PersonId;
  readonly as: ReplyKind;
  /** The colleague who comes instead, or comes along, by name. */
  readonly colleague?: string;
  readonly at: Instant;
  /** Of which version of the invitation; after another date they are asked again. */
  readonly sequence: number;
};

/** The newest that somebody was told about a meeting. */
export type Told = {
  readonly person: PersonId;
  readonly sequence: number;
  /** `off`: that it is cancelled, or that they need not come any more. */
  readonly as: "on" | "off";
  /** When it was then: what they believe until they hear otherwise. */
  readonly slot: Slot;
  readonly at: Instant;
  /** They were asked instead of this person, who said no. */
  readonly instead?: PersonId;
  /** It came by mail, so that it stands in their own calendar until a mail takes it out. */
  readonly mailed?: true;
  /**
   * Left out while a mail and what they were told are one. `behind`: they heard it elsewhere, or a mail
   * came after it was off. `promised`: the mail that makes their calendar right is on its way.
   */
  readonly calendar?: "behind" | "promised";
};

/** Something that somebody wants to talk about. */
export type AgendaItem = {
  readonly id: AgendaItemId;
  readonly text: string;
  readonly minutes?: number;
  readonly by: PersonId;
  readonly at: Instant;
};

/** Of which series, and on which day the rule has it; the meeting itself may have moved. */
export type OfSeries = {
  readonly series: SeriesId;
  readonly day: Day;
  /** The sequence up to which it went along with its series, nought when left out. */
  readonly followed?: number;
};

/** One meeting, on one day. */
export type Meeting = {
  readonly id: MeetingId;
  readonly title: string;
  readonly audience: Audience;
  /** Whoever sits there looks after it. */
  readonly organiser: SeatId;
  readonly slot: Slot;
  readonly place?: string;
  /** Where one takes part from afar: a web address. */
  readonly link?: string;
  /** How many people fit in. */
  readonly capacity?: number;
  /** Which time of a series it is. */
  readonly of?: OfSeries;
  /** What the agenda is built after: the session of the trajectory, or the fixed parts. */
  readonly template?: string;
  readonly plannedAt: Instant;
  /** Rises with each change that those invited must know (RFC 5545, SEQUENCE). */
  readonly sequence: number;
  readonly cancelledAt?: Instant;
  readonly told: readonly Told[];
  readonly replies: readonly Reply[];
  readonly items: readonly AgendaItem[];
  readonly minutes?: Minutes;
};

/** What somebody last said to the invitation as it is now; nothing after another date. */
export function replyOf({ replies: all, sequence }: Meeting, person: PersonId): Reply | undefined {
  return all.find((one) => one.person === person && one.sequence === sequence);
}

/** What somebody last heard of it. */
export function toldTo({ told }: Meeting, person: PersonId): Told | undefined {
  return told.find((one) => one.person === person);
}

/** Whether it is no longer as its series has it: somebody moved, changed or cancelled this one alone. */
export function isApart({ of, sequence }: Meeting): boolean {
  return of === undefined || sequence !== (of.followed ?? 0);
}
