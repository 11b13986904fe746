import type { SchoolCalendar } from "../calendar/school-holidays.ts";
import { momentOf } from "../calendar/working-days.ts";
import { workingOf } from "../cycle/interval.ts";
import type { PersonId } from "../ids.ts";
import { reachablePeople } from "../mail-account.ts";
import type { Network } from "../network.ts";
import { type ClockTime, type Instant, instant, localMoment } from "../time.ts";
import type { Poll } from "./poll.ts";
import { workingDaysLater } from "./poll-days.ts";
import { slotEnds } from "./slot.ts";
import { turnoutOf } from "./tally.ts";
import { earlierOf, firstWithin, friendlyHours } from "./telling-hours.ts";

/** What time asks of a poll. */
export type DuePoll =
  /** These people get the proposals. */
  | { readonly kind: "ask"; readonly poll: Poll; readonly people: readonly PersonId[] }
  /** These people did not answer yet. */
  | { readonly kind: "remind"; readonly poll: Poll; readonly people: readonly PersonId[] }
  /** Everybody answered, or the time is over. */
  | { readonly kind: "close"; readonly poll: Poll }
  /** These people were asked, and it was withdrawn. */
  | { readonly kind: "withdrawn"; readonly poll: Poll; readonly people: readonly PersonId[] }
  /** None of the proposals lies ahead, and nobody chose. */
  | { readonly kind: "lapse"; readonly poll: Poll };

/** What is looked at. */
export type PollsAt = {
  readonly network: Network;
  readonly calendar: SchoolCalendar;
  readonly at: Instant;
};

/** What is due of the polls of a network at a moment; of one poll at most one thing ends it. */
export function duePolls(looking: PollsAt): readonly DuePoll[] {
  return [...looking.network.polls].flatMap((poll) => dueOf(looking, poll));
}

/** When something of the polls may be due next; nothing when there is nothing to wait for. */
export function nextPoll(looking: PollsAt): Instant | undefined {
  return [...looking.network.polls].flatMap((poll) => momentsOf(looking, poll)).sort()[0];
}

/** Whether a poll is neither planned nor withdrawn. */
export function isAlive({ meeting, withdrawnAt }: Poll): boolean {
  return meeting === undefined && withdrawnAt === undefined;
}

/** Whether one can vote. */
export function isOpen(poll: Poll): boolean {
  return isAlive(poll) && poll.closedAt === undefined;
}

function dueOf(looking: PollsAt, poll: Poll): readonly DuePoll[] {
  if (!isAlive(poll)) return ended(poll);
  const { at } = looking;
  if (at >= overAt(looking, poll)) return [{ kind: "lapse", poll }];
  if (!isOpen(poll)) return [];
  if (at >= poll.deadline || everybodyVoted(looking, poll)) return [{ kind: "close", poll }];
  if (firstWithin(at, friendlyHours, looking.network.description.zone) !== at) return [];
  const asked = untold(looking, poll);
  const silent = waitedFor(looking, poll).filter(({ from }) => from <= at);
  return [
    ...(asked.length > 0 ? [{ kind: "ask", poll, people: asked } as const] : []),
    ...(silent.length > 0
      ? [{ kind: "remind", poll, people: silent.map(({ person }) => person) } as const]
      : []),
  ];
}

/** At once: whoever was asked keeps days free until they hear. */
function ended({ toHear = [], ...poll }: Poll): readonly DuePoll[] {
  return toHear.length > 0 ? [{ kind: "withdrawn", poll, people: toHear }] : [];
}

function momentsOf(looking: PollsAt, poll: Poll): readonly Instant[] {
  const { network, at } = looking;
  if (!isAlive(poll)) return ended(poll).map(() => at);
  const ends = overAt(looking, poll);
  if (!isOpen(poll)) return [ends];
  const waits = untold(looking, poll).length > 0;
  const byDay = (moment: Instant) => firstWithin(moment, friendlyHours, network.description.zone);
  return [
    ...(waits ? [byDay(at)] : []),
    ...waitedFor(looking, poll).map(({ from }) => byDay(earlierOf(from, at) === from ? at : from)),
    ...[poll.deadline, ends].sort().slice(0, 1),
  ];
}

/** When the last proposal is past. */
function overAt({ network }: PollsAt, { proposals }: Poll): Instant {
  const { zone } = network.description;
  const ends = proposals.map((slot) => slotEnds(slot, zone)).sort();
  return ends.at(-1) ?? instant(0);
}

function everybodyVoted(looking: PollsAt, poll: Poll): boolean {
  const { people, silent } = turnoutOf(looking.network, poll, todayOf(looking));
  return people.length > 0 && silent.length === 0;
}

/** Who takes part, can be written to and heard nothing: a successor too. */
function untold(looking: PollsAt, poll: Poll): readonly PersonId[] {
  const told = new Set(poll.told.map(({ person }) => person));
  const reachable = reachablePeople(looking.network);
  const { people } = turnoutOf(looking.network, poll, todayOf(looking));
  return people
    .map(({ person }) => person)
    .filter((person) => !told.has(person) && reachable.has(person));
}

const REMIND_AT = "09:00" as ClockTime;
const REMIND_DAYS = 2;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Who was asked once and did not answer, and from when they may be reminded. */
function waitedFor(looking: PollsAt, poll: Poll) {
  const { network, calendar } = looking;
  const { zone } = network.description;
  const { silent } = turnoutOf(network, poll, todayOf(looking));
  const last = localMoment(poll.deadline, zone).day;
  const day = workingDaysLater(last, -REMIND_DAYS, workingOf(network.description, calendar));
  const usual = momentOf(day, REMIND_AT, zone);
  return silent.flatMap(({ person }) => {
    const told = poll.told.find((one) => one.person === person);
    if (told?.times !== 1) return [];
    const [, earliest = usual] = [usual, instant(Date.parse(told.at) + DAY_MS)].sort();
    const from = firstWithin(earliest, friendlyHours, zone);
    return from < poll.deadline ? [{ person, from }] : [];
  });
}

function todayOf({ network, at }: PollsAt) {
  return localMoment(at, network.description.zone).day;
}
