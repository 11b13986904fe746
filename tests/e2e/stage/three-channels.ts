import type { Config } from "../../../src/config.ts";
import type { Change } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import { mailSchema } from "../../../src/domain/mail-address.ts";
import type { Network } from "../../../src/domain/network.ts";
import { startMailServer } from "../../channels/mail/mail-server.ts";
import { botToken, startFakeSlack } from "../../channels/slack/fake-slack.ts";
import { signingSecret } from "../../channels/slack/sign.ts";
import { watch } from "../slack/shown.ts";
import type { Desk, Sight } from "./desk.ts";
import { eventually } from "./eventually.ts";
import { LivingBot } from "./living-bot.ts";
import { createMailDesk } from "./mail-desk.ts";
import { createSlackDesk } from "./slack-desk.ts";
import { startTeamsSide } from "./teams-side.ts";

const team = "T0DORP001";
const publicUrl = "https://bot.example/dan";
const hookSecret = "a-secret-of-whoever-brings-bounces-back";

/** One bot that serves one network in Teams, in Slack and by mail at once. */
export async function startThreeChannels(network: Network) {
  const [server, slack, teams] = await Promise.all([
    startMailServer(),
    startFakeSlack(),
    startTeamsSide(network.id),
  ]);
  const slackSettings = {
    transport: { kind: "http", signingSecret },
    access: { kind: "token", botToken },
    workspaces: new Map([[team, [network.id]]]),
    domains: new Map(),
    local: { ...slack.local, profileMs: 20_000 },
  } as const;
  const config = (place: Pick<Config, "host" | "port" | "dataDirectory">): Config => ({
    ...{ kind: "real", ...place, publicUrl, linkSecret: "a-secret-that-links-are-signed-with" },
    teams: teams.settings,
    slack: slackSettings,
    mail: {
      server: { host: "127.0.0.1", port: server.port, secure: false, isLoopback: true },
      from: { name: "Dan bel ik", address: mailSchema.parse("dbi@dorp.example") },
      bounce: mailSchema.parse("bounce@dbi.dorp.example"),
      hookSecret,
    },
  });
  const bot = await LivingBot.start(config, () => Promise.resolve(network));
  const { shown, turnPage } = watch(slack);
  const stored = async () => (await bot.store.read(network.id)).network;
  const link = (key: string, channel: "teams" | "slack", person: string) => {
    const at = bot.now();
    const change: Change = {
      ...{ kind: "account-linked", channel, account: ids.account.parse(key), at, via: "command" },
      ...{ person: ids.person.parse(person), by: { kind: "operator", command: "link" } },
    };
    const commit = { at, changes: [change], opened: [], closed: [], outbox: [] };
    return bot.store.transact(network.id, () => ({ result: undefined, commit }));
  };
  /** As everybody begins: they write to the bot, are linked by the operator, and write once more. */
  const begun = async (desk: Desk, linked: () => Promise<unknown>): Promise<Desk> => {
    await desk.types("hallo");
    await linked();
    await desk.types("wie ben ik");
    return desk;
  };
  return {
    ...{ bot, stored },
    inTeams: (person: string) =>
      begun(teams.desk(bot, person), () => link(teams.account(person), "teams", person)),
    inSlack: (person: string) => {
      const key = `slack:${team}:U0${person.toUpperCase()}`;
      return begun(createSlackDesk({ slack, bot, team, shown }, person), () =>
        link(key, "slack", person),
      );
    },
    byMail: (person: string) => {
      const address = network.people.get(ids.person.parse(person))?.mail ?? "";
      return createMailDesk({ server, bot, publicUrl }, address);
    },
    /** Where a link leads to on this machine. */
    addressOf: (link: string) => link.replace(publicUrl, bot.url),
    /** What a mail server brings back to where answers of calendars go. */
    bring: (raw: string) =>
      fetch(`${bot.url}/mail/bounces`, {
        method: "POST",
        body: raw,
        headers: { "Content-Type": "message/rfc822", "X-Hook-Secret": hookSecret },
      }),
    /** Puts the clock at a moment, which is later, and does what time asks for then. */
    until: async (moment: string) => {
      const milliseconds = Date.parse(moment) - Date.parse(bot.now());
      if (milliseconds < 0) throw new Error(`it is ${bot.now()} already`);
      turnPage();
      bot.letPass(milliseconds);
      await bot.look();
    },
    end: async () => {
      await bot.end();
      await Promise.all([slack.stop(), teams.stop(), server.stop()]);
      const errors = bot.lines.filter(({ level }) => level === "error");
      if (errors.length > 0) throw new Error(errors.map((one) => JSON.stringify(one)).join("\n"));
    },
  };
}

export type ThreeChannels = Awaited<ReturnType<typeof startThreeChannels>>;

/** The newest that somebody was shown in which this stands, as soon as it is there. */
export function gets({ all }: Desk, words: string | RegExp): Promise<Sight> {
  return eventually(`message with ${words}`, () => all().findLast((one) => has(one, words)));
}

/** How often somebody was shown this so far. */
export function countOf({ all }: Desk, words: string | RegExp): number {
  return all().filter((one) => has(one, words)).length;
}

function has({ words: said }: Sight, words: string | RegExp): boolean {
  return typeof words === "string" ? said.includes(words) : words.test(said);
}
