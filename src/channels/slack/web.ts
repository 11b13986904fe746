import { z } from "zod";
import type { SlackClient } from "./bolt-app.ts";
import { withOrWithoutPictures } from "./without-pictures.ts";
import { wording } from "./wording.ts";

/** What a message shows: blocks, and a text for where there are none. */
export type Content = {
  readonly text: string;
  readonly blocks: readonly unknown[];
};

/** Where in Slack a message stands: a conversation, or a person's own; a thread in it. */
export type Spot = { readonly channel: string; readonly thread?: string | undefined };

/** Slack's Web API with one token: the methods that we use. Each rejects with what Bolt threw. */
export type Web = {
  readonly post: (spot: Spot, content: Content, key?: string) => Promise<void>;
  /** To one person in a conversation where others read along. */
  readonly postEphemeral: (spot: Spot, user: string, content: Content) => Promise<void>;
  readonly update: (message: { channel: string; ts: string }, content: Content) => Promise<void>;
  readonly publishHome: (user: string, view: object) => Promise<void>;
  readonly openModal: (trigger: string, view: object) => Promise<void>;
  readonly user: (user: string) => Promise<unknown>;
  /** The conversation between the bot and one person. */
  readonly ownConversation: (user: string) => Promise<string>;
  /** The keys that the newest messages of a conversation were sent under. */
  readonly keysIn: (channel: string, most: number) => Promise<ReadonlySet<string>>;
};

/** Under this name a message carries the key it was sent under, so that it can be found back. */
const metadataType = wording.metadata;

const opened = z.looseObject({ channel: z.looseObject({ id: z.string().min(1) }) });
const keyed = z.looseObject({
  metadata: z.looseObject({
    event_type: z.literal(metadataType),
    event_payload: z.looseObject({ key: z.string() }),
  }),
});
const history = z.looseObject({ messages: z.array(z.unknown()) });

/** No name becomes a mention and no address a preview. */
const plainly = { link_names: false, unfurl_links: false, unfurl_media: false } as const;

export function createWeb(client: SlackClient, token: string): Web {
  const call = (method: string, args: Record<string, unknown>) =>
    client.apiCall(method, { ...args, token });
  const show = (method: string, content: Content, args: Record<string, unknown>) =>
    withOrWithoutPictures(content, (shown) => call(method, { ...shown, ...args }));
  return {
    post: async ({ channel, thread }, content, key) => {
      const metadata = { event_type: metadataType, event_payload: { key } };
      await show("chat.postMessage", content, {
        ...{ ...plainly, channel },
        ...(thread !== undefined && { thread_ts: thread }),
        ...(key !== undefined && { metadata }),
      });
    },
    postEphemeral: async ({ channel, thread }, user, content) => {
      const inThread = thread === undefined ? {} : { thread_ts: thread };
      await show("chat.postEphemeral", content, { ...inThread, link_names: false, channel, user });
    },
    update: async ({ channel, ts }, content) => {
      await show("chat.update", content, { link_names: false, channel, ts });
    },
    publishHome: async (user, view) => {
      await call("views.publish", { user_id: user, view });
    },
    openModal: async (trigger, view) => {
      await call("views.open", { trigger_id: trigger, view });
    },
    user: (user) => call("users.info", { user }),
    ownConversation: async (user) => {
      return opened.parse(await call("conversations.open", { users: user })).channel.id;
    },
    keysIn: async (channel, limit) => {
      const args = { channel, limit, include_all_metadata: true };
      const { messages } = history.parse(await call("conversations.history", args));
      return new Set(
        messages.flatMap(
          (message) => keyed.safeParse(message).data?.metadata.event_payload.key ?? [],
        ),
      );
    },
  };
}
