import { exactly, type Fault, type Row } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { coraMail, mailTownOf } from "./stage/mail-town.ts";
import { makePlace } from "./stage/place.ts";
import { readingOf, startPost } from "./stage/post.ts";
import { Teams, textOf } from "./stage/teams.ts";
import { found, lookIn, nameOf } from "./stage/town.ts";

const statuses = [403, 404] as const;
const numbers = [0, 1];
// In the evening, so that nobody is asked anything unasked.
const startsAt = "2026-11-24T20:00:00Z";

/** No second try on Teams: the coordinator gets this one and the next by mail. */
async function refused(status: (typeof statuses)[number]): Promise<Row> {
  const directory = await makePlace();
  const [teams, post] = [await Teams.start(), await startPost()];
  await found(directory, mailTownOf(numbers.length, [teams]));
  const isAboutOne = (text: string) => numbers.some((number) => text.includes(nameOf(number)));
  const tries = () => teams.sent.filter((sent) => isAboutOne(textOf(sent))).length;
  teams.answer((sent) => ({ status: isAboutOne(textOf(sent)) ? status : 201 }));
  const bot = await Bot.start({ directory, mailPort: post.port, startsAt });
  for (const number of numbers) {
    await teams.press(bot.url, { user: "ann", number });
    await bot.settled();
  }
  await bot.stop();
  const { network } = await lookIn(directory);
  const account = network.accounts.get(teams.cora.id);
  const mails = post.to(coraMail).map(readingOf);
  const about = (number: number) => mails.filter((mail) => mail.includes(nameOf(number))).length;
  return {
    about: `${status}`,
    figures: [
      exactly("tries on Teams for two messages", 1, tries()),
      exactly("the first by mail", 1, about(0)),
      exactly("the second by mail", 1, about(1)),
      exactly("mails in all", 2, post.arrived.length),
      exactly("kept that it cannot be reached", true, account?.unreachableAt !== undefined),
    ],
  };
}

export const teamsRefuses: Fault = {
  id: "F20",
  name: "Teams refuses",
  run: async () => Promise.all(statuses.map(refused)),
};
