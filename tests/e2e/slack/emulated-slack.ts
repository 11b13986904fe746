import { createEmulator } from "emulate";
import { z } from "zod";

/** The one workspace that this Slack has, and cannot be called otherwise. */
export const workspace = "T000000001";
/** The app as it stands in this Slack. It may be reached at one address, which nobody listens on. */
export const app = {
  id: "A0DANBELIK",
  botUser: "U0DANBELIK",
  clientId: "1234567890.0987654321",
  clientSecret: "0123456789abcdef0123456789abcdef",
  signingSecret: "8f742231b10e8888abcd99yyyzzz85a5",
  publicUrl: "https://danbelik.example",
  redirect: "https://danbelik.example/slack/oauth_redirect",
} as const;

/** What everybody who signs in to Slack by hand has, without the app. */
const tokenOf = (member: string) => `xoxp-${member}`;

const messageSchema = z.looseObject({
  ts: z.string(),
  user: z.string(),
  text: z.string(),
  thread_ts: z.string().optional(),
  blocks: z.array(z.looseObject({ type: z.string() })).optional(),
  metadata: z.unknown().optional(),
});
/** A message as Slack keeps it. */
export type KeptMessage = z.output<typeof messageSchema>;

/**
 * A Slack that is not written here: workspace, users, conversations with who may read and write
 * them, views, scopes and the page on which somebody allows an app. It has no way to send events,
 * commands or presses; those are delivered by whoever tests.
 */
export async function startEmulatedSlack(people: readonly string[] = ["anouk", "bram"]) {
  const slack = await createEmulator({
    service: "slack",
    port: 0,
    seed: { tokens: {}, slack: seed(people) },
  });
  const { port } = new URL(slack.url);
  const url = `http://127.0.0.1:${port}`;
  /** Calls a method as somebody; fails on anything but `ok`. */
  const call = async (token: string, method: string, body: object = {}) => {
    const response = await fetch(`${url}/api/${method}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    const answer = z.looseObject({ ok: z.boolean() }).parse(await response.json());
    if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const as = (member: string, method: string, body: object = {}) =>
    call(tokenOf(member), method, body);
  return {
    apiUrl: `${url}/api/`,
    authorizeUrl: `${url}/oauth/v2/authorize`,
    as,
    userId: async (member: string) =>
      z.object({ user_id: z.string() }).parse(await as(member, "auth.test")).user_id,
    /** The chat of a member with somebody, which is opened when it is not there. */
    chatWith: async (member: string, user: string) => {
      const opened = await as(member, "conversations.open", { users: user });
      return z.object({ channel: z.object({ id: z.string() }) }).parse(opened).channel.id;
    },
    /** What stands in a conversation for a member, oldest first. */
    history: async (member: string, channel: string): Promise<readonly KeptMessage[]> => {
      const read = await as(member, "conversations.history", { channel });
      return z
        .object({ messages: z.array(messageSchema) })
        .parse(read)
        .messages.toReversed();
    },
    /** A message and what was answered to it in its thread, oldest first. */
    thread: async (
      member: string,
      channel: string,
      ts: string,
    ): Promise<readonly KeptMessage[]> => {
      const read = await as(member, "conversations.replies", { channel, ts });
      return z.object({ messages: z.array(messageSchema) }).parse(read).messages;
    },
    /** The channel in which all members read along, with the app in it. */
    together: async (member: string) => {
      const listed = await as(member, "conversations.list");
      const channels = z.array(z.looseObject({ id: z.string(), name: z.string() }));
      const all = z.object({ channels }).parse(listed).channels;
      const channel = all.find(({ name }) => name === "kindarmoede")?.id ?? "";
      await as(member, "conversations.join", { channel });
      await as(member, "conversations.invite", { channel, users: app.botUser });
      return channel;
    },
    /** What a press has with it so that a form can be opened. */
    triggerFor: async (member: string) => {
      const made = await as(member, "views.generateTriggerId");
      return z.object({ trigger_id: z.string() }).parse(made).trigger_id;
    },
    stop: () => slack.close(),
  };
}

export type EmulatedSlack = Awaited<ReturnType<typeof startEmulatedSlack>>;

function seed(people: readonly string[]) {
  return {
    team: { name: "Westerwaard", domain: "westerwaard" },
    users: people.map((name) => ({ name, real_name: name, email: `${name}@dorp.example` })),
    channels: [{ name: "kindarmoede", topic: "" }],
    tokens: people.map((user) => ({ token: tokenOf(user), user, type: "user" })),
    oauth_apps: [
      {
        app_id: app.id,
        client_id: app.clientId,
        client_secret: app.clientSecret,
        name: "Dan bel ik",
        bot_user_id: app.botUser,
        redirect_uris: [app.redirect],
        scopes: [],
      },
    ],
    signing_secret: app.signingSecret,
    strict_scopes: true,
  };
}
