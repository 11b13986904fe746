import { writeAddress } from "../../../src/channels/slack/address.ts";
import { encodeCarried } from "../../../src/channels/slack/carry.ts";
import { ids } from "../../../src/domain/ids.ts";
import { directMessage, type Json, press, team } from "../../channels/slack/deliveries.ts";
import { type Call, ok, startFakeSlack } from "../../channels/slack/fake-slack.ts";
import { sign, signingSecret } from "../../channels/slack/sign.ts";
import { colleague } from "../../channels/slack/start-slack.ts";
import { afterwards } from "../clean-up.ts";
import type { BotSettings } from "./bot-settings.ts";
import type { Act, Heard, Platform } from "./platform.ts";
import { doubtAbout, nameOf } from "./town.ts";

type Fake = Awaited<ReturnType<typeof startFakeSlack>>;

/** Slack's id of somebody. */
function slackIdOf(user: string): string {
  return `U${user.toUpperCase().replaceAll("-", "")}`;
}

const accountOf = (user: string) => ids.account.parse(`slack:${team}:${slackIdOf(user)}`);
const coraId = slackIdOf("cora");
const chatOf = (user: string) => slackIdOf(user).replace(/^U/, "D");

/** Whether a call writes to the coordinator. */
export function isForCora({ name, args }: Call): boolean {
  return name === "chat.postMessage" && args["channel"] === coraId;
}

/** Slack on this machine, with all that its own tests look at. */
export type Slack = Platform & {
  readonly fake: Fake;
  /** The same as {@link Platform} delivers, to be delivered in some other way. */
  readonly pressBody: (by: Act & { readonly number: number }) => Json;
  readonly messageBody: (by: Act & { readonly text: string }) => Json;
  /** Delivers over HTTP, signed; `secret` for another than the bot's. */
  readonly post: (url: string, delivery: Delivery) => Promise<Heard>;
};

export type Delivery = {
  readonly body: Json;
  readonly way: "event" | "interaction";
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Delivers by HTTP, or over the socket that the bot opens. */
export async function startSlack(
  over: Partial<NonNullable<BotSettings["slack"]>> = {},
): Promise<Slack> {
  const fake = await startFakeSlack();
  afterwards(() => fake.stop());
  const meet = (user: string) => fake.users.set(slackIdOf(user), colleague(slackIdOf(user)));
  const pressBody: Slack["pressBody"] = ({ user, number, id }) => {
    meet(user);
    const value = encodeCarried({ kind: "press", does: doubtAbout(number) });
    const who = { id: slackIdOf(user), username: user, name: user, team_id: team };
    const again = id === undefined ? {} : { trigger_id: id };
    return press(value, { channel: chatOf(user) }, { user: who, ...again });
  };
  const messageBody: Slack["messageBody"] = ({ user, text, id }) => {
    meet(user);
    const again = id === undefined ? {} : { event_id: id };
    const same = id === undefined ? {} : { ts: `1777627801.${id.replaceAll(/\D/g, "")}` };
    return directMessage(text, { user: slackIdOf(user), channel: chatOf(user), ...same }, again);
  };
  const said = (channel: string) =>
    (fake.kept.get(channel) ?? []).map((one) => JSON.stringify(one));
  const local = { apiUrl: fake.local.apiUrl, hooksOrigin: fake.local.hooksOrigin };
  return {
    ...{ fake, pressBody, messageBody, post },
    name: "Slack",
    remembers: true,
    settings: { slack: { ...local, signingSecret, transport: "http", ...over } },
    accountOf,
    cora: {
      id: accountOf("cora"),
      channel: "slack",
      address: writeAddress({ tenant: team, team, enterprise: undefined, networks: [] }, coraId),
    },
    press: (url, by) => post(url, { body: pressBody(by), way: "interaction" }),
    say: (url, by) => post(url, { body: messageBody(by), way: "event" }),
    toldAbout: (number) => said(chatOf("cora")).filter((text) => text.includes(nameOf(number))),
    saidTo: (user) => said(chatOf(user)),
    receive: (decide) =>
      fake.answer(async (call) => {
        if (!isForCora(call)) return ok;
        return (await decide()) === "accepted" ? ok : { kind: "reset", after: true };
      }),
  };
}

/** Never rejects: a bot that is shot answers nothing. */
async function post(url: string, { body, way, secret, headers }: Delivery): Promise<Heard> {
  const json = JSON.stringify(body);
  const text = way === "event" ? json : new URLSearchParams({ payload: json }).toString();
  const type = way === "event" ? "application/json" : "application/x-www-form-urlencoded";
  const signed = sign(text, Date.now(), secret === undefined ? {} : { secret });
  const request = {
    method: "POST",
    body: text,
    headers: { ...headers, ...signed, "Content-Type": type },
  };
  try {
    const response = await fetch(`${url}/slack/events`, request);
    return { status: response.status, text: await response.text() };
  } catch {
    return { status: 0, text: "" };
  }
}
