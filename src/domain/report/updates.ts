import { noSchoolCalendar } from "../calendar/school-holidays.ts";
import { isOfficeTime, nextOpening } from "../calendar/working-days.ts";
import type { UpdateRhythm } from "../cycle/asking.ts";
import { isLeftAlone } from "../cycle/confirmation-ladder.ts";
import type { PersonId } from "../ids.ts";
import { reachablePeople } from "../mail-account.ts";
import type { Network } from "../network.ts";
import { type Instant, localMoment } from "../time.ts";
import { managedBy } from "./own-organisations.ts";

/** An update that somebody chose and did not get yet in this month or quarter. */
export type DueUpdate = {
  readonly person: PersonId;
  readonly every: UpdateRhythm;
  /** What makes it this one; it occurs once. */
  readonly occurrence: string;
};

const MONTHS_A_QUARTER = 3;

/** The update of the month or the quarter that a moment is in: `update/2026-Q4/fatima`. */
export function updateOf(
  network: Network,
  at: Instant,
  { person, every }: Pick<DueUpdate, "person" | "every">,
): string {
  const { day } = localMoment(at, network.description.zone);
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  const quarter = `${year}-Q${Math.ceil(month / MONTHS_A_QUARTER)}`;
  return `update/${every === "month" ? day.slice(0, 7) : quarter}/${person}`;
}

/**
 * Whom to tell how their organisations stand: in office hours from the first working day of the month
 * or quarter on, later when it was missed. Not to who manages nothing any more, asked to be left
 * alone, cannot be reached, or was written to today; that puts it off.
 */
export function dueUpdates(network: Network, at: Instant): readonly DueUpdate[] {
  const { zone } = network.description;
  if (!isOfficeTime(at, { calendar: noSchoolCalendar, zone })) return [];
  const today = localMoment(at, zone).day;
  const chosen = [...network.askings].filter(({ updates }) => updates !== undefined);
  if (chosen.length === 0) return [];
  const reachable = reachablePeople(network);
  return chosen.flatMap((asking): readonly DueUpdate[] => {
    const { id: person, updates: every, wroteOn } = asking;
    if (every === undefined || wroteOn === today || isLeftAlone(asking, today)) return [];
    if (!reachable.has(person) || managedBy(network, person, today).length === 0) return [];
    const occurrence = updateOf(network, at, { person, every });
    return network.occurred.has(occurrence) ? [] : [{ person, every, occurrence }];
  });
}

/** When to look again; never as long as nobody chose any. */
export function nextUpdates(network: Network, at: Instant): Instant | undefined {
  const isChosen = [...network.askings].some(({ updates }) => updates !== undefined);
  if (!isChosen) return undefined;
  return nextOpening(at, { calendar: noSchoolCalendar, zone: network.description.zone });
}
