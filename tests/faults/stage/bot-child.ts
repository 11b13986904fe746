import type { SlackAccess } from "../../../src/channels/slack/access.ts";
import { controlPath } from "../../../src/commands/control-path.ts";
import { startControlServer } from "../../../src/commands/control-server.ts";
import { untilAborted, watchFaults, watchSignals } from "../../../src/commands/leaving.ts";
import { createWork } from "../../../src/commands/operator-work.ts";
import type { Config } from "../../../src/config.ts";
import { ids } from "../../../src/domain/ids.ts";
import { instant } from "../../../src/domain/time.ts";
import { createLog } from "../../../src/log.ts";
import { startBot } from "../../../src/main.ts";
import { openLowdbStore } from "../../../src/store/lowdb/lowdb-store.ts";
import { team } from "../../channels/slack/deliveries.ts";
import { appToken, botToken } from "../../channels/slack/fake-slack.ts";
import { localAccess } from "../../channels/teams/key-server.ts";
import { mailAddress } from "../../fixtures/mail-address.ts";
import {
  type BotSettings,
  botSettings,
  bounceAddress,
  hookSecret,
  linkSecret,
  type Notice,
  order,
  publicUrl,
} from "./bot-settings.ts";
import { fallibleKnowledge } from "./failing.ts";
import { mortal } from "./mortal-store.ts";
import { poisoned } from "./poisoned-store.ts";
import { slow } from "./slow-store.ts";

const networks = [ids.network.parse("town")] as const;

function configOf({ directory, teamsKeys, slack, ...given }: BotSettings): Config {
  const { mailPort, takesAnswers = false } = given;
  const everywhere = {
    ...{ host: "127.0.0.1", port: 0, dataDirectory: directory },
    ...(mailPort !== undefined && mailOf(mailPort, takesAnswers)),
  };
  if (teamsKeys === undefined && slack === undefined) return { ...everywhere, kind: "try-out" };
  return {
    ...everywhere,
    kind: "real",
    ...(teamsKeys !== undefined && { teams: localAccess(teamsKeys, ...networks) }),
    ...(slack && { slack: slackOf(slack) }),
  };
}

function slackOf(given: NonNullable<BotSettings["slack"]>): SlackAccess {
  const { apiUrl, hooksOrigin, transport, signingSecret } = given;
  return {
    transport:
      transport === "socket" ? { kind: "socket", appToken } : { kind: "http", signingSecret },
    access: { kind: "token", botToken },
    workspaces: new Map([[team, networks]]),
    domains: new Map(),
    local: { apiUrl, hooksOrigin, reconnectMs: 50, socketCloseMs: 100 },
  };
}

function mailOf(port: number, takesAnswers: boolean) {
  const server = { host: "127.0.0.1", port, secure: false, isLoopback: true };
  const from = { name: "Dan bel ik", address: mailAddress("bot@town.example") };
  const answers = takesAnswers && { bounce: mailAddress(bounceAddress), hookSecret };
  const mail = { server, from, ...answers };
  return { mail, publicUrl, linkSecret };
}

const tell = (notice: Notice) => process.send?.(notice);

/** The whole bot with a real store and real sockets, in a process that may be killed. */
const settings = botSettings.parse(JSON.parse(process.argv[2] ?? ""));
const { directory, death } = settings;
const { startsAt, slowWrites, poison } = settings;
let skipped = startsAt === undefined ? 0 : Date.parse(startsAt) - Date.now();
const clock = () => instant(Date.now() + skipped);
const log = createLog({ from: "info", to: "stdout" });
const leaving = watchSignals(log);
watchFaults(log);
const opened = await openLowdbStore({ directory, log });
const whole = poison ? poisoned(opened, poison) : opened;
const surviving = slowWrites === undefined ? whole : slow(whole, { milliseconds: slowWrites, log });
const store = death ? mortal(surviving, death) : surviving;
const work = createWork({ store, clock });
const control = await startControlServer(controlPath(directory), { work, log });
const bot = await startBot({
  config: configOf(settings),
  store,
  knowledge: fallibleKnowledge,
  clock,
  log,
});

async function countUnfinished(): Promise<number> {
  let count = 0;
  for (const network of await store.networks()) {
    const { outbox } = await store.read(network);
    count += [...outbox].filter(({ status: { kind } }) => /waiting|sending/.test(kind)).length;
  }
  return count;
}

process.on("message", async (message) => {
  const told = order.parse(message);
  if (told.kind === "pass") skipped += told.milliseconds;
  else if (told.kind === "look") {
    await Promise.all(Array.from({ length: told.times }, () => bot.look()));
    tell({ kind: "looked" });
  } else tell({ kind: "unfinished", count: await countUnfinished() });
});
tell({ kind: "up", url: bot.url });
await untilAborted(leaving);
await bot.stop();
await control.close();
await store.close();
process.disconnect?.();
