import { sameLinks, sameReplies } from "./f25-meetings.ts";
import { sameLink } from "./f25-same-link.ts";
import { exactly, type Fault, type Row } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { makePlace } from "./stage/place.ts";
import { until } from "./stage/poll.ts";
import { isNoted, Teams } from "./stage/teams.ts";
import { found, lookIn, seatOf, townOf } from "./stage/town.ts";

const TIMES = 20;
const numbers = Array.from({ length: TIMES }, (_, number) => number);

type Scene = { readonly directory: string; readonly teams: Teams; readonly bot: Bot };

async function begin(): Promise<Scene> {
  const directory = await makePlace();
  const teams = await Teams.start();
  await found(directory, townOf(TIMES, [teams]));
  return { directory, teams, bot: await Bot.start({ directory }) };
}

/** Of each contact: how many doubts are kept, and how many messages the coordinator got. */
async function end({ directory, teams, bot }: Scene) {
  await bot.settled();
  await bot.stop();
  const { network } = await lookIn(directory);
  return {
    doubts: numbers.map((number) => network.seats.get(seatOf(number))?.doubts.length ?? 0),
    told: numbers.map((number) => teams.toldAbout(number).length),
  };
}

const times = (one: number, all: readonly number[]) => all.filter((other) => other === one).length;

/** At once, and once more after the process was shot: then only what is on disk remembers it. */
async function sameActivity(): Promise<Row> {
  const scene = await begin();
  const { directory, teams } = scene;
  const deliver = (bot: Bot) =>
    numbers.flatMap((number) => [
      teams.say(bot.url, { user: `typing-${number}`, text: "honger", id: `typed-${number}` }),
      teams.press(bot.url, { user: `ann-${number}`, number, id: `pressed-${number}` }),
    ]);
  const heard = await Promise.all([...deliver(scene.bot), ...deliver(scene.bot)]);
  await scene.bot.settled();
  await until("the replies", () => replies().every(Boolean));
  const replied = replies();
  scene.bot.kill();
  await scene.bot.ended;
  const bot = await Bot.start({ directory });
  heard.push(...(await Promise.all(deliver(bot))));
  const { doubts, told } = await end({ ...scene, bot });
  return {
    about: `the same Teams activity three times ×${2 * TIMES}, once after a kill`,
    figures: [
      exactly("acknowledged", 6 * TIMES, heard.filter(({ status }) => status === 200).length),
      exactly("answered once before the kill", TIMES, times(1, replied)),
      exactly("noted once", TIMES, times(1, doubts)),
      exactly("coordinator told once", TIMES, times(1, told)),
    ],
  };
  function replies(): readonly number[] {
    return numbers.map((number) => teams.saidTo(`typing-${number}`).length);
  }
}

async function fivePresses(): Promise<Row> {
  const scene = await begin();
  const { teams, bot } = scene;
  const presses = numbers.flatMap((number) =>
    [1, 2, 3, 4, 5].map(() => teams.press(bot.url, { user: `ann-${number}`, number })),
  );
  const heard = await Promise.all(presses);
  const { doubts, told } = await end(scene);
  return {
    about: `a button pressed five times at once ×${TIMES}`,
    figures: [
      exactly("confirmed", 5 * TIMES, heard.filter(({ text }) => isNoted(text)).length),
      exactly("noted once", TIMES, times(1, doubts)),
      exactly("coordinator told once", TIMES, times(1, told)),
    ],
  };
}

async function twoPeople(): Promise<Row> {
  const scene = await begin();
  const { teams, bot } = scene;
  const presses = numbers.flatMap((number) =>
    ["ann", "bob"].map((user) => teams.press(bot.url, { user: `${user}-${number}`, number })),
  );
  const heard = await Promise.all(presses);
  const { doubts, told } = await end(scene);
  return {
    about: `pressed by two people at once ×${TIMES}`,
    figures: [
      exactly("confirmed", 2 * TIMES, heard.filter(({ text }) => isNoted(text)).length),
      exactly("noted of both", TIMES, times(2, doubts)),
      exactly("coordinator told once", TIMES, times(1, told)),
    ],
  };
}

export const onceMore: Fault = {
  id: "F25",
  name: "the same once more",
  run: async (progress) => {
    const rows: Row[] = [];
    const parts = [sameActivity, fivePresses, twoPeople, sameLink, sameLinks, sameReplies];
    for (const part of parts) {
      rows.push(await part());
      progress(rows.length, parts.length);
    }
    return rows;
  },
};
