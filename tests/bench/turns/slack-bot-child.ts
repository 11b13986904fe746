import type { SlackAccess } from "../../../src/channels/slack/access.ts";
import { readExampleNetwork } from "../../../src/commands/example-network.ts";
import { openBot } from "../../../src/commands/open-bot.ts";
import { instant } from "../../../src/domain/time.ts";
import { createLog } from "../../../src/log.ts";
import { openLowdbStore } from "../../../src/store/lowdb/lowdb-store.ts";
import { serveParent } from "../serve-parent.ts";
import { slackSettings } from "./slack-settings.ts";

/** The whole bot in Slack, over HTTP, on the example network. */
const [directory = "", apiUrl = ""] = process.argv.slice(2);
const { signingSecret, botToken, team } = slackSettings;
const network = await readExampleNetwork(instant(Date.now()));
const store = await openLowdbStore({ directory, log: () => undefined });
await store.create(network);
await store.close();
const slack: SlackAccess = {
  transport: { kind: "http", signingSecret },
  access: { kind: "token", botToken },
  workspaces: new Map([[team, [network.id]]]),
  domains: new Map(),
  local: { apiUrl },
};
const config = { kind: "real", host: "127.0.0.1", port: 0, dataDirectory: directory } as const;
const log = createLog({ from: "error", to: "stderr" });
const { bot } = await openBot({ ...config, slack }, log);
serveParent(Number(new URL(bot.url).port));
