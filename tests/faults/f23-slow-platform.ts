import { setTimeout as wait } from "node:timers/promises";
import { exactly, type Fault, type Row, under } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { makePlace } from "./stage/place.ts";
import type { Platform } from "./stage/platform.ts";
import { startSlack } from "./stage/slack.ts";
import { Teams } from "./stage/teams.ts";
import { found, townOf } from "./stage/town.ts";

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

export const slowPlatform: Fault = {
  id: "F23",
  name: "a platform that takes its time",
  run: async (progress) => {
    const rows: Row[] = [];
    for (const delay of delays) {
      rows.push(await behind(await Teams.start(), delay), await behind(await startSlack(), delay));
      progress(rows.length, 2 * delays.length);
    }
    return rows;
  },
};
