import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure, Measuring, Row } from "./figure.ts";
import { MeasuredChild } from "./measured-child.ts";
import { compare } from "./turns/compare.ts";
import { slackClient } from "./turns/slack-client.ts";
import { startWebApi } from "./turns/slack-web-api.ts";
import { teamsClient } from "./turns/teams-client.ts";

/** Turns of the whole bot beside an echo bot on the same framework. */
export const turns: Figure = async (measuring) => [
  ...(await teams(measuring)),
  ...(await slack(measuring)),
];

function teams(measuring: Measuring): Promise<readonly Row[]> {
  return beside(measuring, {
    name: "Teams",
    bot: "./turns/teams-bot-child.ts",
    echo: "./turns/teams-echo-child.ts",
    words: [],
    client: (port, isBot) => teamsClient(port, isBot ? "AdaptiveCard" : "echo "),
  });
}

async function slack(measuring: Measuring): Promise<readonly Row[]> {
  const api = await startWebApi();
  try {
    return await beside(measuring, {
      name: "Slack",
      bot: "./turns/slack-bot-child.ts",
      echo: "./turns/slack-echo-child.ts",
      words: [api.url],
      client: (port, isBot) =>
        slackClient({ port, api, expected: isBot ? "blocks=" : "text=echo" }),
    });
  } finally {
    api.stop();
  }
}

type Channel = {
  readonly name: string;
  /** The files of the two processes. */
  readonly bot: string;
  readonly echo: string;
  /** What both are told, behind the directory in which the bot may write. */
  readonly words: readonly string[];
  readonly client: (port: number, isBot: boolean) => ReturnType<typeof teamsClient>;
};

async function beside({ tell, profiles }: Measuring, channel: Channel): Promise<readonly Row[]> {
  const directory = await mkdtemp(join(tmpdir(), "bench-turns-"));
  const words = [directory, ...channel.words];
  const bot = await MeasuredChild.start({ file: channel.bot, words, profiles });
  const echo = await MeasuredChild.start({ file: channel.echo, words });
  const [ours, theirs] = [channel.client(bot.port, true), channel.client(echo.port, false)];
  try {
    const sides = { bot: { child: bot, ...ours }, echo: { child: echo, ...theirs } };
    return await compare(channel.name, sides, tell);
  } finally {
    for (const client of [ours, theirs]) client.end();
    for (const child of [bot, echo]) await child.end();
    await rm(directory, { recursive: true, force: true });
  }
}
