import type { SlackAccess } from "../../../src/channels/slack/access.ts";
import type { TeamsCredentials } from "../../../src/channels/teams/access.ts";
import type { Config } from "../../../src/config.ts";
import type { Change } from "../../../src/domain/change.ts";
import { ids, type NetworkId } from "../../../src/domain/ids.ts";
import { botToken, type FakeSlack, startFakeSlack } from "../../channels/slack/fake-slack.ts";
import { signingSecret } from "../../channels/slack/sign.ts";
import { eventually } from "../stage/eventually.ts";
import { example, holderOf } from "../stage/example.ts";
import { LivingBot } from "../stage/living-bot.ts";
import { blockActions, type Setting, type Where } from "./envelopes.ts";
import { buttonNamed, inputsIn } from "./reading.ts";
import { type SaidInSlack, watch } from "./shown.ts";
import { createSlackClient } from "./slack-client.ts";

export const team = "T0DORP001";
/** Vouched for by the operator: who has an address here is known by it. */
export const domains = ["leergeld.example"];
const network = ids.network.parse("westerwaard");

/** Another way in, or Teams beside it. */
type Over = Partial<Pick<SlackAccess, "transport">> & {
  readonly teams?: Omit<TeamsCredentials, "kind">;
};

/** The bot of one workspace, with the token that its operator gave it. */
function slackConfig({ local }: FakeSlack, { teams, ...over }: Over) {
  const slack = {
    transport: { kind: "http", signingSecret },
    access: { kind: "token", botToken },
    workspaces: new Map([[team, [network]]]),
    domains: new Map([[team, domains]]),
    // A machine that is busy is no slow Slack.
    local: { ...local, profileMs: 20_000 },
    ...over,
  } as const;
  return (place: Pick<Config, "host" | "port" | "dataDirectory">): Config => ({
    ...{ kind: "real", ...place },
    ...(teams && { teams }),
    slack,
  });
}

/** Members of the workspace, as Slack knows them. */
export const members = {
  anouk: { user: "U0ANOUK01", channel: "D0ANOUK01" },
  bram: { user: "U0BRAM001", channel: "D0BRAM001" },
  known: { user: "U0KNOWN01", channel: "D0KNOWN01" },
  coordinator: { user: "U0COORD01", channel: "D0COORD01" },
  guest: { user: "U0GUEST01", channel: "D0GUEST01" },
} as const;

/** One bot and one Slack, which know nothing of any other test file. */
export async function startSlackStage(over: Over = {}) {
  const slack = await startFakeSlack();
  for (const { user } of Object.values(members)) slack.users.set(user, { id: user, team_id: team });
  const bot = await LivingBot.start(slackConfig(slack, over));
  const setting: Setting = {
    ...{ team, app: "A0DANBELIK", bot: "U0DANBELIK", responseUrl: slack.hook() },
    now: () => Date.parse(bot.now()),
  };
  const client = createSlackClient({ setting, secret: signingSecret, botUrl: () => bot.url });
  const { shown, turnPage } = watch(slack);
  /** The next thing that is shown to anybody because of this. */
  const next = async (work: () => Promise<{ readonly status: number }>): Promise<SaidInSlack> => {
    const from = shown().length;
    const { status } = await work();
    if (status !== 200) throw new Error(`it was answered with ${status}`);
    return eventually("answer", () => shown()[from]);
  };
  return {
    ...{ slack, bot, client, setting, shown, next, ...presses(setting, client, next) },
    /** As somebody whom Slack vouches for: after the first answer the bot knows who it is. */
    becomeKnown: async ({ user, channel }: Where, seat: string) => {
      const { id, name: display_name } = holderOf(seat);
      const email = example.people.find((person) => person.id === id)?.mail;
      slack.users.set(user, { id: user, team_id: team, profile: { display_name, email } });
      const from = shown().length;
      await client.type({ user, channel, text: "gezin heeft honger" });
      await eventually("greeting", () => shown()[from + 1]);
    },
    /** As the operator introduces somebody: this account is this person. */
    link: (id: NetworkId, user: string, person: string) =>
      bot.store.transact(id, () => {
        const account = ids.account.parse(`slack:${team}:${user}`);
        const fact = { kind: "account-linked", channel: "slack", account } as const;
        const at = bot.now();
        const by = { kind: "operator", command: "link" } as const;
        const change: Change = {
          ...{ ...fact, person: ids.person.parse(person) },
          ...{ by, at, via: "command" },
        };
        const rest = { opened: [], closed: [], outbox: [] };
        return { result: undefined, commit: { at, changes: [change], ...rest } };
      }),
    /** Waits until what was acknowledged is shown: the bot stops, and starts anew. */
    settled: () => bot.restart(),
    /** People take their time between two questions. */
    letPass: (milliseconds: number) => {
      turnPage();
      bot.letPass(milliseconds);
    },
    doubts: async (id: NetworkId) => {
      const { network: stored } = await bot.store.read(id);
      return [...stored.seats].reduce((sum, seat) => sum + seat.doubts.length, 0);
    },
    end: async () => {
      await bot.end();
      await slack.stop();
      const errors = bot.lines.filter(({ level }) => level === "error");
      if (errors.length > 0) throw new Error(errors.map((one) => JSON.stringify(one)).join("\n"));
    },
  };
}

export type SlackStage = Awaited<ReturnType<typeof startSlackStage>>;

/** The ways in which people press, on what was shown to them. */
function presses(
  setting: Setting,
  client: ReturnType<typeof createSlackClient>,
  next: (work: () => Promise<{ readonly status: number }>) => Promise<SaidInSlack>,
) {
  const press = ({ user, channel }: Where, { blocks, ts }: SaidInSlack, label: string) =>
    client.press(user, { kind: "message", channel, message: { ts, blocks } }, { label });
  const pressAtHome = (user: string, { blocks }: SaidInSlack, label: string, values = {}) => {
    const view = { id: "V0HOME", type: "home", blocks, state: { values } };
    const on = { kind: "view", view } as const;
    const button = buttonNamed(blocks, label);
    return next(() => client.interact(blockActions(setting, { user, button, on })));
  };
  return {
    press,
    pressed: (who: Where, on: SaidInSlack, label: string) => next(() => press(who, on, label)),
    /** On an answer that only this person sees. */
    pressedAlone: ({ user, channel }: Where, { blocks }: SaidInSlack, label: string) => {
      const on = { kind: "ephemeral", channel, message: { ts: "1.000001", blocks } } as const;
      return next(() => client.press(user, on, { label }));
    },
    pressedAtHome: (user: string, page: SaidInSlack, label: string) =>
      pressAtHome(user, page, label),
    /** Fills in the question that stands on the page, and sends it. */
    askedAtHome: (user: string, page: SaidInSlack, text: string) => {
      const [input] = inputsIn(page.blocks);
      if (!input) throw new Error("nothing to fill in");
      const typed = { [input.action]: { type: "plain_text_input", value: text } };
      return pressAtHome(user, page, input.submit, { [input.block]: typed });
    },
  };
}
