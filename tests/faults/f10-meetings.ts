import { ids } from "../../src/domain/ids.ts";
import type { Recurrence } from "../../src/domain/meeting/recurrence-rule.ts";
import type { HolidayRule, Series } from "../../src/domain/meeting/series.ts";
import type { Network } from "../../src/domain/network.ts";
import type { ClockTime, Day, Weekday } from "../../src/domain/time.ts";
import { exactly, type Row } from "./fault.ts";
import {
  entriesIn,
  onceEach,
  pastSince,
  sameVersionTwice,
  toldSince,
} from "./stage/about-meetings.ts";
import { Bot } from "./stage/bot.ts";
import { coordinator, meetingTownOf, when } from "./stage/meeting-town.ts";
import { makePlace } from "./stage/place.ts";
import { startPost } from "./stage/post.ts";
import { found, lookIn } from "./stage/town.ts";

const CONTACTS = 3;
const DAY_MS = 86_400_000;
const from = "2027-12-20T08:05:00.000Z";
const until = "2028-03-03T08:05:00.000Z";

function seriesOf(id: string, firstDay: string, rule: Recurrence, holidays: HolidayRule): Series {
  return {
    ...{ id: ids.series.parse(id), title: id, audience: { kind: "contacts" } },
    ...{ organiser: coordinator, rule, holidays, skipped: [] },
    ...{ firstDay: firstDay as Day, from: "10:00" as ClockTime, until: "11:30" as ClockTime },
    begunAt: when("2027-12-01T10:00:00Z"),
  };
}

const monthly = (day: number) => ({ kind: "monthly-day", every: 1, day }) as const;
const thursdays = { kind: "weekly", every: 1, weekday: 4 as Weekday } as const;

/** What each comes to by then, a hundred days ahead. */
const planned = {
  "on-31": "2027-12-31 2028-01-31 2028-03-31 2028-05-31",
  "on-29": "2027-12-29 2028-01-29 2028-02-29 2028-03-29 2028-04-29 2028-05-29",
  // The 27th is King's Day, the 25th of May is Ascension Day.
  skips: "2028-04-20 2028-05-04 2028-05-11 2028-05-18 2028-06-01 2028-06-08",
  // Every other Thursday; each of both a week later.
  moves: "2028-04-13 2028-05-04 2028-05-11 2028-06-01 2028-06-08",
} as const;

const series: readonly Series[] = [
  seriesOf("on-31", "2027-12-31", monthly(31), "keep"),
  seriesOf("on-29", "2027-12-29", monthly(29), "keep"),
  seriesOf("skips", "2028-04-20", thursdays, "skip"),
  seriesOf("moves", "2028-04-13", { ...thursdays, every: 2 }, "move"),
];

/**
 * Five meetings are over by then and three of the eight have only an invitation. It looks five past
 * nine: that is within the last hour, and before the reminder of the day before. Of the first one they
 * had heard that week.
 */
const told = "agenda 15, digest 11, meet invite 24, remind 1h 15, remind 7d 12, who-comes 5";

function daysOf({ meetings }: Network, id: string): string {
  const days = [...meetings].filter(({ of }) => of?.series === id).map(({ slot }) => slot.day);
  return days.toSorted().join(" ");
}

/** A winter and the first days of a leap year's spring, a day at a time. */
export async function seriesOnOddDays(): Promise<Row> {
  const directory = await makePlace();
  const post = await startPost();
  await found(directory, meetingTownOf({ contacts: CONTACTS, series }));
  const bot = await Bot.start({ directory, mailPort: post.port, startsAt: from });
  for (let at = Date.parse(from); at <= Date.parse(until); at += DAY_MS) {
    await bot.look();
    await bot.look();
    bot.pass(DAY_MS);
  }
  await bot.settled();
  await bot.stop();
  const stored = await lookIn(directory);
  const entries = entriesIn(post.arrived);
  const days = Object.entries(planned).map(([id, expected]) =>
    exactly(`planned ${id}`, expected, daysOf(stored.network, id)),
  );
  const invited = new Set(entries.map(({ starts }) => starts.slice(-15, -7)));
  return {
    about: "series on the 31st, the 29th and over holidays, 20 December 2027 – 3 March 2028",
    figures: [
      ...days,
      exactly(
        "invited to, six weeks ahead",
        "20271229 20271231 20280129 20280131 20280229 20280329 20280331 20280413",
        [...invited].sort().join(" "),
      ),
      exactly("told in all", told, toldSince(stored, "")),
      exactly("the same version twice", 0, sameVersionTwice(entries)),
      exactly("about what is past", 0, pastSince(stored, "")),
      ...onceEach(stored, post.arrived),
    ],
  };
}
