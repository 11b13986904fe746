import { type Playground, startPlayground } from "../../../src/commands/playground.ts";
import { LivingBot } from "./living-bot.ts";
import { TeamsClient } from "./teams-client.ts";

const forever = new AbortController().signal;

/** One bot and one Playground, which know nothing of any other test file. */
export type Stage = {
  readonly bot: LivingBot;
  readonly teams: TeamsClient;
  /** Ends both; rejects when the bot logged an error or the Playground got one. */
  readonly end: () => Promise<void>;
};

export async function startStage(): Promise<Stage> {
  const bot = await LivingBot.start();
  try {
    const started = await startPlayground(bot.url, forever);
    if (started.kind !== "running") throw new Error(`the Playground: ${started.kind}`);
    return await connect(bot, started.playground);
  } catch (cause) {
    await bot.end();
    throw cause;
  }
}

async function connect(bot: LivingBot, playground: Playground): Promise<Stage> {
  try {
    const teams = await TeamsClient.connect(playground.url);
    const end = async () => {
      teams.close();
      await Promise.all([playground.stop(), bot.end()]);
      complain(bot, teams);
    };
    return { bot, teams, end };
  } catch (cause) {
    await playground.stop();
    throw cause;
  }
}

function complain(bot: LivingBot, { traffic }: TeamsClient): void {
  const errors = bot.lines.filter(({ level }) => level === "error");
  const refused = traffic.all.filter(({ status }) => status >= 400);
  const all = [...errors, ...refused].map((one) => JSON.stringify(one));
  if (all.length > 0) throw new Error(`unexpected: ${all.join("\n")}`);
}
