import { exactly, type Progress, type Row } from "./fault.ts";
import { endedAs, onceEach, pastSince, toldSince } from "./stage/about-meetings.ts";
import { Bot } from "./stage/bot.ts";
import { mailOf } from "./stage/mail-town.ts";
import { actionFor, meetingOn, meetingTownOf, pollUntil, when } from "./stage/meeting-town.ts";
import { makePlace } from "./stage/place.ts";
import { startPost } from "./stage/post.ts";
import { found, lookIn } from "./stage/town.ts";

const CONTACTS = 20;
const told = CONTACTS;
/** A Monday, five past nine. */
const startsAt = "2026-11-16T08:05:00.000Z";
const away = { code: 451, text: "4.3.0 later" };

/** A month of meetings, with two polls and two things to do for one of the contacts. */
function town() {
  return meetingTownOf({
    contacts: CONTACTS,
    meetings: [
      meetingOn("tuesday", "2026-11-17 16:00-17:30", { told }),
      meetingOn("thursday", "2026-11-19 10:00-11:30", { told }),
      meetingOn("week", "2026-11-24 10:00-11:30", { told }),
      meetingOn("december", "2026-12-17 10:00-11:30", { told }),
      meetingOn("new", "2026-12-03 14:00-15:30"),
      meetingOn("off", "2026-11-18 11:00-12:30", {
        ...{ told, sequence: 1, cancelledAt: when("2026-11-15T20:00:00Z") },
      }),
    ],
    polls: [
      pollUntil("soon", "2026-11-19T16:00:00Z", {
        ...{ proposals: ["2026-11-26 10:00-11:00", "2026-11-27 10:00-11:00"], told },
      }),
      pollUntil("later", "2026-12-14T16:00:00Z", {
        ...{ proposals: ["2027-01-12 10:00-11:00", "2027-01-14 10:00-11:00"], told },
      }),
    ],
    actions: [actionFor(1, "flyer", "2026-11-17"), actionFor(1, "room", "2026-11-20")],
  });
}

type Span = {
  readonly about: string;
  readonly back: string;
  /** What goes out when it is back, and nothing else. */
  readonly told: string;
  /** Of the five messages that still wait for one of the contacts. */
  readonly expired: number;
};

/**
 * Each with what was waiting for the contact whose mail was refused: two agendas, a reminder, an
 * invitation, and that a meeting is off.
 */
const spans: readonly Span[] = [
  {
    about: "meetings, down 1 day: the reminder of tomorrow's meeting a day late, hours before it",
    back: "2026-11-17T08:05:00.000Z",
    told: "actions 1, agenda 2, meet invite 1, meet off 1, poll remind 20, remind 1d 20, remind 7d 1, who-comes 1",
    expired: 0,
  },
  {
    about: "meetings, down 3 days: over one meeting, back within the hour before another",
    back: "2026-11-19T08:05:00.000Z",
    told: "actions 1, agenda 1, meet invite 1, poll remind 20, remind 1h 20, remind 7d 20, who-comes 1",
    expired: 3,
  },
  {
    about: "meetings, down 30 days: over all of it but the last",
    back: "2026-12-16T09:30:00.000Z",
    // What is not done is for the coordinator, who got the digest today: tomorrow.
    told: "agenda 20, digest 1, poll closed 1, poll lapsed 1, remind 1d 20, who-comes 1",
    expired: 5,
  },
];

async function down({ about, back, ...expected }: Span): Promise<Row> {
  const directory = await makePlace();
  const post = await startPost();
  await found(directory, town());
  const settings = { directory, mailPort: post.port };
  post.judge({ recipient: (to) => (to === mailOf(0) ? away : undefined) });
  const first = await Bot.start({ ...settings, startsAt });
  await first.look();
  first.kill();
  await first.shot();
  post.judge({ recipient: () => undefined });
  const bot = await Bot.start({ ...settings, startsAt: back });
  // Twice, so that what would come again has its chance.
  await bot.look();
  await bot.look();
  await bot.settled();
  await bot.stop();
  const stored = await lookIn(directory);
  return {
    about,
    figures: [
      exactly("told when it is back", expected.told, toldSince(stored, back)),
      exactly("about what is past", 0, pastSince(stored, back)),
      exactly("recorded as expired", expected.expired, endedAs(stored, "expired")),
      exactly("given up otherwise", 0, endedAs(stored, "failed") + endedAs(stored, "unreachable")),
      ...onceEach(stored, post.arrived),
    ],
  };
}

/** Down over a month of meetings. */
export async function meetingsDown(progress: Progress): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const span of spans) {
    rows.push(await down(span));
    progress(rows.length, spans.length);
  }
  return rows;
}
