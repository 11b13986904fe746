import { holidayOn } from "../../../src/domain/calendar/holiday-on.ts";
import type { SchoolCalendar } from "../../../src/domain/calendar/school-holidays.ts";
import { daysLater } from "../../../src/domain/days.ts";
import type { MeetingId, PersonId } from "../../../src/domain/ids.ts";
import type { Meeting } from "../../../src/domain/meeting/meeting.ts";
import { isToCome } from "../../../src/domain/meeting/series-meetings.ts";
import { type Slot, slotStarts } from "../../../src/domain/meeting/slot.ts";
import type { ClockTime, Day } from "../../../src/domain/time.ts";
import type { Chance } from "../chances.ts";
import { isWeekday, zone } from "../world-days.ts";
import { type Clock, hoursLater } from "./clock.ts";

/** Part of the meetings that is moved, and that is cancelled. */
export type Restless = { readonly moves: number; readonly cancels: number };

/** What holds unless somebody asks for something else. */
export const usualPlanner: Restless = { moves: 1 / 6, cancels: 1 / 10 };

const MOVES_AGAIN = 0.2;
const OTHER_PLACE = 1 / 8;
/** Of the meetings that move, those that do within a week of their day. */
const MOVES_LATE = 0.5;
const HOURS_A_WEEK = 7 * 24;

type Parts = {
  readonly clock: () => Clock;
  readonly chance: Chance;
  readonly coordinator: PersonId;
  readonly calendar: SchoolCalendar;
  readonly restless: Restless;
};

/** The coordinator, who moves some of the meetings and cancels others. */
export class Planner {
  readonly #parts: Parts;
  readonly counted = { moved: 0, movedLate: 0, cancelled: 0, place: 0 };

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** A meeting was made, and with that it is settled what will become of it. */
  made({ id, slot }: Meeting): void {
    const { moves, cancels } = this.#parts.restless;
    const drawn = (what: string) => this.#parts.chance(what, id);
    const before = (hours: number, act: () => void) =>
      this.#parts.clock().put(hoursLater(slotStarts(slot, zone), -hours), act);
    if (drawn("moves") < moves) before(this.#lead(id, 0), () => this.#move(id, 0));
    if (drawn("cancels") < cancels) {
      before(0.5 + drawn("cancels when") ** 2 * 1_000, () => this.#cancel(id));
    }
    if (drawn("place") < OTHER_PLACE) before(drawn("place when") * 900, () => this.#place(id));
  }

  /** So many hours before: from an hour to some six weeks. */
  #lead(id: MeetingId, nth: number): number {
    const drawn = this.#parts.chance("moves when", id, nth);
    const isLate = this.#parts.chance("moves late", id, nth) < MOVES_LATE;
    return isLate ? 1 + drawn ** 2 * HOURS_A_WEEK : HOURS_A_WEEK + drawn * 840;
  }

  #move(id: MeetingId, nth: number): void {
    const { clock, chance, coordinator } = this.#parts;
    const meeting = this.#toCome(id);
    const slot = meeting && this.#otherSlot(meeting, nth);
    if (!slot) return;
    const hours = (Date.parse(slotStarts(meeting.slot, zone)) - Date.parse(clock().now)) / 3.6e6;
    this.counted.moved += 1;
    this.counted.movedLate += hours < HOURS_A_WEEK ? 1 : 0;
    clock().says(coordinator, { kind: "meeting-changed", meeting: id, news: { slot } });
    if (nth < 2 && chance("moves again", id, nth) < MOVES_AGAIN) {
      const at = hoursLater(slotStarts(slot, zone), -this.#lead(id, nth + 1));
      clock().put(at, () => this.#move(id, nth + 1));
    }
  }

  /** Another time of the day, or another day that is free, earlier or later. */
  #otherSlot({ slot }: Meeting, nth: number): Slot | undefined {
    const { clock, chance } = this.#parts;
    const drawn = chance("moves to", slot.day, nth);
    const times = { from: "13:30" as ClockTime, until: "15:00" as ClockTime };
    const shift = drawn < 0.15 ? 0 : Math.round(drawn * 24 - 14);
    const tries = shift === 0 ? [0] : [shift, shift + 1, shift + 2, shift + 7, 9, 10, 11, 12];
    const first = hoursLater(clock().now, 1);
    return tries
      .map((days) => ({ ...slot, ...times, day: daysLater(slot.day, days) }))
      .find((one) => this.#isFree(one.day) && slotStarts(one, zone) > first);
  }

  #isFree(day: Day): boolean {
    const { calendar, clock } = this.#parts;
    const isTaken = [...clock().network.meetings].some((one) => one.slot.day === day);
    return (
      isWeekday(day) && holidayOn(day, { calendar, region: "noord" }) === undefined && !isTaken
    );
  }

  #cancel(id: MeetingId): void {
    if (!this.#toCome(id)) return;
    this.counted.cancelled += 1;
    const { clock, coordinator } = this.#parts;
    clock().says(coordinator, { kind: "meeting-cancelled", meeting: id });
  }

  #place(id: MeetingId): void {
    if (!this.#toCome(id)) return;
    this.counted.place += 1;
    const { clock, coordinator } = this.#parts;
    const news = { place: "Bibliotheek" };
    clock().says(coordinator, { kind: "meeting-changed", meeting: id, news });
  }

  #toCome(id: MeetingId): Meeting | undefined {
    const { network, now } = this.#parts.clock();
    const meeting = network.meetings.get(id);
    return meeting && isToCome(meeting, { network, at: now }) ? meeting : undefined;
  }
}
