import { isOfficeTime, nextOpening, type Working } from "../calendar/working-days.ts";
import { isLeftAlone } from "../cycle/confirmation-ladder.ts";
import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import { holderOn } from "../seat.ts";
import { seatIndex } from "../seat-index.ts";
import { type Instant, instant, localMoment } from "../time.ts";
import { invitedTo } from "./invited.ts";
import type { Meeting } from "./meeting.ts";

/** What was decided where somebody was not there. */
export type Informing = { readonly person: PersonId; readonly meetings: readonly Meeting[] };

/** One time that all others are informed: of which meetings, and whom. */
type DueInforming = {
  readonly month: string;
  readonly meetings: readonly Meeting[];
  readonly informed: readonly Informing[];
};

/** Older minutes are news to nobody. */
const DAYS_OF_USE = 62;
const DAY_MS = 86_400_000;

/** What makes it the same: once a month, and each meeting once. */
export function informingKeys({ month, meetings }: DueInforming): readonly string[] {
  return [`informed/${month}`, ...meetings.map(keyOf)];
}

function keyOf({ id }: Meeting): string {
  return `informed-of/${id}`;
}

/**
 * The contacts of the network who took no part, with the meetings of which minutes were sent since
 * they were last informed: in office hours, and at most once a month.
 */
export function dueInforming(
  network: Network,
  at: Instant,
  working: Working,
): DueInforming | undefined {
  const { zone } = network.description;
  const month = localMoment(at, zone).day.slice(0, 7);
  const meetings = untold(network, at);
  if (meetings.length === 0 || network.occurred.has(`informed/${month}`)) return undefined;
  if (!isOfficeTime(at, working)) return undefined;
  const informed = contacts(network, at).flatMap((person) => {
    const missed = meetings.filter((meeting) => !tookPart(network, meeting, person));
    return missed.length > 0 ? [{ person, meetings: missed }] : [];
  });
  return { month, meetings, informed };
}

/** When to look again while something waits to be told. */
export function nextInforming(
  network: Network,
  at: Instant,
  working: Working,
): Instant | undefined {
  return untold(network, at).length > 0 ? nextOpening(at, working) : undefined;
}

function untold({ meetings, occurred }: Network, at: Instant): readonly Meeting[] {
  const oldest = instant(Date.parse(at) - DAYS_OF_USE * DAY_MS);
  return [...meetings].filter((meeting) => {
    const sentAt = meeting.minutes?.sentAt;
    const isNews = sentAt !== undefined && oldest < sentAt && sentAt <= at;
    return (
      isNews &&
      meeting.minutes !== undefined &&
      hasDecisions(meeting) &&
      !occurred.has(keyOf(meeting))
    );
  });
}

function hasDecisions({ minutes }: Meeting): boolean {
  return minutes?.lines.some(({ kind }) => kind === "decision") ?? false;
}

function tookPart(network: Network, meeting: Meeting, person: PersonId): boolean {
  const wasTold = meeting.told.some((one) => one.person === person);
  return wasTold || invitedTo(network, meeting).some((one) => one.person === person);
}

/** Who was written to today hears it at the next time; who wants no messages, never. */
function contacts(network: Network, at: Instant): readonly PersonId[] {
  const { day } = localMoment(at, network.description.zone);
  const people = seatIndex(network)
    .ofKind("contact")
    .flatMap((seat) => holderOn(seat, day) ?? []);
  return [...new Set(people)].filter((person) => {
    const asking = network.askings.get(person);
    return network.people.has(person) && !(asking && isLeftAlone(asking, day));
  });
}
