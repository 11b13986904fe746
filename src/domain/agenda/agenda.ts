import { daysLater } from "../days.ts";
import { seatsFrom } from "../held-seats.ts";
import type { ActionId, PersonId, SeatId, ThemeId } from "../ids.ts";
import { audienceSeats, participantsOn } from "../meeting/audience.ts";
import type { AgendaItem, Meeting } from "../meeting/meeting.ts";
import { meetingBefore } from "../meeting/next-meeting.ts";
import { openActions } from "../meeting/open-actions.ts";
import { minutesIn } from "../meeting/slot.ts";
import type { Network } from "../network.ts";
import { type AskedLine, gapsIn } from "../report/asked-tally.ts";
import { lookingAt, statusOfSeat } from "../report/seat-status.ts";
import { type Instant, localMoment } from "../time.ts";
import { weekOfDay } from "../week.ts";
import { type Fitted, fitted } from "./fit.ts";

/** One part of an agenda, and what it is about. */
export type AgendaPart = { readonly minutes: number } & (
  | { readonly kind: "welcome" | "minutes" | "case" | "ahead" | "reflection" }
  | { readonly kind: "acquaintance"; readonly newcomers: readonly PersonId[] }
  | { readonly kind: "actions"; readonly actions: readonly ActionId[] }
  /** Seats that are empty, or that nobody confirmed in time. */
  | { readonly kind: "seats"; readonly seats: readonly SeatId[] }
  /** What was asked without an answer. */
  | { readonly kind: "gaps"; readonly themes: readonly ThemeId[]; readonly times: number }
  | { readonly kind: "item"; readonly item: AgendaItem }
);

/** In minutes. Getting to know each other never takes more than a quarter of an hour. */
const lengths = {
  ...{ welcome: 5, minutes: 5, case: 30, ahead: 10, reflection: 5 },
  ...{ acquaintance: 5, newcomer: 3, acquaintanceMost: 15 },
  ...{ action: 2, actionsMost: 20, seats: 5, gaps: 10, item: 10 },
} as const;

/** Without a meeting before, so many days are looked back on. */
const NEW_DAYS = 90;

type Asked = {
  readonly network: Network;
  readonly meeting: Meeting;
  readonly at: Instant;
  /** What was asked of the bot; unknown when left out. */
  readonly asked?: readonly AskedLine[] | undefined;
};

/**
 * What a meeting is about, from what is going on: new faces, minutes to approve, open actions, seats
 * that need somebody, questions without an answer, what people sent in, and the fixed parts; made to
 * last as long as there is: what is left is for the case, which is what people come for.
 */
export function agendaOf(asked: Asked): Fitted<AgendaPart> {
  const { meeting } = asked;
  const parts: readonly AgendaPart[] = [
    { kind: "welcome", minutes: lengths.welcome },
    acquaintance(asked),
    ...toApprove(asked),
    ...actions(asked),
    ...seats(asked),
    ...gaps(asked),
    ...meeting.items.map(
      (item): AgendaPart => ({ kind: "item", item, minutes: item.minutes ?? lengths.item }),
    ),
    { kind: "case", minutes: lengths.case },
    { kind: "ahead", minutes: lengths.ahead },
    { kind: "reflection", minutes: lengths.reflection },
  ];
  return fitted(parts, minutesIn(meeting.slot), ({ kind }) => kind === "case");
}

function acquaintance({ network, meeting }: Asked): AgendaPart {
  const before = meetingBefore(network, meeting)?.slot.day;
  const since = before ?? daysLater(meeting.slot.day, -NEW_DAYS);
  const seats = new Set(audienceSeats(network, meeting.audience).map(({ id }) => id));
  const newcomers = participantsOn(network, meeting.audience, meeting.slot.day)
    .filter(({ person }) =>
      seatsFrom(network, person, meeting.slot.day)
        .filter(({ seat }) => seats.has(seat.id))
        .every(({ holding }) => holding.from > since),
    )
    .map(({ person }) => person);
  const wanted = lengths.acquaintance + lengths.newcomer * newcomers.length;
  return { kind: "acquaintance", newcomers, minutes: Math.min(wanted, lengths.acquaintanceMost) };
}

function toApprove({ network, meeting }: Asked): readonly AgendaPart[] {
  const minutes = meetingBefore(network, meeting)?.minutes;
  const isOpen = minutes?.sentAt !== undefined && minutes.approvedIn === undefined;
  return isOpen ? [{ kind: "minutes", minutes: lengths.minutes }] : [];
}

/** Those of the seats that are meant, and what was agreed in the meeting before. */
function actions({ network, meeting }: Asked): readonly AgendaPart[] {
  const seats = new Set(audienceSeats(network, meeting.audience).map(({ id }) => id));
  const before = meetingBefore(network, meeting)?.id;
  const open = openActions(network)
    .filter((one) => seats.has(one.owner) || (before !== undefined && one.meeting === before))
    .map(({ id }) => id);
  if (open.length === 0) return [];
  const minutes = Math.min(open.length * lengths.action, lengths.actionsMost);
  return [{ kind: "actions", actions: open, minutes }];
}

function seats({ network, at }: Asked): readonly AgendaPart[] {
  const looking = lookingAt(network, at);
  const needy = [...network.seats].filter((seat) => {
    const status = statusOfSeat(looking, seat);
    return status === "empty" || status === "overdue";
  });
  const found = needy.map(({ id }) => id).sort();
  return found.length === 0 ? [] : [{ kind: "seats", seats: found, minutes: lengths.seats }];
}

/** Since the week of the meeting before; nothing when it is not known what was asked. */
function gaps({ network, meeting, at, asked }: Asked): readonly AgendaPart[] {
  if (!asked) return [];
  const today = localMoment(at, network.description.zone).day;
  const before = meetingBefore(network, meeting)?.slot.day ?? daysLater(today, -NEW_DAYS);
  const since = weekOfDay(before);
  const found = gapsIn(asked.filter(({ week }) => week >= since));
  const times = found.reduce((sum, gap) => sum + gap.times, 0);
  if (times === 0) return [];
  const themes = found.flatMap((gap) => (gap.kind === "nothing-near" ? [] : [gap.theme]));
  return [{ kind: "gaps", themes: [...new Set(themes)], times, minutes: lengths.gaps }];
}
