import { clockAt as timeAt } from "../../domain/meeting/slot.ts";
import type { ClockTime } from "../../domain/time.ts";
import type { Clock } from "./piece.ts";
import type { PartOfDay } from "./when.ts";

const NOON = 12 * 60;
/** People meet between these; what lies outside is read and asked about. */
const EARLIEST = 7 * 60;
const LATEST = 22 * 60;
/** From here on a time without a part of the day is one of the morning; before seven it never is. */
const SURELY_MORNING = 9 * 60;

/** The minutes of the day that a time can mean, the likeliest first. */
export type Readings = {
  readonly minutes: readonly number[];
  /** It does not go with the part of the day that is said. */
  readonly isOdd?: true;
};

/** What a time means, with the part of the day that is said beside it, if any. */
export function readingsOf(clock: Clock, part: PartOfDay | undefined): Readings {
  const said = clock.hour * 60 + clock.minute;
  if (part !== undefined) return inPart(clock, part);
  if (clock.style === "exact") return { minutes: [said] };
  const early = said % NOON;
  if (early < EARLIEST) return { minutes: [early + NOON] };
  const isOpen = clock.style === "spoken" && early < SURELY_MORNING;
  return { minutes: isOpen ? [early + NOON, early] : [early] };
}

function inPart(clock: Clock, part: PartOfDay): Readings {
  const said = clock.hour * 60 + clock.minute;
  const options = clock.style === "exact" ? [said] : halves(clock, part);
  const fitting = options.filter((minute) => holds(part, minute));
  if (fitting.length > 0) return { minutes: fitting.slice(0, 1) };
  const inHours = options.filter((minute) => isInHours(minute));
  const others = options.filter((minute) => !isInHours(minute));
  return { minutes: [...inHours, ...others], isOdd: true };
}

function halves(clock: Clock, part: PartOfDay): readonly number[] {
  const early = (clock.hour * 60 + clock.minute) % NOON;
  const isEarlyFirst = part === "morning" || part === "night";
  return isEarlyFirst ? [early, early + NOON] : [early + NOON, early];
}

const bounds: Readonly<Record<PartOfDay, readonly (readonly [from: number, until: number])[]>> = {
  morning: [[5 * 60, 12 * 60 + 59]],
  afternoon: [[12 * 60, 18 * 60 + 30]],
  evening: [[17 * 60, 24 * 60]],
  night: [
    [0, 6 * 60 + 59],
    [22 * 60, 24 * 60],
  ],
};

function holds(part: PartOfDay, minute: number): boolean {
  return bounds[part].some(([from, until]) => from <= minute && minute <= until);
}

/** The minute at which a part of the day is over. */
export function partEnds(part: PartOfDay): number {
  return part === "night" ? 24 * 60 : (bounds[part][0]?.[1] ?? 24 * 60);
}

/** Both halves of the day for a time that is an end, the earlier first. */
export function endReadings(clock: Clock, part?: PartOfDay): readonly number[] {
  const said = clock.hour * 60 + clock.minute;
  if (clock.style === "exact") return [said];
  if (clock.style === "digits" && part === undefined) return readingsOf(clock, part).minutes;
  const early = said % NOON;
  return [early, early + NOON].filter((minute) => minute <= LATEST + 60);
}

/** Whether a meeting may take from one minute of the day to another. */
export function isInHours(from: number, until: number = from): boolean {
  return from >= EARLIEST && from <= LATEST && until <= LATEST;
}

/** The clock time at a minute of the day that there is. */
export function clockOf(minute: number): ClockTime {
  return timeAt(minute) ?? ("00:00" as ClockTime);
}
