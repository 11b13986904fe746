import { meetingsAtJumps } from "./f08-meetings.ts";
import { exactly, type Fault, type Row, under } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { mailTownOf, mostRounds, roundsBegun } from "./stage/mail-town.ts";
import { makePlace } from "./stage/place.ts";
import { startPost } from "./stage/post.ts";
import { found, lookIn } from "./stage/town.ts";
import { countKind, digestWeeks, politely } from "./stage/unasked.ts";

const CONTACTS = 40;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

type Jump = {
  readonly about: string;
  readonly startsAt: string;
  readonly hours: 2 | -2;
  /** What has come before it. */
  readonly before: number;
};

const jumps: readonly Jump[] = [
  {
    about: "+2 h, over the opening of Monday",
    startsAt: "2026-11-16T07:00:00Z",
    hours: 2,
    before: 0,
  },
  { about: "−2 h, back over it", startsAt: "2026-11-16T08:30:00Z", hours: -2, before: 5 },
  { about: "−2 h, in office hours", startsAt: "2026-11-16T12:00:00Z", hours: -2, before: 5 },
];

/** The clock jumps, is set right again, and a week goes by, in which everybody is reminded once. */
async function jump({ about, startsAt, hours, before }: Jump): Promise<Row> {
  const directory = await makePlace();
  const post = await startPost();
  await found(directory, mailTownOf(CONTACTS));
  const bot = await Bot.start({ directory, mailPort: post.port, startsAt });
  await bot.look();
  const first = post.arrived.length;
  // There, and back to what it was: each is a jump of its own.
  for (const by of [hours, -hours, hours, -hours]) {
    bot.pass(by * HOUR_MS);
    await bot.look();
  }
  bot.pass(2 * HOUR_MS);
  await bot.look();
  const firstDay = post.arrived.length;
  bot.pass(5 * DAY_MS);
  await bot.look();
  bot.pass(2 * DAY_MS);
  await bot.look();
  await bot.settled();
  await bot.stop();
  const { network, outbox } = await lookIn(directory);
  const dead = [...outbox].filter(({ status }) => status.kind === "dead").length;
  const monday = "2026-11-23T12:00:00Z";
  return {
    about,
    figures: [
      exactly("mails before it", before, first),
      exactly("on that day in all", 5, firstDay),
      exactly("asked in two weeks", 8, countKind(post.arrived, "question")),
      exactly("reminded", 4, countKind(post.arrived, "reminder")),
      exactly("digests of week", "47 48", digestWeeks(post.arrived)),
      ...politely(post.arrived),
      under("begun in the second week", mostRounds(CONTACTS) + 1, roundsBegun(network, monday)),
      exactly("given up", 0, dead),
    ],
  };
}

export const clockJumps: Fault = {
  id: "F8",
  name: "the clock jumps",
  run: async (progress) => {
    const rows: Row[] = [];
    for (const one of jumps) {
      rows.push(await jump(one));
      progress(rows.length, jumps.length);
    }
    return [...rows, ...(await meetingsAtJumps(progress))];
  },
};
