import { dialogs } from "../../../dialogs/index.ts";
import { dataDir } from "../../../src/commands/data-dir.ts";
import { readSchoolHolidays } from "../../../src/commands/read-school-holidays.ts";
import type { Knowledge } from "../../../src/contract/knowledge.ts";
import type { Commit } from "../../../src/contract/stored.ts";
import { momentOf } from "../../../src/domain/calendar/working-days.ts";
import { daysLater } from "../../../src/domain/days.ts";
import type { MeetingId } from "../../../src/domain/ids.ts";
import type { Series } from "../../../src/domain/meeting/series.ts";
import { type Slot, slotEnds, slotStarts } from "../../../src/domain/meeting/slot.ts";
import { holderOn } from "../../../src/domain/seat.ts";
import type { ClockTime, Day } from "../../../src/domain/time.ts";
import { chancesFrom } from "../chances.ts";
import { zone } from "../world-days.ts";
import { Calendars } from "./calendars.ts";
import { Clock, hoursLater, type Letter } from "./clock.ts";
import { Goodbyes } from "./goodbyes.ts";
import { Guests } from "./guests.ts";
import { Letters } from "./letters.ts";
import { Planner, type Restless, usualPlanner } from "./planner.ts";
import { meetingTown, monthlyOverleg, organiser } from "./town.ts";
import { Turnover } from "./turnover.ts";
import { Witness } from "./witness.ts";

const BEGINS = "10:00" as ClockTime;
/** A month that the coordinator leaves out, said long before. */
const SKIPPED_AFTER_DAYS = 300;
const SAID_AFTER_DAYS = 60;

/** Lives with a monthly series that is planned on the first day. */
export async function live(living: Living) {
  const { seed, start, days, restless = usualPlanner, loses } = living;
  const calendar = await readSchoolHolidays(dataDir);
  const knowledge: Knowledge = { ...nothingKnown, calendar };
  const chance = chancesFrom(seed);
  const network = meetingTown(start, chance);
  const [begun, end] = [start, daysLater(start, days)].map((day) => momentOf(day, BEGINS, zone));
  const coordinator = network.seats.get(organiser)?.holdings[0]?.person;
  if (!begun || !end || coordinator === undefined) throw new Error("nobody to plan");
  const [calendars, letters] = [new Calendars(), new Letters(begun)];
  const witness = new Witness(calendars);
  const goodbyes = new Goodbyes(calendars);
  const planned = new Map<MeetingId, Slot>();
  const clock: Clock = new Clock({
    ...{ network, dialogs, knowledge, start: begun },
    onLetter: (letter) => {
      if (loses?.(letter)) return;
      calendars.gets(letter);
      goodbyes.gets(letter);
      witness.gets(clock.network, letter);
      letters.gets(letter);
      guests.gets(letter);
    },
    onCommit: ({ changes }) => {
      changes.forEach(follow);
      goodbyes.follow(clock, changes);
    },
  });
  const parts = { clock: () => clock, chance, coordinator };
  const planner = new Planner({ ...parts, calendar, restless });
  const turnover = new Turnover(parts);
  const guests = new Guests({
    ...{ ...parts, dialogs, knowledge, isGone: (person) => turnover.isGone(person) },
  });

  function follow(change: Commit["changes"][number]): void {
    if (change.kind === "meeting-planned") {
      planned.set(change.meeting.id, change.meeting.slot);
      look(change.meeting.id, change.meeting.slot);
      planner.made(change.meeting);
    } else if (change.kind === "meeting-changed" && change.news.slot) {
      look(change.meeting, change.news.slot);
    }
  }
  function look(id: MeetingId, slot: Slot): void {
    const at = hoursLater(slotStarts(slot, zone), -1 / 3_600);
    clock.put(at, () => witness.looks(clock.network, id, clock.now));
    clock.put(slotEnds(slot, zone), () => witness.looks(clock.network, id, clock.now));
  }

  const series = monthlyOverleg(start, begun);
  const skipped = firstTuesdays(daysLater(start, SKIPPED_AFTER_DAYS), 40)[0];
  clock.says(coordinator, { kind: "series-set", series });
  clock.put(hoursLater(begun, SAID_AFTER_DAYS * 24), () => {
    const leftOut: Series = { ...series, skipped: skipped ? [skipped] : [] };
    clock.says(coordinator, { kind: "series-set", series: leftOut });
  });
  const holders = [...network.seats].flatMap((seat) => holderOn(seat, start) ?? []);
  for (const person of [...new Set(holders)].sort()) turnover.begins(person);
  clock.run(end);
  return {
    ...{ network: clock.network, end, calendar, planned, skipped, witness, calendars },
    ...{ letters, moved: planner.counted, leavers: turnover.leavers, presses: guests.presses },
    goodbyes,
  };
}

/** What is lived. */
type Living = {
  readonly seed: number;
  readonly start: Day;
  readonly days: number;
  readonly restless?: Restless;
  /** What the post does not bring; it brings everything when left out. */
  readonly loses?: (letter: Letter) => boolean;
};

/** What came of it. */
export type Lived = Awaited<ReturnType<typeof live>>;

const nothingKnown = {
  rank: () => ({ kind: "none", themes: [], emergency: false }) as const,
  emergencyLines: [],
  guides: [],
} satisfies Partial<Knowledge>;

/** The first Tuesday of each month in so many days from a day on, by counting. */
export function firstTuesdays(from: Day, days: number): readonly Day[] {
  return [...Array(days).keys()]
    .map((nth) => daysLater(from, nth))
    .filter((day) => new Date(`${day}T12:00:00Z`).getUTCDay() === 2)
    .filter((day) => Number(day.slice(8)) <= 7);
}
