import { countCopies } from "./copies.ts";
import { exactly, type Fault, type Row } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { bothPlatforms } from "./stage/both-platforms.ts";
import { makePlace } from "./stage/place.ts";
import type { Platform } from "./stage/platform.ts";
import { isMarked } from "./stage/teams.ts";
import { countOutbox, found, townOf } from "./stage/town.ts";

const KILLS = 50;
const numbers = Array.from({ length: KILLS }, (_, number) => number);

async function killOn(platform: Platform, killed: () => void): Promise<Row> {
  const directory = await makePlace();
  const { name, settings, remembers } = platform;
  await found(directory, townOf(KILLS, [platform]));
  let early = 0;
  for (const number of numbers) {
    const death = { moment: "intent", again: false } as const;
    const bot = await Bot.start({ ...settings, directory, death });
    await bot.settled();
    await platform.press(bot.url, { user: `ann-${number}`, number });
    await bot.shot();
    early += platform.toldAbout(number).length;
    killed();
  }
  const last = await Bot.start({ ...settings, directory });
  await last.settled();
  await last.stop();
  const copies = numbers.map((number) => platform.toldAbout(number));
  const marked = copies.flat().filter(isMarked).length;
  return {
    about: `${name} ×${KILLS}`,
    figures: [
      exactly("sent before the kill", 0, early),
      ...countCopies(copies, { once: KILLS, twice: 0 }),
      exactly("say they may be double", remembers ? 0 : KILLS, marked),
      exactly("recorded as delivered", KILLS, await countOutbox(directory, "delivered")),
    ],
  };
}

/**
 * The process shoots itself when the intent to send is on disk and nothing was sent. The next one
 * cannot know that. It asks Slack, and sends; Teams cannot be asked, so there the text bears it.
 */
export const killBeforeSend: Fault = {
  id: "F3",
  name: "kill -9 between intent and API call",
  run: (progress) => bothPlatforms({ rounds: KILLS, progress }, killOn),
};
