import { exactly, type Fault } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { makePlace } from "./stage/place.ts";
import { until } from "./stage/poll.ts";
import { type Delivery, startSlack } from "./stage/slack.ts";
import { found, lookIn, seatOf, townOf } from "./stage/town.ts";

const EVENTS = 20;
const numbers = Array.from({ length: EVENTS }, (_, number) => number);

/** As Slack delivers again: at once, after a minute, after five. */
const retries = [{}, ...[1, 2, 3].map((nth) => ({ "X-Slack-Retry-Num": `${nth}` }))];

export const eventAgain: Fault = {
  id: "F24",
  name: "the same Slack event four times",
  run: async () => {
    const directory = await makePlace();
    const slack = await startSlack();
    await found(directory, townOf(EVENTS, [slack]));
    const deliveries = numbers.flatMap((number): readonly Delivery[] => [
      { way: "event", body: slack.messageBody({ user: `typing-${number}`, text: "honger" }) },
      { way: "interaction", body: slack.pressBody({ user: `ann-${number}`, number }) },
    ]);
    const deliver = (bot: Bot, headers: Record<string, string>) =>
      Promise.all(deliveries.map((one) => slack.post(bot.url, { ...one, headers })));
    const first = await Bot.start({ ...slack.settings, directory });
    const heard = await Promise.all(retries.slice(0, 3).map((headers) => deliver(first, headers)));
    const replies = () => numbers.map((number) => slack.saidTo(`typing-${number}`).length);
    await until("the replies", () => replies().every((count) => count > 0));
    await first.settled();
    const answered = replies();
    first.kill();
    await first.ended;
    const next = await Bot.start({ ...slack.settings, directory });
    heard.push(await deliver(next, retries[3] ?? {}));
    await next.settled();
    await next.stop();
    const { network } = await lookIn(directory);
    const doubts = numbers.map((number) => network.seats.get(seatOf(number))?.doubts.length);
    const once = (all: readonly unknown[]) => all.filter((count) => count === 1).length;
    return [
      {
        about: `×${2 * EVENTS}, three at once and one after a kill (one process: see F18)`,
        figures: [
          exactly(
            "acknowledged",
            8 * EVENTS,
            heard.flat().filter(({ status }) => status === 200).length,
          ),
          exactly("answered once before the kill", EVENTS, once(answered)),
          exactly("noted once", EVENTS, once(doubts)),
          exactly(
            "coordinator told once",
            EVENTS,
            once(numbers.map((number) => slack.toldAbout(number).length)),
          ),
        ],
      },
    ];
  },
};
