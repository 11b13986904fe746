import { type Outcome, ok } from "../channels/slack/fake-slack.ts";
import { startKeyServer } from "../channels/teams/key-server.ts";
import { afterwards } from "./clean-up.ts";
import { exactly, type Fault, type Row } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { makePlace } from "./stage/place.ts";
import { until } from "./stage/poll.ts";
import { isForCora, startSlack } from "./stage/slack.ts";
import { Teams } from "./stage/teams.ts";
import { found, lookIn, nameOf, townOf } from "./stage/town.ts";

const SECOND_MS = 1_000;
const RETRY_AFTER_S = 90;
const lasting = ["account_inactive", "channel_not_found", "token_revoked"] as const;

/** One message is held back as long as Slack asks, the others only as long as we would wait. */
async function limited(): Promise<Row> {
  const directory = await makePlace();
  const slack = await startSlack();
  await found(directory, townOf(3, [slack]));
  const headers = { "Retry-After": `${RETRY_AFTER_S}` };
  const refusals = new Map<number, Outcome>([
    [0, { kind: "status", status: 429, headers }],
    [1, { kind: "error", error: "ratelimited" }],
  ]);
  const accepted: string[] = [];
  slack.fake.answer((call) => {
    const text = JSON.stringify(call.args);
    const [number, refusal] = [...refusals].find(([one]) => text.includes(nameOf(one))) ?? [];
    if (!isForCora(call)) return ok;
    if (number === undefined || refusal === undefined) accepted.push(text);
    else refusals.delete(number);
    return refusal ?? ok;
  });
  const sent = (number: number) => accepted.filter((text) => text.includes(nameOf(number))).length;
  const bot = await Bot.start({ ...slack.settings, directory });
  for (const number of [0, 1, 2]) await slack.press(bot.url, { user: "ann", number });
  await until("two refusals", () => bot.logged("slack-send-failed") === 2);
  await until("the third message", () => sent(2) === 1);
  bot.pass((RETRY_AFTER_S - 30) * SECOND_MS);
  await until("the second message, when it is looked what is due", () => sent(1) === 1);
  const early = sent(0);
  bot.pass(RETRY_AFTER_S * SECOND_MS);
  await bot.settled();
  await bot.stop();
  // To this Slack the same words twice are one message too many, also when it refused the first.
  slack.fake.problems.splice(0);
  return {
    about: `429 with Retry-After ${RETRY_AFTER_S} s, and one without`,
    figures: [
      exactly("not refused, sent at once", 1, sent(2)),
      exactly("without it, sent after our own wait", 1, sent(1)),
      exactly("with it, sent before", 0, early),
      exactly("and after", 1, sent(0)),
    ],
  };
}

/** Slack will never take it: no second try, and the coordinator gets it on Teams. */
async function refused(error: (typeof lasting)[number]): Promise<Row> {
  const directory = await makePlace();
  const slack = await startSlack();
  const keys = await startKeyServer();
  afterwards(keys.stop);
  const teams = await Teams.start({ teamsKeys: keys.url });
  await found(directory, townOf(2, [slack, teams]));
  slack.fake.answer((call) => (isForCora(call) ? { kind: "error", error } : ok));
  const bot = await Bot.start({ ...slack.settings, ...teams.settings, directory });
  for (const number of [0, 1]) {
    await slack.press(bot.url, { user: "ann", number });
    await bot.settled();
  }
  await bot.stop();
  const { network } = await lookIn(directory);
  const account = network.accounts.get(slack.cora.id);
  return {
    about: error,
    figures: [
      exactly("tries on Slack for two messages", 1, slack.fake.calls.filter(isForCora).length),
      exactly("delivered on Teams", 2, teams.toldAbout(0).length + teams.toldAbout(1).length),
      exactly("kept that it cannot be reached", true, account?.unreachableAt !== undefined),
    ],
  };
}

export const slackRefuses: Fault = {
  id: "F21",
  name: "Slack refuses",
  run: async () => [await limited(), ...(await Promise.all(lasting.map(refused)))],
};
