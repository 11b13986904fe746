import { type SchoolRegion, schoolRegions } from "../../domain/calendar/school-holidays.ts";
import { daysLater } from "../../domain/days.ts";
import type { Day } from "../../domain/time.ts";
import { dayAt, monthEnd, monthStart, monthsLater, nthOf, weekdayOf, yearOf } from "./calendar.ts";
import { dateOf, mondayOfWeek } from "./dated.ts";
import type { Now } from "./doubting.ts";
import type { Feast } from "./feast-kinds.ts";
import { feastDays } from "./feasts.ts";
import type { Anchor, Season } from "./piece.ts";
import { FURTHEST_YEARS } from "./reach.ts";
import type { School } from "./school-holiday.ts";
import type { Stretch } from "./some-days.ts";

/** The days that an anchor stands for. */
export type Spans = {
  /** One; more when regions differ, or when either weekend may be meant. */
  readonly spans: readonly Stretch[];
  /** It was only just over: that of next year is read. */
  readonly isJustOver?: boolean;
};

/** The next one of what an anchor names; no spans when it is not known. */
export function spansOf(anchor: Anchor, now: Now): Spans {
  switch (anchor.kind) {
    case "week": {
      const monday = mondayOfWeek(anchor, now.today);
      return { spans: monday === undefined ? [] : [{ from: monday, until: daysLater(monday, 6) }] };
    }
    case "month": {
      const from = monthStart(anchor.of, now.today);
      return { spans: from === undefined ? [] : [{ from, until: monthEnd(from) }] };
    }
    case "week-of-month":
      return { spans: weekOfMonth(anchor, now.today) };
    case "year":
      return { spans: yearSpans(anchor, now.today) };
    case "season":
      return { spans: seasonSpans(anchor.season, now.today) };
    case "feast":
      return feastSpans(anchor, now.today);
    case "between":
      return { spans: betweenSpans(anchor.feasts, now.today) };
    case "school":
      return { spans: schoolSpans(anchor.name, now) };
    case "weekend":
      return { spans: weekendSpans(anchor, now.today) };
    default:
      return anchor satisfies never;
  }
}

function yearSpans(
  said: Extract<Anchor, { readonly kind: "year" }>,
  today: Day,
): readonly Stretch[] {
  const year = "year" in said ? said.year : yearOf(today) + said.ahead;
  const isNear = year >= yearOf(today) && year <= yearOf(today) + FURTHEST_YEARS;
  return isNear ? [{ from: `${year}-01-01` as Day, until: `${year}-12-31` as Day }] : [];
}

const seasonMonths: Readonly<Record<Season, number>> = {
  ...{ spring: 3, summer: 6, autumn: 9, winter: 12 },
};

/** Three whole months, as they are counted for the weather; the one that goes on now, or the next. */
function seasonSpans(season: Season, today: Day): readonly Stretch[] {
  const month = seasonMonths[season];
  const starts = [-1, 0, 1].flatMap((later) => dayAt(yearOf(today) + later, month, 1) ?? []);
  const all = starts.map((from) => ({ from, until: monthEnd(monthsLater(from, 2)) }));
  return all.filter(({ until }) => until >= today).slice(0, 1);
}

/** Of a feast that is longer over nobody doubts that it is the next one. */
const FEAST_OVER_DAYS = 14;

/** Seven days: the first week is that of the first to the seventh. */
function weekOfMonth(
  { nth, of }: Extract<Anchor, { readonly kind: "week-of-month" }>,
  today: Day,
): readonly Stretch[] {
  const start = monthStart(of, today);
  if (start === undefined) return [];
  const from = nth === -1 ? daysLater(monthEnd(start), -6) : daysLater(start, 7 * (nth - 1));
  return [{ from, until: daysLater(from, 6) }];
}

function feastSpans(
  { feast, year }: { readonly feast: Feast; readonly year?: number },
  today: Day,
): Spans {
  const span = (of: number): readonly Stretch[] => {
    const days = feastDays(feast, of);
    const [from, until = from] = [days[0], days.at(-1)];
    return from === undefined || until === undefined ? [] : [{ from, until }];
  };
  if (year !== undefined) return { spans: Math.abs(year - yearOf(today)) > 3 ? [] : span(year) };
  const own = span(yearOf(today));
  const last = own[0]?.until ?? today;
  if (last >= today) return { spans: own };
  return {
    spans: span(yearOf(today) + 1),
    isJustOver: daysLater(last, FEAST_OVER_DAYS) > today,
  };
}

/** After the first up to the other, also when it goes on now; New Year comes in the next year. */
function betweenSpans([one, other]: readonly [Feast, Feast], today: Day): readonly Stretch[] {
  const all = [-1, 0, 1].flatMap((later) => {
    const year = yearOf(today) + later;
    const last = feastDays(one, year).at(-1);
    if (last === undefined) return [];
    const from = daysLater(last, 1);
    const next = [year, year + 1].flatMap((of) => feastDays(other, of)[0] ?? []);
    const end = next.find((day) => day > from);
    return end === undefined ? [] : [{ from, until: daysLater(end, -1) }];
  });
  return all.filter(({ until }) => until >= today).slice(0, 1);
}

function schoolSpans(name: string | undefined, { today, school }: Now): readonly Stretch[] {
  if (school === undefined) return [];
  const regions = school.region === undefined ? schoolRegions : [school.region];
  const spans = regions.flatMap((region) => nextHoliday(school, { name, region, today }) ?? []);
  const isWhole = spans.length === regions.length;
  const distinct = spans.filter(
    (one, index) => spans.findIndex((other) => other.from === one.from) === index,
  );
  return isWhole ? distinct : [];
}

type Wanted = {
  readonly name: string | undefined;
  readonly region: SchoolRegion;
  readonly today: Day;
};

function nextHoliday({ calendar }: School, { name, region, today }: Wanted): Stretch | undefined {
  return calendar.holidays
    .filter((one) => one.region === region && (name === undefined || one.name === name))
    .filter(({ until }) => until >= today)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))[0];
}

type Weekend = Extract<Anchor, { readonly kind: "weekend" }>;

function weekendSpans(anchor: Weekend, today: Day): readonly Stretch[] {
  if ("dates" in anchor) {
    const [date] = anchor.dates;
    const day = date && dateOf(date, today).day;
    return day === undefined ? [] : [weekendFrom(weekendOf(day))];
  }
  if ("nth" in anchor) {
    const start = monthStart(anchor.of, today);
    return start === undefined ? [] : [weekendFrom(nthOf(start, anchor.nth, 6))];
  }
  const own = weekendOf(today);
  // In a weekend that of next week may be meant as well.
  const isOpen = anchor.isEither || weekdayOf(today) > 5;
  return [own, ...(isOpen ? [daysLater(own, 7)] : [])].map(weekendFrom);
}

/** The Saturday of the week of a day. */
function weekendOf(day: Day): Day {
  return daysLater(day, 6 - weekdayOf(day));
}

function weekendFrom(saturday: Day): Stretch {
  return { from: saturday, until: daysLater(saturday, 1) };
}
