import { countCopies } from "./copies.ts";
import { exactly, type Fault, type Row } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { bothPlatforms } from "./stage/both-platforms.ts";
import { makePlace } from "./stage/place.ts";
import type { Platform } from "./stage/platform.ts";
import { isMarked } from "./stage/teams.ts";
import { countOutbox, found, townOf } from "./stage/town.ts";

const MESSAGES = 50;
/** Of every so many messages one meets a second kill, when it is sent again. */
const TWICE_IN = 5;

const isKilledTwice = (number: number) => number % TWICE_IN === 0;
const numbers = Array.from({ length: MESSAGES }, (_, number) => number);
const killedTwice = numbers.filter(isKilledTwice).length;

type Round = { readonly directory: string; readonly platform: Platform; readonly number: number };

/** The process has read the platform's answer and shoots itself before it writes that down. */
async function answeredInVain({ directory, platform, number }: Round): Promise<void> {
  const death = { moment: "record", again: false } as const;
  const bot = await Bot.start({ ...platform.settings, directory, death });
  await bot.settled();
  await platform.press(bot.url, { user: `ann-${number}`, number });
  await bot.shot();
}

/** The platform has taken the message, and the process is shot before the answer comes. */
async function neverAnswered({ directory, platform, number }: Round): Promise<void> {
  const bot = await Bot.start({ ...platform.settings, directory });
  await bot.settled();
  platform.receive(() => {
    bot.kill();
    return "hangs up";
  });
  await platform.press(bot.url, { user: `ann-${number}`, number });
  await bot.shot();
  platform.receive(() => "accepted");
}

/** The next process takes it up, and is shot at the same moment. */
async function again({ directory, platform: { settings } }: Round): Promise<void> {
  const death = { moment: "record", again: true } as const;
  await (await Bot.start({ ...settings, directory, death })).shot();
}

async function killOn(platform: Platform, killed: () => void): Promise<Row> {
  const directory = await makePlace();
  await found(directory, townOf(MESSAGES, [platform]));
  for (const number of numbers) {
    const round = { directory, platform, number };
    await (number % 2 === 0 ? answeredInVain(round) : neverAnswered(round));
    if (isKilledTwice(number)) await again(round);
    killed();
  }
  const last = await Bot.start({ ...platform.settings, directory });
  await last.settled();
  await last.stop();
  const about = `${platform.name} ×${MESSAGES}, ${killedTwice} of them shot twice`;
  return { about, figures: await measure(directory, platform) };
}

async function measure(directory: string, platform: Platform) {
  const copies = numbers.map((number) => platform.toldAbout(number));
  const twice = platform.remembers ? 0 : MESSAGES;
  const firsts = copies.flatMap((texts) => texts.slice(0, 1));
  const seconds = copies.flatMap((texts) => texts.slice(1));
  return [
    ...countCopies(copies, { once: MESSAGES - twice, twice }),
    exactly("of the first copies marked", 0, firsts.filter(isMarked).length),
    exactly("of the second", twice, seconds.filter(isMarked).length),
    exactly("delivered", MESSAGES - killedTwice, await countOutbox(directory, "delivered")),
    exactly("given up", killedTwice, await countOutbox(directory, "dead")),
  ];
}

/**
 * Slack is asked whether the message arrived, by the key in its metadata. Nobody can ask Teams, so
 * there it goes out once more with a text that bears it, and never a third time. Half of the kills
 * come when the answer was read, half before.
 */
export const killAfterSend: Fault = {
  id: "F4",
  name: "kill -9 between API answer and record",
  run: (progress) => bothPlatforms({ rounds: MESSAGES, progress }, killOn),
};
