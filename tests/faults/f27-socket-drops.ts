import type { Json } from "../channels/slack/deliveries.ts";
import { exactly, type Fault } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { makePlace } from "./stage/place.ts";
import { until } from "./stage/poll.ts";
import { startSlack } from "./stage/slack.ts";
import { found, lookIn, seatOf, townOf } from "./stage/town.ts";

const DROPS = 10;
/** Typed and pressed on each connection, as many of each. */
const AT_ONCE = 8;

type Kind = "events_api" | "interactive";
type Waiting = { readonly kind: Kind; readonly payload: Json; envelope?: string };

export const socketDrops: Fault = {
  id: "F27",
  name: "Socket Mode drops",
  run: async (progress) => {
    const directory = await makePlace();
    const slack = await startSlack({ transport: "socket" });
    const { socket } = slack.fake;
    const all = Array.from({ length: DROPS * AT_ONCE }, (_, number) => number);
    await found(directory, townOf(all.length, [slack]));
    const bot = await Bot.start({ ...slack.settings, directory });
    let waiting: Waiting[] = [];
    const isAcknowledged = ({ envelope = "" }: Waiting) => socket.acks.has(envelope);
    /** What was not acknowledged comes again, as Slack does it. */
    const deliver = async () => {
      await until("a connection", () => socket.open().length === 1);
      waiting = waiting.filter((one) => !isAcknowledged(one));
      for (const one of waiting) one.envelope = socket.deliver(one.kind, one.payload);
    };
    let again = 0;
    for (let drop = 0; drop < DROPS; drop++) {
      const fresh = all.slice(drop * AT_ONCE, (drop + 1) * AT_ONCE).flatMap((number): Waiting[] => [
        {
          kind: "events_api",
          payload: slack.messageBody({ user: `typing-${number}`, text: "honger" }),
        },
        { kind: "interactive", payload: slack.pressBody({ user: `ann-${number}`, number }) },
      ]);
      waiting.push(...fresh);
      await deliver();
      await until("some acknowledgements", () => waiting.filter(isAcknowledged).length > drop % 5);
      socket.drop();
      await until("the drop", () => socket.open().length === 0);
      again += waiting.filter((one) => !isAcknowledged(one)).length;
      progress(drop + 1, DROPS);
    }
    await deliver();
    await until("all acknowledgements", () => waiting.every(isAcknowledged));
    await bot.settled();
    const end = await bot.stop();
    const replies = all.map((number) => slack.saidTo(`typing-${number}`).length);
    const { network } = await lookIn(directory);
    const doubts = all.map((number) => network.seats.get(seatOf(number))?.doubts.length ?? 0);
    const times = (of: readonly number[], isSo: (count: number) => boolean) =>
      of.filter(isSo).length;
    return [
      {
        about: `×${DROPS}, ${2 * all.length} events, ${again} of them delivered again`,
        figures: [
          exactly("connections", DROPS + 1, socket.opened()),
          exactly(
            "not answered",
            0,
            times(replies, (count) => count === 0),
          ),
          exactly(
            "answered twice",
            0,
            times(replies, (count) => count > 1),
          ),
          exactly(
            "not noted",
            0,
            times(doubts, (count) => count === 0),
          ),
          exactly(
            "noted twice",
            0,
            times(doubts, (count) => count > 1),
          ),
          exactly("exit", 0, end.by),
        ],
      },
    ];
  },
};
