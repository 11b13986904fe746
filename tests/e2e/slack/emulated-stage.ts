import { z } from "zod";
import type { Config } from "../../../src/config.ts";
import { ids } from "../../../src/domain/ids.ts";
import { eventually } from "../stage/eventually.ts";
import { LivingBot } from "../stage/living-bot.ts";
import {
  app,
  type EmulatedSlack,
  type KeptMessage,
  startEmulatedSlack,
  workspace,
} from "./emulated-slack.ts";
import { createSlackClient } from "./slack-client.ts";
import { createVisitor } from "./visitor.ts";

const westerwaard = ids.network.parse("westerwaard");

/** The bot as it is installed in Slack by whoever wants it. */
export function installable(
  slack: Pick<EmulatedSlack, "apiUrl" | "authorizeUrl">,
  served: string,
  network = westerwaard,
) {
  const settings = {
    transport: { kind: "http", signingSecret: app.signingSecret },
    access: { kind: "install", clientId: app.clientId, clientSecret: app.clientSecret },
    workspaces: new Map([[served, [network]]]),
    domains: new Map(),
    local: { apiUrl: slack.apiUrl, authorizeUrl: slack.authorizeUrl, profileMs: 20_000 },
  } as const;
  return (place: Pick<Config, "host" | "port" | "dataDirectory">): Config => ({
    ...{ kind: "real", ...place },
    publicUrl: app.publicUrl,
    linkSecret: "a secret of the tests that is long enough",
    slack: settings,
  });
}

/** One bot and one Slack that is not written here. `serves`: the workspace that is listed. */
export async function startEmulatedStage({ serves = workspace } = {}) {
  const slack = await startEmulatedSlack();
  const bot = await LivingBot.start(installable(slack, serves));
  const setting = {
    ...{ team: workspace, app: app.id, bot: app.botUser },
    responseUrl: `${app.publicUrl}/nowhere`,
    now: () => Date.parse(bot.now()),
  };
  const secret = app.signingSecret;
  const client = createSlackClient({ setting, secret, botUrl: () => bot.url });
  const visitor = createVisitor(
    new Map([
      [app.publicUrl, bot.url],
      ["https://slack.com", new URL(slack.apiUrl).origin],
    ]),
  );
  /** What the bot wrote in a chat, oldest first. */
  const saidIn = async (member: string, channel: string) =>
    (await slack.history(member, channel)).filter(({ user }) => user === app.botUser);
  return {
    ...{ slack, bot, client, visitor, saidIn },
    /** Goes through the pages as Anouk does who wants the bot in her workspace. */
    install: async () => {
      const first = await visitor.visit(`${app.publicUrl}/slack/install`);
      return visitor.submit(first, "anouk@");
    },
    chatOf: (member: string) => slack.chatWith(member, app.botUser),
    /** Types in the own chat, so that it stands there; the next message that the bot writes. */
    ask: async (member: string, text: string): Promise<KeptMessage> => {
      const channel = await slack.chatWith(member, app.botUser);
      const before = (await saidIn(member, channel)).length;
      const posted = await slack.as(member, "chat.postMessage", { channel, text });
      const { ts } = z.looseObject({ ts: z.string() }).parse(posted);
      const user = await slack.userId(member);
      const { status } = await client.type({ user, channel, text, ts });
      if (status !== 200) throw new Error(`the event was answered with ${status}`);
      return eventually("answer", async () => (await saidIn(member, channel))[before]);
    },
    end: async () => {
      await bot.end();
      await slack.stop();
      const errors = bot.lines.filter(({ level }) => level === "error");
      if (errors.length > 0) throw new Error(errors.map((one) => JSON.stringify(one)).join("\n"));
    },
  };
}

export type EmulatedStage = Awaited<ReturnType<typeof startEmulatedStage>>;
