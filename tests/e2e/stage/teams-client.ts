import { randomUUID } from "node:crypto";
import { z } from "zod";
import { buttonsIn, type Card, type CardButton, readCard } from "./card.ts";
import type { Passed } from "./passed.ts";
import { Traffic } from "./traffic.ts";

/** From `data/playground.yml`. Only the first one types by hand; the others press, or `send`. */
export const users = { sanne: "user-sanne", youssef: "user-youssef", marijke: "user-marijke" };
export const chats = { personal: "persoonlijk", group: "overleg", channel: "kanaal-webbers" };
export const tenant = "00000000-0000-4000-8000-000000000001";
const bot = { id: "00000000-0000-4000-8000-000000000011", name: "Dan bel ik" };
const directory: Readonly<Record<string, string>> = {
  "user-sanne": "00000000-0000-4000-8000-000000000020",
  "user-youssef": "00000000-0000-4000-8000-000000000021",
  "user-marijke": "00000000-0000-4000-8000-000000000022",
};

/** A message with a card on it, as it stands in a conversation. */
export type Shown = {
  readonly conversation: string;
  readonly id: string;
  readonly card: Card;
};

/** What a press comes to for the presser: another card in place, or a short line. */
export type Answered =
  | { readonly kind: "card"; readonly card: Card }
  | { readonly kind: "line"; readonly text: string };

const answerSchema = z.object({ type: z.string(), value: z.unknown() });

const preview = z.object({ content: z.object({ title: z.string(), text: z.string() }) });
const foundSchema = z.object({
  composeExtension: z.discriminatedUnion("type", [
    z.object({ type: z.literal("message"), text: z.string() }),
    z.object({
      type: z.literal("result"),
      attachments: z.array(z.object({ content: z.unknown(), preview })),
    }),
  ]),
});

/** What stands under the search box: results with the card that each would insert, or a line. */
export type Found =
  | { readonly kind: "line"; readonly text: string }
  | {
      readonly kind: "results";
      readonly results: readonly {
        readonly title: string;
        readonly text: string;
        readonly card: Card;
      }[];
    };

type Press = { readonly by?: string; readonly nth?: number };
type Sent = { readonly from: string; readonly conversation: string; readonly kind: string };

/** Microsoft's Teams client, over its own HTTP and WebSocket interface. */
export class TeamsClient {
  readonly url: string;
  readonly traffic: Traffic;

  private constructor(url: string, traffic: Traffic) {
    this.url = url;
    this.traffic = traffic;
  }

  static async connect(url: string): Promise<TeamsClient> {
    return new TeamsClient(url, await Traffic.open(url));
  }

  close(): void {
    this.traffic.close();
  }

  /** Installs the bot there; resolves when the bot has taken both events of it. */
  async install(conversation: string): Promise<void> {
    const from = this.traffic.all.length;
    await this.#post(`/_debug/conversation/${conversation}/installation`, {});
    const fits = (one: Passed) => one.to === "bot" && one.conversation === conversation;
    await this.traffic.several({ what: "install events", fits, from, count: 2 });
  }

