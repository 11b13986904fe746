import { momentOf } from "../calendar/working-days.ts";
import { daysLater } from "../days.ts";
import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import type { Instant, Zone } from "../time.ts";
import { type Invited, invitedTo } from "./invited.ts";
import { type Meeting, type Told, toldTo } from "./meeting.ts";
import { compareSlots, slotStarts } from "./slot.ts";
import {
  firstWithin,
  friendlyHours,
  hoursBefore,
  soonestBefore,
  wakingHours,
} from "./telling-hours.ts";

/** What somebody does not know yet of how a meeting stands. */
export type News = {
  readonly meeting: Meeting;
  readonly person: PersonId;
  /** Not said before this moment. */
  readonly from: Instant;
  /** Of no use any more from this moment on. */
  readonly until: Instant;
  /** They heard it elsewhere, or hear nothing more: a mail alone, for what stands in their calendar. */
  readonly onlyCalendar?: true;
} & (
  | { readonly kind: "invite"; readonly invited: Invited }
  | { readonly kind: "change"; readonly invited: Invited; readonly was: Told }
  | { readonly kind: "off"; readonly why: OffReason; readonly was: Told }
);

/**
 * `covered`: was asked instead of somebody who no longer stays away. `missed`: it moved and is over.
 * `left`: they said that they do not belong here.
 */
export type OffReason = "cancelled" | "not-yours" | "covered" | "missed" | "left";

/** One of a series is invited to six weeks ahead, or it would fill a mailbox in one morning. */
const INVITED_DAYS_AHEAD = 42;

/**
 * The difference between how a meeting stands and what people were told of it. There is no list of
 * messages: a successor was not told, who left was told and takes no part any more.
 */
export function dueNews(network: Network, meeting: Meeting, at: Instant): readonly News[] {
  const invited = invitedTo(network, meeting);
  const known = new Map(invited.map((one) => [one.person, one]));
  const { zone } = network.description;
  const begins = slotStarts(meeting.slot, zone);
  const looking = { network, meeting, at, begins, zone };
  const coming = begins > at ? invited.flatMap((one) => newsFor(looking, one) ?? []) : [];
  const off = meeting.told.flatMap((was) =>
    begins > at && known.has(was.person) ? [] : (offNews(looking, was) ?? []),
  );
  return [...coming, ...off].filter(({ person }) => network.people.has(person));
}

type Looking = {
  readonly network: Network;
  readonly meeting: Meeting;
  readonly at: Instant;
  readonly begins: Instant;
  readonly zone: Zone;
};

function newsFor(looking: Looking, invited: Invited): News | undefined {
  const { meeting, begins: until, zone } = looking;
  const { person } = invited;
  const was = toldTo(meeting, person);
  if (was?.as !== "on") {
    return { kind: "invite", meeting, person, invited, until, from: inviteFrom(looking) };
  }
  const isKnown = was.sequence === meeting.sequence;
  if (isKnown && !isBehind(was)) return undefined;
  const from = soonestBefore(looking.at, nearest(looking, slotStarts(was.slot, zone)), zone);
  const news = { kind: "change", meeting, person, invited, until, was, from } as const;
  return isKnown ? { ...news, onlyCalendar: true } : news;
}

/** In hours that suit everybody; of a meeting that would begin before those, earlier. */
function inviteFrom({ meeting, at, begins, zone }: Looking): Instant {
  const ahead =
    meeting.of &&
    momentOf(daysLater(meeting.slot.day, -INVITED_DAYS_AHEAD), friendlyHours.from, zone);
  const first = ahead !== undefined && ahead > at ? ahead : at;
  const moments = [friendlyHours, wakingHours].map((hours) => firstWithin(first, hours, zone));
  return moments.find((moment) => moment < hoursBefore(begins, 1)) ?? first;
}

/** Whichever they would leave home for first: the time they know, or the new one. */
function nearest({ at, begins }: Looking, before: Instant): Instant {
  return at < before && before < begins ? before : begins;
}

/** Until the time that they know: after it they have been there for nothing already. */
function offNews(looking: Looking, was: Told): News | undefined {
  const { meeting, at, zone, begins } = looking;
  const until = slotStarts(was.slot, zone);
  const isOff = was.as === "off";
  const { person } = was;
  if (until <= at) return undefined;
  // It is part of the goodbye: after that they hear nothing more.
  if (hasLeft(looking.network, person)) {
    if (isOff && !isToTakeOut(was)) return undefined;
    return { kind: "off", meeting, person, why: "left", was, from: at, until, onlyCalendar: true };
  }
  if (isOff && !isBehind(was)) return undefined;
  const isMissed = begins <= at && compareSlots(was.slot, meeting.slot) !== 0;
  const why = isMissed ? "missed" : reasonOf(looking, was);
  const from = soonestBefore(at, until, zone);
  const news = { kind: "off", meeting, person, why, was, from, until } as const;
  return isOff ? { ...news, onlyCalendar: true } : news;
}

/** A mail put it in their calendar, and what they heard since has not come there. */
function isBehind({ mailed, calendar }: Told): boolean {
  return mailed === true && calendar === "behind";
}

/** What was told elsewhere may never come to who left: only a mail that was promised to them does. */
function isToTakeOut({ mailed, calendar }: Told): boolean {
  return mailed === true && calendar !== "promised";
}

function hasLeft({ askings }: Network, person: PersonId): boolean {
  return askings.get(person)?.outSince !== undefined;
}

function reasonOf({ meeting }: Looking, { instead }: Told): OffReason {
  if (meeting.cancelledAt !== undefined) return "cancelled";
  return instead === undefined ? "not-yours" : "covered";
}
