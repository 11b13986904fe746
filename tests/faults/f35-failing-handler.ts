import { wording as slackWording } from "../../src/channels/slack/wording.ts";
import { wording as teamsWording } from "../../src/channels/teams/wording.ts";
import { exactly, type Fault, type Row } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { bothPlatforms } from "./stage/both-platforms.ts";
import { failing } from "./stage/failing.ts";
import { makePlace } from "./stage/place.ts";
import type { Platform } from "./stage/platform.ts";
import { until } from "./stage/poll.ts";
import { found, townOf } from "./stage/town.ts";

const TIMES = 25;
const users = Array.from({ length: TIMES }, (_, number) => `ann-${number}`);
const sorry = { Teams: teamsWording.failed, Slack: slackWording.failed } as const;

async function failOn(platform: Platform): Promise<Row> {
  const directory = await makePlace();
  const { name, settings } = platform;
  await found(directory, townOf(1, [platform]));
  const bot = await Bot.start({ ...settings, directory });
  const heard = await Promise.all(
    users.map((user) => platform.say(bot.url, { user, text: failing })),
  );
  const said = () => users.map((user) => platform.saidTo(user));
  await until("an answer to each", () => said().every(({ length }) => length > 0));
  const isSorry = (texts: readonly string[]) =>
    texts.length === 1 && texts[0]?.includes(sorry[name]);
  await platform.say(bot.url, { user: "bob", text: "honger" });
  await until("an answer to the next", () => platform.saidTo("bob").length > 0);
  const next = platform.saidTo("bob").some((text) => text.includes(sorry[name]));
  const logged = bot.lines.filter(({ level }) => level === "error");
  const byDialog = logged.filter(({ dialog }) => dialog !== undefined);
  const isTyped = JSON.stringify(bot.lines).includes(failing);
  const end = await bot.stop();
  return {
    about: `${name} ×${TIMES}`,
    figures: [
      exactly("acknowledged", TIMES, heard.filter(({ status }) => status === 200).length),
      exactly("told that it went wrong", TIMES, said().filter(isSorry).length),
      exactly("logged with the dialog", TIMES, byDialog.length),
      exactly("what was typed in the log", false, isTyped),
      exactly("the next question fails", false, next),
      exactly("exit when asked", 0, end.by),
    ],
  };
}

export const failingHandler: Fault = {
  id: "F35",
  name: "an error in a handler",
  run: (progress) => bothPlatforms({ rounds: 0, progress }, failOn),
};
