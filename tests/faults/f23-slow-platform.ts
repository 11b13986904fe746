import { setTimeout as wait } from "node:timers/promises";
import { exactly, type Fault, type Row, under } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { mailTownOf } from "./stage/mail-town.ts";
import { linkTo, postPage } from "./stage/pages.ts";
import { makePlace } from "./stage/place.ts";
import type { Platform } from "./stage/platform.ts";
import { until } from "./stage/poll.ts";
import { startPost } from "./stage/post.ts";
import { startSlack } from "./stage/slack.ts";
import { Teams } from "./stage/teams.ts";
import { doubtAbout, found, lookIn, townOf } from "./stage/town.ts";

const PRESSES = 10;
/** How long the platform takes to accept a message, and how much of that our own answer may take. */
const delays = [
  { seconds: 4, share: 0.25 },
  { seconds: 20, share: 0.05 },
] as const;
const SECOND_MS = 1_000;

async function behind(
  platform: Platform,
  { seconds, share }: (typeof delays)[number],
): Promise<Row> {
  const directory = await makePlace();
  const { name, settings } = platform;
  await found(directory, townOf(PRESSES + 1, [platform]));
  let reached = 0;
  let accepted = 0;
  platform.receive(async () => {
    reached += 1;
    await wait(seconds * SECOND_MS, undefined, { ref: false });
    accepted += 1;
    return "accepted" as const;
  });
  const bot = await Bot.start({ ...settings, directory });
  // The first one also loads what is loaded once.
  await platform.press(bot.url, { user: "ann", number: PRESSES });
  const took: number[] = [];
  for (let number = 0; number < PRESSES; number++) {
    const begun = performance.now();
    const { status } = await platform.press(bot.url, { user: "ann", number });
    if (status === 200) took.push(performance.now() - begun);
  }
  const slowest = Math.round(Math.max(...took));
  const figures = [
    exactly("acknowledged", PRESSES, took.length),
    exactly("messages under way", true, reached > 0),
    exactly("accepted by then", 0, accepted),
    under("slowest acknowledgement", SECOND_MS, slowest, " ms"),
    under("as a share of the delay", share, slowest / (seconds * SECOND_MS)),
  ];
  bot.kill();
  await bot.ended;
  return { about: `${name} takes ${seconds} s`, figures };
}

/** Somebody presses on pages, of which the coordinator is told by mail. */
async function behindMail({ seconds, share }: (typeof delays)[number]): Promise<Row> {
  const directory = await makePlace();
  const post = await startPost();
  await found(directory, mailTownOf(PRESSES + 2));
  let reached = 0;
  let accepted = 0;
  post.judge({
    content: async () => {
      reached += 1;
      await wait(seconds * SECOND_MS, undefined, { ref: false });
      accepted += 1;
      return undefined;
    },
  });
  // In the evening, when nobody is asked anything unasked.
  const startsAt = "2026-11-24T20:00:00Z";
  const bot = await Bot.start({ directory, mailPort: post.port, startsAt });
  const doubt = (number: number) =>
    postPage(bot.url, linkTo({ reader: PRESSES + 1, does: doubtAbout(number), at: startsAt }));
  await doubt(PRESSES);
  await until("a mail under way", () => reached > 0);
  const took: number[] = [];
  for (let number = 0; number < PRESSES; number++) {
    const begun = performance.now();
    const { status } = await doubt(number);
    if (status === 200) took.push(performance.now() - begun);
  }
  const acceptedByThen = accepted;
  const slowest = Math.round(Math.max(...took));
  bot.kill();
  await bot.ended;
  const { network } = await lookIn(directory);
  const kept = [...network.seats].filter(({ doubts }) => doubts.length === 1).length;
  return {
    about: `mail takes ${seconds} s, pressed on pages`,
    figures: [
      exactly("acknowledged", PRESSES, took.length),
      exactly("kept", PRESSES + 1, kept),
      exactly("mails under way", true, reached > 0),
      exactly("accepted by then", 0, acceptedByThen),
      under("slowest acknowledgement", SECOND_MS, slowest, " ms"),
      under("as a share of the delay", share, slowest / (seconds * SECOND_MS)),
    ],
  };
}

export const slowPlatform: Fault = {
  id: "F23",
  name: "a platform that takes its time",
  run: async (progress) => {
    const rows: Row[] = [];
    for (const delay of delays) {
      rows.push(await behind(await Teams.start(), delay), await behind(await startSlack(), delay));
      rows.push(await behindMail(delay));
      progress(rows.length, 3 * delays.length);
    }
    return rows;
  },
};
