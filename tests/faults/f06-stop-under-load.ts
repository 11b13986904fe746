import { atLeast, exactly, type Fault, under } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { makePlace } from "./stage/place.ts";
import { until } from "./stage/poll.ts";
import { isNoted, Teams } from "./stage/teams.ts";
import { found, lookIn, seatOf, townOf } from "./stage/town.ts";

const CONTACTS = 600;
const AT_ONCE = 16;
/** The signal comes when so many presses are acknowledged. */
const BEFORE = 150;
/** What the process promises, in milliseconds. */
const WITHIN_MS = 20_000;
const SLOW_MS = 50;

/** People press as fast as they are answered, until nobody answers any more. */
async function pressAll(teams: Teams, bot: Bot, acknowledged: number[]): Promise<void> {
  const waiting = Array.from({ length: CONTACTS }, (_, number) => number);
  const hand = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { status, text } = await teams.press(bot.url, { user: `ann-${next}`, number: next });
      if (status === 200 && isNoted(text)) acknowledged.push(next);
      if (status === 0) return;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
}

export const stopUnderLoad: Fault = {
  id: "F6",
  name: "SIGTERM under load",
  run: async (progress) => {
    const directory = await makePlace();
    const teams = await Teams.start();
    await found(directory, townOf(CONTACTS, [teams]));
    // A platform that takes its time, so that messages are under way when the signal comes.
    teams.answer(async () => {
      await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      return { status: 201 };
    });
    const bot = await Bot.start({ directory });
    const acknowledged: number[] = [];
    const pressing = pressAll(teams, bot, acknowledged);
    await until("enough presses", () => {
      progress(acknowledged.length, BEFORE);
      return acknowledged.length >= BEFORE;
    });
    const end = await bot.stop();
    await pressing;
    const { outbox, network } = await lookIn(directory);
    const halfway = [...outbox].filter(({ status }) => status.kind === "sending").length;
    const next = await Bot.start({ directory });
    await next.settled();
    await next.stop();
    const copies = acknowledged.map((number) => teams.toldAbout(number).length);
    const isThere = (number: number) => network.seats.get(seatOf(number))?.doubts.length === 1;
    return [
      {
        about: "Teams",
        figures: [
          exactly("exit", 0, end.by),
          under("after", WITHIN_MS, end.milliseconds, " ms"),
          atLeast("acknowledged", BEFORE, acknowledged.length),
          exactly("of those missing", 0, acknowledged.filter((one) => !isThere(one)).length),
          exactly("left half sent", 0, halfway),
          exactly("not sent", 0, copies.filter((count) => count === 0).length),
          exactly("sent twice", 0, copies.filter((count) => count > 1).length),
        ],
      },
    ];
  },
};
