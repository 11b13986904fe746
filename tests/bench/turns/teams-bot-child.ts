import { openBot } from "../../../src/commands/open-bot.ts";
import { createLog } from "../../../src/log.ts";
import { serveParent } from "../serve-parent.ts";

/** The whole bot as a try-out on the example network, in a directory of its own. */
const [dataDirectory = ""] = process.argv.slice(2);
const config = { kind: "try-out", host: "127.0.0.1", port: 0, dataDirectory } as const;
const { bot } = await openBot(config, createLog({ from: "error", to: "stderr" }));
serveParent(Number(new URL(bot.url).port));
