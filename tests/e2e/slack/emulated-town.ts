import type { Change } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { LivingBot } from "../stage/living-bot.ts";
import { createEmulatedDesk } from "./emulated-desk.ts";
import { app, startEmulatedSlack, workspace } from "./emulated-slack.ts";
import { installable } from "./emulated-stage.ts";
import { recordCalls } from "./recorded-api.ts";
import { createSlackClient } from "./slack-client.ts";
import { createVisitor } from "./visitor.ts";

/**
 * One bot that serves one network, installed in a Slack that is not written here in which these
 * people of the network work. A suite fails on any call of the bot's that this Slack refuses.
 */
export async function startEmulatedTown(network: Network, people: readonly string[]) {
  const slack = await startEmulatedSlack(people);
  const api = await recordCalls(slack.apiUrl);
  const { authorizeUrl } = slack;
  const config = installable({ apiUrl: api.apiUrl, authorizeUrl }, workspace, network.id);
  const bot = await LivingBot.start(config, () => Promise.resolve(network));
  await install(slack.apiUrl, bot.url, people[0] ?? "");
  const setting = {
    ...{ team: workspace, app: app.id, bot: app.botUser },
    responseUrl: `${app.publicUrl}/nowhere`,
    now: () => Date.parse(bot.now()),
  };
  const client = createSlackClient({
    ...{ setting, secret: app.signingSecret, botUrl: () => bot.url },
  });
  const seen = new Set<unknown>();
  /** What went wrong according to the bot, and was not asked for before. */
  const errors = () => {
    const found = bot.lines.filter((line) => line.level === "error" && !seen.has(line));
    for (const line of found) seen.add(line);
    return found;
  };
  return {
    ...{ bot, api, slack, client },
    /** What went wrong since this was asked, by its name; what was not asked for fails the suite. */
    failures: () => errors().map(({ what }) => what),
    stored: async () => (await bot.store.read(network.id)).network,
    /** As everybody begins: they write to the bot, are linked by the operator, and write again. */
    arrives: async (person: string) => {
      const user = await slack.userId(person);
      const desk = await createEmulatedDesk({ slack, api, client }, person);
      await desk.types("hallo");
      const at = bot.now();
      const change: Change = {
        ...{ kind: "account-linked", channel: "slack", at, via: "command" },
        account: ids.account.parse(`slack:${workspace}:${user}`),
        ...{ person: ids.person.parse(person), by: { kind: "operator", command: "link" } },
      };
      const commit = { at, changes: [change], opened: [], closed: [], outbox: [] };
      await bot.store.transact(network.id, () => ({ result: undefined, commit }));
      await desk.types("wie ben ik");
      return desk;
    },
    /** Puts the clock at a moment, which is later, and does what time asks for then. */
    until: async (moment: string) => {
      const milliseconds = Date.parse(moment) - Date.parse(bot.now());
      if (milliseconds < 0) throw new Error(`it is ${bot.now()} already`);
      bot.letPass(milliseconds);
      await bot.look();
    },
    end: async () => {
      await bot.end();
      await api.stop();
      await slack.stop();
      const problems = [...api.problems, ...errors().map((one) => JSON.stringify(one))];
      if (problems.length > 0) throw new Error(problems.join("\n"));
    },
  };
}

export type EmulatedTown = Awaited<ReturnType<typeof startEmulatedTown>>;

/** Through the page on which somebody allows the app, as that somebody. */
async function install(apiUrl: string, botUrl: string, member: string): Promise<void> {
  const leadsTo = [
    [app.publicUrl, botUrl],
    ["https://slack.com", new URL(apiUrl).origin],
  ] as const;
  const visitor = createVisitor(new Map(leadsTo));
  const first = await visitor.visit(`${app.publicUrl}/slack/install`);
  const { status } = await visitor.submit(first, `${member}@`);
  if (status !== 200) throw new Error(`installing was answered with ${status}`);
}
