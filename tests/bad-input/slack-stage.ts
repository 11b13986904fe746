import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "vitest";
import { writeAddress } from "../../src/channels/slack/address.ts";
import { decodeCarried, encodeCarried } from "../../src/channels/slack/carry.ts";
import type { Config } from "../../src/config.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Account } from "../../src/domain/account.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { instant } from "../../src/domain/time.ts";
import { createLog } from "../../src/log.ts";
import { startBot } from "../../src/main.ts";
import { createMemoryStore, memoryOf } from "../../src/store/memory/memory-store.ts";
import { botToken, type FakeSlack, ok, startFakeSlack } from "../channels/slack/fake-slack.ts";
import { signingSecret } from "../channels/slack/sign.ts";
import {
  blockActions,
  command as commandFields,
  directMessage,
  type Envelope,
  type Setting,
  type SlackButton,
} from "../e2e/slack/envelopes.ts";
import { type SaidInSlack, watch } from "../e2e/slack/shown.ts";
import { signedCommand } from "../e2e/slack/signed.ts";
import { createSlackClient, type Delivered } from "../e2e/slack/slack-client.ts";
import { eventually } from "../e2e/stage/eventually.ts";
import { keywordKnowledge } from "../fixtures/keyword-knowledge.ts";
import { smallNetwork, tuesdayMorning } from "../fixtures/small-network.ts";
import { normal } from "./stage.ts";

export type { SaidInSlack } from "../e2e/slack/shown.ts";

const team = "T0DORP001";
const ann = { user: "U0ANN0001", channel: "D0ANN0001" };
/** Who asks a normal question before and after. */
export const bob = { user: "U0BOB0001", channel: "D0BOB0001" };
const group = "C0GROEP01";

type Given = {
  readonly knowledge?: Knowledge;
  readonly network?: Network;
  /** The same is asked at the same moment, so the same is said. */
  readonly isAskedTheSame?: boolean;
};

/** Both wrote before. Ann is somebody of the network: what a stranger says of others is not noted. */
function knowing(network: Network): Network {
  const at = { tenant: team, team, enterprise: undefined, networks: [] };
  const accountOf = (user: string): Account => ({
    id: ids.account.parse(`slack:${team}:${user}`),
    channel: "slack",
    address: writeAddress(at, user),
  });
  const anns = { ...accountOf(ann.user), person: ids.person.parse("kees") };
  const bobs = accountOf(bob.user);
  return { ...network, accounts: network.accounts.with(anns.id, anns).with(bobs.id, bobs) };
}

function configFor({ local }: FakeSlack, network: Network): Config {
  const slack = {
    transport: { kind: "http", signingSecret },
    access: { kind: "token", botToken },
    workspaces: new Map([[team, [network.id]]]),
    domains: new Map(),
    // A machine that is busy is no slow Slack.
    local: { ...local, profileMs: 20_000 },
  } as const;
  const place = { host: "127.0.0.1", port: 0, dataDirectory: "/nowhere" };
  return { kind: "real", ...place, slack };
}

