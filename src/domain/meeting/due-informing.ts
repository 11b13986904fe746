import { isOfficeTime, nextOpening, type Working } from "../calendar/working-days.ts";
import { isLeftAlone } from "../cycle/confirmation-ladder.ts";
import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import { holderOn } from "../seat.ts";
import { seatIndex } from "../seat-index.ts";
import { type Instant, instant, localMoment, type Zone } from "../time.ts";
import { weekOf } from "../week.ts";
import { invitedTo } from "./invited.ts";
import type { Meeting } from "./meeting.ts";
import { type InformingRhythm, meetingSettingsOf } from "./settings.ts";

/** What was decided where somebody was not there. */
export type Informing = { readonly person: PersonId; readonly meetings: readonly Meeting[] };

/** One time that all others are informed: of which meetings, and whom. */
type DueInforming = {
  /** `2026-12`, `2026-Q4` or `2026-W50`: in each of them once. */
  readonly period: string;
  readonly meetings: readonly Meeting[];
  readonly informed: readonly Informing[];
};

/** In days: older minutes are news to nobody; longer than the time that one waits to hear them. */
const DAYS_OF_USE: Readonly<Record<InformingRhythm, number>> = {
  ...{ month: 62, quarter: 123, meeting: 62 },
};
const DAY_MS = 86_400_000;

/** What makes it the same: once in its period, and each meeting once. */
export function informingKeys({ period, meetings }: DueInforming): readonly string[] {
  return [`informed/${period}`, ...meetings.map(keyOf)];
}

/** The month, the quarter or the week of a moment, as the network wants to be told. */
function periodOf(rhythm: InformingRhythm, at: Instant, zone: Zone): string {
  const [year = "", month = ""] = localMoment(at, zone).day.split("-");
  switch (rhythm) {
    case "month":
      return `${year}-${month}`;
    case "quarter":
      return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    case "meeting":
      return weekOf(at, zone);
    default:
      return rhythm satisfies never;
  }
}

function keyOf({ id }: Meeting): string {
  return `informed-of/${id}`;
}

/**
 * The contacts of the network who took no part, with the meetings of which minutes were sent since
 * they were last informed: in office hours, and at most once in the period that the network chose.
 */
export function dueInforming(
  network: Network,
  at: Instant,
  working: Working,
): DueInforming | undefined {
  const { zone } = network.description;
  const period = periodOf(meetingSettingsOf(network.description).informing, at, zone);
  const meetings = untold(network, at);
  if (meetings.length === 0 || network.occurred.has(`informed/${period}`)) return undefined;
  if (!isOfficeTime(at, working)) return undefined;
  const informed = contacts(network, at).flatMap((person) => {
    const missed = meetings.filter((meeting) => !tookPart(network, meeting, person));
    return missed.length > 0 ? [{ person, meetings: missed }] : [];
  });
  return { period, meetings, informed };
}

/** When to look again while something waits to be told. */
export function nextInforming(
  network: Network,
  at: Instant,
  working: Working,
): Instant | undefined {
  return untold(network, at).length > 0 ? nextOpening(at, working) : undefined;
}

function untold({ description, meetings, occurred }: Network, at: Instant): readonly Meeting[] {
  const days = DAYS_OF_USE[meetingSettingsOf(description).informing];
  const oldest = instant(Date.parse(at) - days * DAY_MS);
  return [...meetings].filter((meeting) => {
    const sentAt = meeting.minutes?.sentAt;
    const isNews = sentAt !== undefined && oldest < sentAt && sentAt <= at;
    return isNews && hasDecisions(meeting) && !occurred.has(keyOf(meeting));
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
