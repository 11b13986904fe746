import { exactly, type Row } from "../fault.ts";
import { Bot } from "./bot.ts";
import { mailTownOf } from "./mail-town.ts";
import { makePlace } from "./place.ts";
import { startPost } from "./post.ts";
import { found } from "./town.ts";
import { countKind, digestWeeks, politely, sentAt } from "./unasked.ts";

const CONTACTS = 40;
const STEP_MS = 30 * 60_000;

/** Some days in the life of a bot, half an hour at a time. All moments in UTC. */
export type Walk = {
  readonly about: string;
  /** It looks once some days before, so that there is something to be reminded of. */
  readonly before?: string;
  readonly from: string;
  readonly until: string;
  /** Mails in all. */
  readonly asked: number;
  readonly reminded: number;
  readonly digests: string;
  /** The days on which they came, where the people are. */
  readonly days: string;
};

type Moment = ReturnType<typeof sentAt>;

function isOutside({ weekday, time }: Moment): boolean {
  return weekday > 5 || time < "09:00" || time >= "17:00";
}

/** Goes through the days and tells when what went out. */
export async function walk({ about, before, from, until, ...expected }: Walk): Promise<Row> {
  const directory = await makePlace();
  const post = await startPost();
  await found(directory, mailTownOf(CONTACTS));
  const startsAt = before ?? from;
  const bot = await Bot.start({ directory, mailPort: post.port, startsAt });
  await bot.look();
  bot.pass(Date.parse(from) - Date.parse(startsAt));
  await bot.look();
  for (let at = Date.parse(from); at < Date.parse(until); at += STEP_MS) {
    bot.pass(STEP_MS);
    await bot.look();
  }
  await bot.stop();
  const moments = post.arrived.map(sentAt);
  const days = [...new Set(moments.map(({ day }) => day))].sort();
  const firsts = days.map((day) => firstOn(moments, day)).filter((time) => time !== "09:00");
  return {
    about,
    figures: [
      exactly("asked", expected.asked, countKind(post.arrived, "question")),
      exactly("reminded", expected.reminded, countKind(post.arrived, "reminder")),
      exactly("digests of week", expected.digests, digestWeeks(post.arrived)),
      exactly("on", expected.days, days.join(" ")),
      exactly("outside office hours", 0, moments.filter(isOutside).length),
      exactly("days that began at another time than 09:00", before ? 1 : 0, firsts.length),
      ...politely(post.arrived),
    ],
  };
}

function firstOn(moments: readonly Moment[], day: string): string {
  const times = moments.filter((one) => one.day === day).map(({ time }) => time);
  return times.sort()[0] ?? "";
}
