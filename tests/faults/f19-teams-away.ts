import { countCopies } from "./copies.ts";
import { exactly, type Fault, type Row } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { coraMail, mailTownOf } from "./stage/mail-town.ts";
import { makePlace } from "./stage/place.ts";
import { startPost } from "./stage/post.ts";
import { isMarked, Teams, textOf } from "./stage/teams.ts";
import { found, lookIn, nameOf } from "./stage/town.ts";

const MESSAGES = 4;
const MINUTE_MS = 60_000;
const AWAY_MINUTES = 10;
/** At once, after half a minute, and after two more. */
const TRIES = 3;
/** By then everything is tried once more: the wait after ten minutes is half an hour and some. */
const AFTER_MINUTES = 45;
const statuses = [429, 412, 502, 504] as const;
const numbers = Array.from({ length: MESSAGES }, (_, number) => number);
// In the evening, so that nobody is asked anything unasked.
const startsAt = "2026-11-24T20:00:00Z";

async function away(status: (typeof statuses)[number]): Promise<Row> {
  const directory = await makePlace();
  const [teams, post] = [await Teams.start(), await startPost()];
  await found(directory, mailTownOf(MESSAGES, [teams]));
  let isAway = true;
  const taken: string[] = [];
  let refused = 0;
  teams.answer((sent) => {
    const text = textOf(sent);
    if (!numbers.some((number) => text.includes(nameOf(number)))) return { status: 201 };
    if (!isAway) taken.push(text);
    else refused += 1;
    const headers = status === 429 ? { "Retry-After": "1" } : {};
    return isAway ? { status, headers } : { status: 201 };
  });
  const bot = await Bot.start({ directory, mailPort: post.port, startsAt });
  for (const number of numbers) await teams.press(bot.url, { user: "ann", number });
  for (let minute = 0; minute < AWAY_MINUTES; minute++) {
    await bot.look();
    bot.pass(MINUTE_MS);
  }
  isAway = false;
  for (let minute = 0; minute < AFTER_MINUTES; minute += 5) {
    await bot.look();
    bot.pass(5 * MINUTE_MS);
  }
  await bot.settled();
  await bot.stop();
  const { network, outbox } = await lookIn(directory);
  const copies = numbers.map((number) => taken.filter((text) => text.includes(nameOf(number))));
  const account = network.accounts.get(teams.cora.id);
  return {
    about: `${status} for ${AWAY_MINUTES} minutes`,
    figures: [
      exactly("refused", TRIES * MESSAGES, refused),
      ...countCopies(copies, { once: MESSAGES, twice: 0 }),
      exactly("say they may be double", 0, taken.filter(isMarked).length),
      exactly("sent by mail instead", 0, post.to(coraMail).length),
      exactly("kept as unreachable", false, account?.unreachableAt !== undefined),
      exactly(
        "delivered",
        MESSAGES,
        [...outbox].filter((row) => row.status.kind === "delivered").length,
      ),
    ],
  };
}

export const teamsAway: Fault = {
  id: "F19",
  name: "Teams says not now",
  run: async () => Promise.all(statuses.map(away)),
};