/** The whole bot in one workspace, with a store in memory, a strict Slack and a clock of ours. */
export async function openSlackBot({
  knowledge = keywordKnowledge,
  network = smallNetwork(),
  isAskedTheSame = false,
}: Given = {}) {
  let now = Date.parse(tuesdayMorning);
  const slack = await startFakeSlack();
  const trap = await startTrap();
  for (const { user } of [ann, bob]) slack.users.set(user, { id: user, team_id: team });
  const lines: string[] = [];
  const store = createMemoryStore(memoryOf([knowing(network)]));
  const log = createLog({ from: "info", to: { write: (line) => lines.push(line) } });
  const config = configFor(slack, network);
  const bot = await startBot({ config, store, knowledge, clock: () => instant(now), log });
  const setting: Setting = {
    ...{ team, app: "A0DANBELIK", bot: "U0DANBELIK", responseUrl: slack.hook() },
    now: () => now,
  };
  const client = createSlackClient({ setting, secret: signingSecret, botUrl: () => bot.url });
  const { shown, turnPage } = watch(slack);
  const type = (text: string, who = ann) => client.type({ ...who, text });
  const question = (said: { readonly text: string }): Envelope =>
    directMessage(setting, { ...ann, ...said });
  const payload = (on: SaidInSlack, button: SlackButton) => {
    const message = { ts: on.ts, blocks: on.blocks };
    const pressed = { kind: "message", channel: ann.channel, message } as const;
    return blockActions(setting, { user: ann.user, button, on: pressed });
  };
  return {
    ...{ url: bot.url, lines, client, shown, turnPage, type, question, payload, stop },
    now: setting.now,
    mention: (text: string) => client.mention({ user: ann.user, channel: group, text }),
    openHome: () => client.openHome(ann),
    command: (text: string, responseUrl = setting.responseUrl) =>
      client.post(
        signedCommand(commandFields({ ...setting, responseUrl }, { ...ann, text }), signing()),
      ),
    press: (on: SaidInSlack, button: SlackButton) => client.interact(payload(on, button)),
    /** What makes a request that is wrong in one thing. */
    making: (text: string) => ({
      ...{ secret: signingSecret, now: Math.floor(now / 1_000) },
      question: JSON.stringify(question({ text })),
    }),
    /** All that is kept; the same object as long as nothing was written. */
    stored: () => store.read(network.id),
    pass: (milliseconds: number) => {
      turnPage();
      now += milliseconds;
    },
    /** From now on Slack answers this to a method. */
    failWith: (method: string, error: string) => {
      slack.answer(({ name }) => (name === method ? { kind: "error", error } : ok));
    },
    /** Calls at an address that is not Slack's. */
    trap,
  };

  function signing() {
    return { secret: signingSecret, at: now };
  }

  async function stop(): Promise<void> {
    await bot.stop();
    await trap.stop();
    const kept = slack.problems.filter((one) => !(isAskedTheSame && one.startsWith("doubled")));
    slack.problems.splice(0, slack.problems.length, ...kept);
    await slack.stop();
  }
}

export type OpenSlackBot = Awaited<ReturnType<typeof openSlackBot>>;

/** A button as it would be if somebody could change what it carries. */
export function altered(button: SlackButton, change: (does: unknown) => unknown): SlackButton {
  const carried = decodeCarried(button.value);
  if (carried?.kind !== "press") throw new Error("a button that carries something else");
  return { ...button, value: encodeCarried({ kind: "press", does: change(carried.does) }) };
}

/** Bob asks a normal question, and it is answered as ever. A minute passes first. */
export async function expectAnswer(bot: OpenSlackBot): Promise<void> {
  bot.pass(60_000);
  const from = bot.shown().length;
  expect((await bot.type(normal.question, bob)).status).toBe(200);
  const isAnswer = ({ to, words }: SaidInSlack) =>
    to === bob.channel && words.includes(normal.answer);
  await eventually("normal answer", () => bot.shown().slice(from).find(isAnswer));
}

/**
 * Whatever is done: nothing is written, and the next question of another is answered as ever. What
 * was said because of it was said by then.
 */
export async function unharmed(bot: OpenSlackBot, work: () => Promise<Delivered>) {
  await expectAnswer(bot);
  const before = await bot.stored();
  bot.turnPage();
  const from = bot.shown().length;
  const delivered = await work();
  await expectAnswer(bot);
  expect(await bot.stored()).toBe(before);
  expect(delivered.status).toBeLessThan(500);
  return {
    delivered,
    said: bot
      .shown()
      .slice(from)
      .filter(({ to }) => to !== bob.channel),
  };
}

/** What is said because of this, which is something. A minute passes first. */
export async function saidAfter(
  bot: OpenSlackBot,
  work: () => Promise<Delivered>,
): Promise<readonly SaidInSlack[]> {
  bot.turnPage();
  const from = bot.shown().length;
  const { status } = await work();
  expect(status).toBe(200);
  return eventually("answer", () => {
    const said = bot.shown().slice(from);
    return said.length > 0 ? said : undefined;
  });
}

/** A server on this machine that nobody may call. */
async function startTrap() {
  let calls = 0;
  const server = createServer((_request, response) => {
    calls += 1;
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    calls: () => calls,
    port,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
