import { generateKeyPairSync, randomInt } from "node:crypto";
import { message } from "../channels/teams/activities.ts";
import { startKeyServer } from "../channels/teams/key-server.ts";
import { afterwards } from "./clean-up.ts";
import { exactly, type Fault, type Row } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { makePlace } from "./stage/place.ts";
import { startSlack } from "./stage/slack.ts";
import { Teams } from "./stage/teams.ts";
import { bearer } from "./stage/teams-token.ts";
import { found, townOf } from "./stage/town.ts";

const TIMES = 10;
const forged = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;

/** What is answered to so many activities, each with another id. */
async function statuses(teams: Teams, bot: Bot, header: Record<string, string>): Promise<string> {
  const all: number[] = [];
  for (let nth = 0; nth < TIMES; nth++) {
    const activity = message({ id: `activity-${randomInt(1e9)}` });
    all.push((await teams.post(bot.url, activity, header)).status);
  }
  return [...new Set(all)].join(" and ");
}

async function begin() {
  const directory = await makePlace();
  const teams = await Teams.start();
  await found(directory, townOf(1, []));
  const keys = await startKeyServer();
  afterwards(keys.stop);
  return { directory, teams, keys, start: () => Bot.start({ directory, teamsKeys: keys.url }) };
}

async function rotated(): Promise<Row> {
  const { teams, keys, start } = await begin();
  const old = bearer(teams.url, "key-1", keys.privateKey);
  const before = await start();
  const first = await statuses(teams, before, old);
  const fresh = bearer(teams.url, "key-2", keys.rotate("key-2"));
  await before.stop();
  const after = await start();
  const figures = [
    exactly("by the old key before", "200", first),
    exactly("by the old key after", "401", await statuses(teams, after, old)),
    exactly("by the new key after", "200", await statuses(teams, after, fresh)),
  ];
  await after.stop();
  return { about: `Teams, Microsoft's key, ×${TIMES}`, figures };
}

/** Never open: not for who is known either. */
async function unreachable(): Promise<Row> {
  const { teams, keys, start } = await begin();
  const genuine = bearer(teams.url, "key-1", keys.privateKey);
  keys.setUp(false);
  const bot = await start();
  const known = await statuses(teams, bot, genuine);
  const unknown = await statuses(teams, bot, bearer(teams.url, "key-1", forged));
  const nobody = await statuses(teams, bot, {});
  keys.setUp(true);
  const figures = [
    exactly("genuine while down", "503", known),
    exactly("forged while down", "503", unknown),
    exactly("without a token", "401", nobody),
    exactly("genuine when it is back", "200", await statuses(teams, bot, genuine)),
    exactly(
      "forged when it is back",
      "401",
      await statuses(teams, bot, bearer(teams.url, "key-1", forged)),
    ),
  ];
  await bot.stop();
  return { about: `Teams, key endpoint down, ×${TIMES}`, figures };
}

/** A new signing secret after a restart: what the old one signed is refused. */
async function newSigningSecret(): Promise<Row> {
  const directory = await makePlace();
  const slack = await startSlack();
  await found(directory, townOf(1, []));
  const secret = "fedcba9876543210fedcba9876543210";
  const statusBy = async (bot: Bot, by: { readonly secret?: string }) => {
    const body = slack.messageBody({ user: `ann-${randomInt(1e9)}`, text: "honger" });
    return (await slack.post(bot.url, { body, way: "event", ...by })).status;
  };
  const before = await Bot.start({ ...slack.settings, directory });
  const first = await statusBy(before, {});
  await before.stop();
  const { slack: old } = slack.settings;
  if (!old) throw new Error("no settings of Slack");
  const after = await Bot.start({ directory, slack: { ...old, signingSecret: secret } });
  const figures = [
    exactly("by the old secret before", 200, first),
    exactly("by the old secret after", 401, await statusBy(after, {})),
    exactly("by the new secret after", 200, await statusBy(after, { secret })),
  ];
  await after.stop();
  return { about: "Slack, the signing secret", figures };
}

export const rotatedSecret: Fault = {
  id: "F28",
  name: "secret rotated, key endpoint down",
  run: async () => [await rotated(), await unreachable(), await newSigningSecret()],
};