  /** Sanne types something; the activity that the bot got. */
  async type(text: string, conversation = chats.personal): Promise<Passed> {
    const from = this.traffic.all.length;
    const isAlone = conversation === chats.personal;
    const mention = `<at>${bot.name}</at>`;
    await this.#post(`/_conversation/v1/conversations/${conversation}/messages`, {
      type: "text",
      textFormat: "plain",
      text: isAlone ? text : `${mention} ${text}`,
      from: { id: users.sanne },
      ...(!isAlone && { mentions: [{ mentioned: { id: bot.id }, text: mention }] }),
    });
    const here = (one: Passed) => one.conversation.split(";")[0] === conversation;
    const fits = (one: Passed) => one.to === "bot" && here(one) && (one.text ?? "").endsWith(text);
    return this.traffic.next(`delivery of ${text.slice(0, 60)}`, fits, from);
  }

  /** Sanne types something; the first card she gets for it. */
  async ask(text: string, conversation?: string): Promise<Shown> {
    return this.answerTo(await this.type(text, conversation));
  }

  /** The first card that the bot sent because of an activity. */
  async answerTo({ id }: Pick<Passed, "id">): Promise<Shown> {
    const fits = ({ to, replyTo }: Passed) => to === "client" && replyTo === id;
    return shown(await this.traffic.next("answer", fits));
  }

  /** Any activity, of anybody, with Teams' envelope around it; resolves when the bot took it. */
  async send(
    { from, conversation, kind }: Sent,
    { id = randomUUID(), ...activity }: { readonly id?: string; readonly [field: string]: unknown },
  ): Promise<Passed> {
    await this.#post("/_internal/v1/customActivities", {
      id,
      from: { id: from, aadObjectId: directory[from] },
      recipient: bot,
      conversation: { id: conversation, conversationType: kind, tenantId: tenant },
      channelData: { tenant: { id: tenant } },
      channelId: "msteams",
      serviceUrl: `${this.url}/_connector`,
      timestamp: new Date().toISOString(),
      ...activity,
    });
    return this.traffic.next("delivery", (one) => one.to === "bot" && one.id === id);
  }

  /** Presses a button as Teams does today: the answer comes in the answer to the press. */
  async execute(on: Shown, label: string, { by = users.sanne, nth = 1 }: Press = {}) {
    return this.executeData(on, { button: buttonOn(on, label, nth), by });
  }

  /** The same, with whatever data: a press that was altered. */
  async executeData(
    on: Shown,
    { button, by = users.sanne }: { readonly button: CardButton; readonly by?: string },
  ): Promise<Answered> {
    const { type, title, verb, data } = button;
    const answer = await this.#post("/_conversation/v1/invoke", {
      name: "adaptiveCard/action",
      value: { action: { type, title, verb, data }, trigger: "manual" },
      from: { id: by },
      conversation: { id: on.conversation },
      replyToId: on.id,
    });
    const { value } = answerSchema.parse(JSON.parse(answer));
    const card = readCard(value);
    return card ? { kind: "card", card } : { kind: "line", text: z.string().parse(value) };
  }

  /** Looks something up from the box in which Sanne writes a message of her own. */
  async search(typed: string, conversation = chats.personal): Promise<Found> {
    const answer = await this.#post("/_conversation/v1/invoke", {
      name: "composeExtension/query",
      value: {
        commandId: "zoek",
        parameters: [
          typed === "" ? { name: "initialRun", value: "true" } : { name: "zoekterm", value: typed },
        ],
        queryOptions: { skip: 0, count: 25 },
      },
      from: { id: users.sanne },
      conversation: { id: conversation },
    });
    const { composeExtension: found } = foundSchema.parse(JSON.parse(answer));
    if (found.type === "message") return { kind: "line", text: found.text };
    const results = found.attachments.map(({ content, preview: shownAs }) => {
      const card = readCard(content);
      if (!card) throw new Error("a result that is no card");
      return { ...shownAs.content, card };
    });
    return { kind: "results", results };
  }

  /** Presses a button as older clients do; the message as the bot then changed it or sent it. */
  async submit(on: Shown, label: string, { by = users.sanne, nth = 1 }: Press = {}) {
    const from = this.traffic.all.length;
    await this.#post("/_conversation/v1/submit", {
      conversation: { id: on.conversation },
      replyToId: on.id,
      value: buttonOn(on, label, nth).fallback.data,
      from: { id: by },
    });
    const isPress = ({ to, replyTo }: Passed) => to === "bot" && replyTo === on.id;
    const press = await this.traffic.next("delivery of the press", isPress, from);
    const fits = ({ to, replyTo }: Passed) => to === "client" && replyTo === press.id;
    return this.traffic.next("answer to the press", fits, from);
  }

  /** Anything but 200 is an error. */
  async #post(path: string, body: object): Promise<string> {
    const headers = { "content-type": "application/json" };
    const request = { method: "POST", headers, body: JSON.stringify(body) };
    const response = await fetch(this.url + path, request);
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text}`);
    return text;
  }
}

export function shown({ conversation, id, card, text }: Passed): Shown {
  if (!card) throw new Error(`a text instead of a card: ${text}`);
  return { conversation, id, card };
}

export function buttonOn({ card }: Pick<Shown, "card">, label: string, nth = 1): CardButton {
  const button = buttonsIn(card).filter(({ title }) => title === label)[nth - 1];
  if (!button) throw new Error(`no button ${label} (${nth})`);
  return button;
}
