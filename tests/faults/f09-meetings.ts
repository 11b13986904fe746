import { exactly, type Progress, type Row } from "./fault.ts";
import { entriesIn, onceEach, pastSince, timesOf } from "./stage/about-meetings.ts";
import { Bot } from "./stage/bot.ts";
import { meetingOn, meetingTownOf } from "./stage/meeting-town.ts";
import { makePlace } from "./stage/place.ts";
import { startPost } from "./stage/post.ts";
import { found, lookIn } from "./stage/town.ts";

const CONTACTS = 3;
const told = CONTACTS;
const STEP_MS = 10 * 60_000;

type Night = {
  readonly about: string;
  readonly day: string;
  /** In UTC: the morning before it, and after the last meeting of the next day. */
  readonly from: string;
  readonly until: string;
  /** Of each meeting the moment of the last reminder in UTC, an hour of time before it begins. */
  readonly reminded: Readonly<Record<string, string>>;
  /** As calendars are told of the one at half past two. */
  readonly starts: string;
};

const nights: readonly Night[] = [
  {
    about: "meetings, 25 October 2026, in which half past two comes twice",
    day: "2026-10-25",
    from: "2026-10-24T06:05:00.000Z",
    until: "2026-10-25T11:00:00.000Z",
    reminded: {
      // It begins at 00:30Z, the first time that it is half past two.
      "half-past-two": "2026-10-24T23:35Z ×3",
      "half-past-three": "2026-10-25T01:35Z ×3",
      ten: "2026-10-25T08:05Z ×3",
    },
    starts: "DTSTART:20261025T003000Z",
  },
  {
    about: "meetings, 28 March 2027, in which half past two does not come",
    day: "2027-03-28",
    from: "2027-03-27T07:05:00.000Z",
    until: "2027-03-28T10:00:00.000Z",
    reminded: {
      // It begins at three, the first time that there is.
      "half-past-two": "2027-03-28T00:05Z ×3",
      "half-past-three": "2027-03-28T00:35Z ×3",
      ten: "2027-03-28T07:05Z ×3",
    },
    starts: "DTSTART;TZID=Europe/Amsterdam:20270328T030000",
  },
];

/** Through the night in steps of ten minutes, five minutes past. */
async function through({ about, day, from, until, reminded, starts }: Night): Promise<Row> {
  const directory = await makePlace();
  const post = await startPost();
  const meetings = [
    meetingOn("half-past-two", `${day} 02:30-03:30`, { told }),
    meetingOn("half-past-three", `${day} 03:30-04:30`, { told }),
    meetingOn("ten", `${day} 10:00-11:00`, { told }),
    meetingOn("new", `${day} 02:30-04:00`),
  ];
  await found(directory, meetingTownOf({ contacts: CONTACTS, meetings }));
  const bot = await Bot.start({ directory, mailPort: post.port, startsAt: from });
  for (let at = Date.parse(from); at < Date.parse(until); at += STEP_MS) {
    await bot.look();
    bot.pass(STEP_MS);
  }
  await bot.settled();
  await bot.stop();
  const stored = await lookIn(directory);
  const invitation = entriesIn(post.arrived).find(({ uid }) => uid.startsWith("new."));
  const last = Object.entries(reminded).map(([id, at]) =>
    exactly(`${id} reminded at`, at, timesOf(stored, `remind/${id}/0/1h/`)),
  );
  return {
    about,
    figures: [
      ...last,
      exactly("in calendars", starts, invitation?.starts ?? "none"),
      exactly("about what is past", 0, pastSince(stored, "")),
      ...onceEach(stored, post.arrived),
    ],
  };
}

/** Meetings in and after the nights in which the clock is changed. */
export async function meetingsAtNight(progress: Progress): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const night of nights) {
    rows.push(await through(night));
    progress(rows.length, nights.length);
  }
  return rows;
}
