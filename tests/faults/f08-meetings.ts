import { exactly, type Progress, type Row } from "./fault.ts";
import { onceEach, pastSince, timesOf, toldSince } from "./stage/about-meetings.ts";
import { Bot } from "./stage/bot.ts";
import { meetingOn, meetingTownOf, pollUntil } from "./stage/meeting-town.ts";
import { makePlace } from "./stage/place.ts";
import { startPost } from "./stage/post.ts";
import { found, lookIn } from "./stage/town.ts";

const CONTACTS = 20;
const told = CONTACTS;
const MINUTE_MS = 60_000;

/** A meeting at two in the afternoon, when a poll ends too. */
function town() {
  return meetingTownOf({
    contacts: CONTACTS,
    meetings: [meetingOn("today", "2026-11-17 14:00-15:30", { told })],
    polls: [
      pollUntil("prikker", "2026-11-17T13:00:00Z", {
        ...{ proposals: ["2026-11-26 10:00-11:00", "2026-11-27 10:00-11:00"], told },
      }),
    ],
  });
}

type Jump = {
  readonly about: string;
  readonly startsAt: string;
  /** In minutes, one after the other; it looks after each. */
  readonly passes: readonly number[];
  readonly told: string;
  /** When the reminders of the last hour went out. */
  readonly reminded: string;
};

const jumps: readonly Jump[] = [
  {
    about: "meetings, +2 h over a beginning and the end of a poll, twice, then the time goes on",
    startsAt: "2026-11-17T11:30:00.000Z",
    passes: [120, -120, 120, -120, 35, 60],
    told: "poll closed 1, poll remind 20, remind 1h 20, who-comes 1",
    reminded: "2026-11-17T12:05Z ×20",
  },
  {
    about: "meetings, −2 h after the last reminder, twice, then the time goes on",
    startsAt: "2026-11-17T12:05:00.000Z",
    // By that clock there is still time to read what will be talked about.
    passes: [-120, 120, -120, 120, 60],
    told: "agenda 20, poll closed 1, poll remind 20, remind 1h 20, who-comes 1",
    reminded: "2026-11-17T12:05Z ×20",
  },
];

async function jump({ about, startsAt, passes, ...expected }: Jump): Promise<Row> {
  const directory = await makePlace();
  const post = await startPost();
  await found(directory, town());
  const bot = await Bot.start({ directory, mailPort: post.port, startsAt });
  await bot.look();
  for (const minutes of passes) {
    bot.pass(minutes * MINUTE_MS);
    await bot.look();
  }
  await bot.settled();
  await bot.stop();
  const stored = await lookIn(directory);
  return {
    about,
    figures: [
      exactly("told in all", expected.told, toldSince(stored, "")),
      exactly("reminded at", expected.reminded, timesOf(stored, "remind/today/0/1h/")),
      exactly("about what is past", 0, pastSince(stored, "")),
      ...onceEach(stored, post.arrived),
    ],
  };
}

/** The clock jumps over a meeting, and back over its reminder. */
export async function meetingsAtJumps(progress: Progress): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const one of jumps) {
    rows.push(await jump(one));
    progress(rows.length, jumps.length);
  }
  return rows;
}
