import type {
  ActionId,
  AgendaItemId,
  MeetingId,
  MinutesLineId,
  PersonId,
  PollId,
  SeatId,
} from "../ids.ts";
import type { Day } from "../time.ts";
import type { Action } from "./action.ts";
import type { Audience } from "./audience-kinds.ts";
import type { AgendaItem, Meeting, ReplyKind, Told } from "./meeting.ts";
import type { MinutesLine } from "./minutes.ts";
import type { Poll, VoteAnswer } from "./poll.ts";
import type { Series } from "./series.ts";
import type { Slot } from "./slot.ts";

/** What of a meeting may change so that those invited must know. Left out: as it was. */
export type MeetingNews = {
  readonly title?: string;
  readonly slot?: Slot;
  /** `null`: none any more. */
  readonly place?: string | null;
  readonly link?: string | null;
  readonly capacity?: number | null;
};

/** Where a meeting stands in its series from now on. */
export type Following = {
  readonly day: Day;
  /** Left out: for whom it was. Who stays need not hear of it. */
  readonly audience?: Audience;
};

/** What becomes true of meetings, and of what leads to them and follows from them. */
export type MeetingFact =
  | { readonly kind: "meeting-planned"; readonly meeting: Meeting }
  | {
      readonly kind: "meeting-changed";
      readonly meeting: MeetingId;
      readonly news: MeetingNews;
      /** It goes along with its series, which changed. */
      readonly follows?: Following;
    }
  | {
      readonly kind: "meeting-cancelled";
      readonly meeting: MeetingId;
      /** It fell out of its series, which changed or stopped; that may have this day again later. */
      readonly isOut?: true;
    }
  /** These people were told how the meeting stands; takes the place of what they were told before. */
  | { readonly kind: "meeting-told"; readonly meeting: MeetingId; readonly told: readonly Told[] }
  /**
   * A mail put it in somebody's own calendar, or took it out; `behind`: they heard of it elsewhere, and
   * their calendar did not.
   */
  | {
      readonly kind: "meeting-mailed";
      readonly meeting: MeetingId;
      readonly person: PersonId;
      readonly as: Told["as"] | "behind";
    }
  | {
      readonly kind: "meeting-answered";
      readonly meeting: MeetingId;
      readonly person: PersonId;
      readonly as: ReplyKind;
      readonly colleague?: string;
    }
  | { readonly kind: "item-added"; readonly meeting: MeetingId; readonly item: AgendaItem }
  /** The session of the trajectory that it follows; `null`: the fixed parts. */
  | {
      readonly kind: "template-set";
      readonly meeting: MeetingId;
      readonly template: string | null;
    }
  | { readonly kind: "item-dropped"; readonly meeting: MeetingId; readonly item: AgendaItemId }
  | MinutesFact
  /** A series as it is from now on: begun, changed, or ended. */
  | { readonly kind: "series-set"; readonly series: Series }
  | PollFact
  | ActionFact
  /** A new address for a seat's calendar; the old one is void. */
  | { readonly kind: "feed-renewed"; readonly seat: SeatId; readonly person: PersonId };

type MinutesFact =
  | {
      readonly kind: "attendance-set";
      readonly meeting: MeetingId;
      readonly present: readonly PersonId[];
      readonly guests: readonly string[];
    }
  /** A line more, or another text for the line with this id. */
  | { readonly kind: "minutes-written"; readonly meeting: MeetingId; readonly line: MinutesLine }
  | { readonly kind: "minutes-struck"; readonly meeting: MeetingId; readonly line: MinutesLineId }
  | { readonly kind: "minutes-sent"; readonly meeting: MeetingId }
  | { readonly kind: "minutes-approved"; readonly meeting: MeetingId; readonly in: MeetingId };

type PollFact =
  | { readonly kind: "poll-opened"; readonly poll: Poll }
  /** These people got the proposals, or were reminded of them. */
  | { readonly kind: "poll-told"; readonly poll: PollId; readonly people: readonly PersonId[] }
  | {
      readonly kind: "poll-voted";
      readonly poll: PollId;
      readonly person: PersonId;
      readonly seats: readonly SeatId[];
      readonly answers: readonly VoteAnswer[];
    }
  | { readonly kind: "poll-closed"; readonly poll: PollId }
  | { readonly kind: "poll-settled"; readonly poll: PollId; readonly meeting: MeetingId }
  /** `hear`: who is to be told of it. */
  | {
      readonly kind: "poll-withdrawn";
      readonly poll: PollId;
      readonly hear?: readonly PersonId[];
    }
  /** The proposals never reached these people. */
  | { readonly kind: "poll-untold"; readonly poll: PollId; readonly people: readonly PersonId[] }
  /** They heard that it was withdrawn. */
  | { readonly kind: "poll-end-told"; readonly poll: PollId; readonly people: readonly PersonId[] };

type ActionFact =
  | { readonly kind: "action-agreed"; readonly action: Action }
  | { readonly kind: "action-done"; readonly action: ActionId }
  | { readonly kind: "action-dropped"; readonly action: ActionId }
  | { readonly kind: "action-postponed"; readonly action: ActionId; readonly dueOn: Day }
  | { readonly kind: "action-passed"; readonly action: ActionId; readonly owner: SeatId };
