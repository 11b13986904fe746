import { z } from "zod";
import type { Fill } from "../stage/desk.ts";
import { eventually } from "../stage/eventually.ts";
import { valuesOf, viewSchema } from "../stage/slack-desk.ts";
import { app, type EmulatedSlack, type KeptMessage } from "./emulated-slack.ts";
import { buttonsIn, wordsIn } from "./reading.ts";
import type { recordCalls } from "./recorded-api.ts";
import type { createSlackClient } from "./slack-client.ts";

type Place = {
  readonly slack: EmulatedSlack;
  readonly api: Awaited<ReturnType<typeof recordCalls>>;
  readonly client: ReturnType<typeof createSlackClient>;
};

/** A message of the bot's as it stands in somebody's chat at that moment. */
export type Standing = {
  readonly ts: string;
  readonly words: string;
  readonly labels: readonly string[];
  /** How often it was changed is not told; when it was last, is. */
  readonly editedAt: string | undefined;
  /** The key under which it was sent, when the bot began about it itself. */
  readonly key: string | undefined;
  readonly kept: KeptMessage;
};

const editedSchema = z.looseObject({ edited: z.looseObject({ ts: z.string() }) });
const keyedSchema = z.looseObject({
  metadata: z.looseObject({ event_payload: z.looseObject({ key: z.string() }) }),
});

/** Nothing to add, or that a form may close. Any other answer asks for something again. */
const settled = new Set(["", JSON.stringify({ response_action: "clear" })]);

function standing(kept: KeptMessage): Standing {
  return {
    ...{ ts: kept.ts, words: wordsIn(kept.blocks), kept },
    labels: buttonsIn(kept.blocks).map(({ text }) => text),
    editedAt: editedSchema.safeParse(kept).data?.edited.ts,
    key: keyedSchema.safeParse(kept).data?.metadata.event_payload.key,
  };
}

/** Somebody at work in a Slack that keeps what is said; all that is told is read back from there. */
export async function createEmulatedDesk({ slack, api, client }: Place, member: string) {
  const user = await slack.userId(member);
  const channel = await slack.chatWith(member, app.botUser);
  const all = async () => {
    const kept = await slack.history(member, channel);
    return kept.filter((one) => one.user === app.botUser).map(standing);
  };
  const taken = async (delivered: Promise<{ readonly status: number; readonly body: string }>) => {
    const { status, body } = await delivered;
    if (status !== 200 || !settled.has(body)) throw new Error(`answered with ${status} ${body}`);
  };
  const on = ({ kept }: Standing) => ({ kind: "message", channel, message: kept }) as const;
  /** A message as it stands there now, which is another than when it was looked at. */
  const now = async ({ ts }: Standing) => {
    const found = (await all()).find((one) => one.ts === ts);
    if (!found) throw new Error(`${ts} is gone from the chat of ${member}`);
    return found;
  };
  /** That message, after work that changes it in its place. */
  const changed = async (message: Standing, work: () => Promise<void>): Promise<Standing> => {
    const { editedAt } = await now(message);
    await work();
    return eventually(`change of ${message.ts} for ${member}`, async () => {
      const after = await now(message);
      return after.editedAt === editedAt ? undefined : after;
    });
  };
  /** The message that comes because of work. */
  const below = async (what: string, work: () => Promise<void>): Promise<Standing> => {
    const before = (await all()).length;
    await work();
    return eventually(`answer to ${what}`, async () => (await all())[before]);
  };
  return {
    ...{ user, channel, all },
    types: (text: string): Promise<Standing> =>
      below(text, async () => {
        const posted = await slack.as(member, "chat.postMessage", { channel, text });
        const { ts } = z.looseObject({ ts: z.string() }).parse(posted);
        await taken(client.type({ user, channel, text, ts }));
      }),
    /** Presses; what is said to it below, while the message itself stays. */
    asks: (message: Standing, label: string): Promise<Standing> =>
      below(label, () => taken(client.press(user, on(message), { label }))),
    /** The newest in which this stands, as soon as it is there. */
    gets: (words: string): Promise<Standing> =>
      eventually(`message for ${member} with ${words}`, async () =>
        (await all()).findLast((one) => one.words.includes(words)),
      ),
    /** Presses; the message that was pressed, as it is after that. */
    press: (message: Standing, label: string): Promise<Standing> =>
      changed(message, () => taken(client.press(user, on(message), { label }))),
    /** Opens the form behind a button, fills it in and sends it; the message as it is after that. */
    fills: (message: Standing, label: string, fill: Fill): Promise<Standing> =>
      changed(message, async () => {
        const before = api.calls.length;
        const trigger = await slack.triggerFor(member);
        await taken(client.press(user, on(message), { label, trigger }));
        const opened = await eventually(`form for ${member}`, () =>
          api.calls.slice(before).find(({ method }) => method === "views.open"),
        );
        const view = viewSchema.parse(opened.answer["view"]);
        await taken(client.submit(user, view, valuesOf(view, fill)));
      }),
  };
}

export type EmulatedDesk = Awaited<ReturnType<typeof createEmulatedDesk>>;
