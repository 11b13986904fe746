import type { SchoolCalendar } from "../calendar/school-holidays.ts";
import { daysLaterInTerm, type Working } from "../calendar/working-days.ts";
import { dueDayOf, standingConfirmation } from "../freshness.ts";
import type { Description, Network } from "../network.ts";
import type { Seat } from "../seat.ts";
import { type Day, type Instant, localMoment } from "../time.ts";
import { type CycleSettings, cycleBounds, firstYearEnds, usualCycle } from "./settings.ts";

/** What a network says of asking, what it leaves out as usual, and no interval that makes no sense. */
export function cycleOf({ cycle }: Description): CycleSettings {
  const all = { ...usualCycle, ...cycle };
  return {
    ...all,
    firstYearDays: within(all.firstYearDays),
    laterDays: within(all.laterDays),
    organisationDays: within(all.organisationDays),
  };
}

function within(days: number): number {
  return Math.min(cycleBounds.most, Math.max(cycleBounds.least, Math.round(days)));
}

/** When the people of a network are at work. */
export function workingOf({ region, zone }: Description, calendar: SchoolCalendar): Working {
  return { calendar, region, zone };
}

/** The day on which what is confirmed at a moment is asked again. */
export function dueOnAfter(network: Network, at: Instant, calendar: SchoolCalendar): Day {
  const { description } = network;
  const { day } = localMoment(at, description.zone);
  return daysLaterInTerm(day, daysBetweenAsks(description, day), workingOf(description, calendar));
}

/** How many days, school holidays not counted, lie between a confirmation and the next question. */
export function daysBetweenAsks(description: Description, day: Day): number {
  const { firstYearDays, laterDays } = cycleOf(description);
  const { startedOn } = description;
  const isFirstYear = startedOn === undefined || day < firstYearEnds(startedOn);
  return isFirstYear ? firstYearDays : laterDays;
}

/** The day on which a seat is to be asked about: nothing when nobody ever confirmed who sits there now. */
export function dueDayOfSeat(network: Network, seat: Seat, at: Instant): Day | undefined {
  const { zone } = network.description;
  const confirmation = standingConfirmation(seat, at, zone);
  return confirmation && dueDayOf(confirmation, zone);
}
