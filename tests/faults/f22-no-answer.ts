import { setTimeout as wait } from "node:timers/promises";
import { countCopies } from "./copies.ts";
import { exactly, type Fault, under } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { makePlace } from "./stage/place.ts";
import { until } from "./stage/poll.ts";
import { isMarked, Teams, textOf } from "./stage/teams.ts";
import { found, lookIn, nameOf, townOf } from "./stage/town.ts";

const MINUTE_MS = 60_000;
/** The platform would answer after this; the bot lets go sooner. */
const ANSWER_MS = 30_000;
const LETS_GO_MS = 20_000;

/** Contacts, by what becomes of the message about them, which the platform takes in whole. */
const answeredLate = 0;
const hungUp = 1;
const hungUpTwice = 2;
const all = [answeredLate, hungUp, hungUpTwice];

function makeTrouble(teams: Teams): void {
  teams.answer(async (sent) => {
    const number = all.find((one) => textOf(sent).includes(nameOf(one)));
    const copies = number === undefined ? 0 : teams.toldAbout(number).length;
    if (number === answeredLate && copies === 1) {
      await wait(ANSWER_MS, undefined, { ref: false });
    }
    const isCut = (number === hungUp && copies === 1) || number === hungUpTwice;
    return isCut ? {} : { status: 201 };
  });
}

export const noAnswer: Fault = {
  id: "F22",
  name: "no answer, or a broken line after the body",
  run: async (progress) => {
    const directory = await makePlace();
    const teams = await Teams.start();
    await found(directory, townOf(all.length, [teams]));
    makeTrouble(teams);
    const bot = await Bot.start({ directory });
    const begun = Date.now();
    for (const number of all) await teams.press(bot.url, { user: "ann", number });
    await until("giving up", () => bot.logged("send-failed") === all.length);
    const letGo = Date.now() - begun;
    progress(1, 3);
    bot.pass(MINUTE_MS);
    await bot.settled();
    progress(2, 3);
    const givenUp = bot.logged("message-given-up");
    await bot.stop();
    const next = await Bot.start({ directory });
    await next.stop();
    const { outbox } = await lookIn(directory);
    const ended = (kind: string) => [...outbox].filter(({ status }) => status.kind === kind).length;
    const copies = all.map((number) => teams.toldAbout(number));
    const seconds = copies.flatMap((texts) => texts.slice(1));
    return [
      {
        about: "Teams, answered after 30 s, hung up on once and twice",
        figures: [
          under("lets go after", LETS_GO_MS, letGo, " ms"),
          ...countCopies(copies, { once: 0, twice: all.length }),
          exactly("of the second copies marked", all.length, seconds.filter(isMarked).length),
          exactly("recorded as delivered", 2, ended("delivered")),
          exactly("given up and counted", 1, givenUp),
        ],
      },
    ];
  },
};
