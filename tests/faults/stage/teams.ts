import { wording as dialogWording } from "../../../dialogs/whom-to-call/wording.ts";
import type { TeamsAddress } from "../../../src/channels/teams/address.ts";
import { wording } from "../../../src/channels/teams/wording.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { ActionRef } from "../../../src/messages/message.ts";
import {
  type ActivityJson,
  atFakePlatform,
  bot,
  invoke,
  message,
  tenant,
} from "../../channels/teams/activities.ts";
import { type Sent, startFakeConnector } from "../../channels/teams/fake-connector.ts";
import { wordsOf } from "../../channels/teams/walk-card.ts";
import { afterwards } from "../clean-up.ts";
import type { Act, Heard, Platform } from "./platform.ts";
import { doubtAbout, nameOf } from "./town.ts";

const coraConversation = "a:cora";

type Pressing = Act & {
  readonly does: ActionRef;
  readonly form?: Readonly<Record<string, string>>;
};

/** Microsoft's side on this machine. */
export class Teams implements Platform {
  readonly name = "Teams";
  readonly remembers = false;
  readonly settings: Platform["settings"];
  readonly url: string;
  readonly sent: readonly Sent[];
  /** What the platform answers to what is sent. */
  readonly answer: Awaited<ReturnType<typeof startFakeConnector>>["answer"];
  #posted = 0;

  private constructor(
    connector: Awaited<ReturnType<typeof startFakeConnector>>,
    settings: Platform["settings"],
  ) {
    this.settings = settings;
    this.url = connector.url;
    this.sent = connector.sent;
    this.answer = connector.answer;
    afterwards(connector.stop);
  }

  /** The try-out's, unless settings say where the keys of a real one are. */
  static async start(settings: Platform["settings"] = {}): Promise<Teams> {
    return new Teams(await startFakeConnector(), settings);
  }

  /** The coordinator's account, who installed the bot some time ago. */
  get cora(): Platform["cora"] {
    const address: TeamsAddress = {
      ...{ version: 1, serviceUrl: this.url, tenant },
      ...{ conversation: coraConversation, user: "29:cora", bot: bot.id },
    };
    return { id: this.accountOf("cora"), channel: "teams", address: JSON.stringify(address) };
  }

  readonly accountOf: Platform["accountOf"] = (user) =>
    ids.account.parse(`teams:${tenant}:${user}`);

  readonly press: Platform["press"] = (url, { number, ...act }) =>
    this.post(url, invoke({ does: doubtAbout(number) }, this.#by(act)));

  /** Somebody presses any button, with what they filled in. */
  act(url: string, { does, form = {}, ...act }: Pressing): Promise<Heard> {
    const filled = Object.entries(form).map(([name, value]) => [`form0.${name}`, value]);
    const data = { does, form: 0, ...Object.fromEntries(filled) };
    return this.post(url, invoke(data, this.#by(act)));
  }

  readonly say: Platform["say"] = (url, { text, ...act }) =>
    this.post(url, message({ text, ...this.#by(act) }));

  /** A question of which the answers stand in the answer itself. */
  ask(url: string, { text, ...act }: Act & { readonly text: string }): Promise<Heard> {
    return this.post(url, message({ text, ...this.#by(act), deliveryMode: "expectReplies" }));
  }

  readonly receive: Platform["receive"] = (decide) =>
    this.answer(async (sent) => {
      const isAccepted = !isForCora(sent) || (await decide()) === "accepted";
      return isAccepted ? { status: 201 } : {};
    });

  /** Never rejects: a bot that is shot answers nothing. */
  async post(
    url: string,
    activity: ActivityJson,
    headers: Record<string, string> = {},
  ): Promise<Heard> {
    const body = JSON.stringify(activity).replaceAll(atFakePlatform, this.url);
    const type = { "Content-Type": "application/json" };
    try {
      const asked = { method: "POST", headers: { ...type, ...headers }, body };
      const response = await fetch(`${url}/api/messages`, asked);
      return { status: response.status, text: await response.text() };
    } catch {
      return { status: 0, text: "" };
    }
  }

  readonly toldAbout: Platform["toldAbout"] = (number) =>
    this.sent
      .filter(isForCora)
      .map(textOf)
      .filter((text) => text.includes(nameOf(number)));

  readonly saidTo: Platform["saidTo"] = (user) =>
    this.sent.filter(({ path }) => conversationIn(path) === chatOf(user)).map(textOf);

  #by({ user, id }: Act): ActivityJson {
    this.#posted += 1;
    const conversation = { id: chatOf(user), conversationType: "personal", tenantId: tenant };
    const from = { id: `29:${user}`, name: user, aadObjectId: user };
    return { id: id ?? `activity-${this.#posted}`, from, conversation };
  }
}

/** Whether a text says that it may have been sent before. */
export function isMarked(text: string): boolean {
  return text.includes(wording.again);
}

/** Whether the card in an answer says that the doubt was written down. */
export function isNoted(text: string): boolean {
  return text.includes(dialogWording.wrongNoted);
}

function chatOf(user: string): string {
  return `a:${user}`;
}

function conversationIn(path: string): string {
  return decodeURIComponent(/\/conversations\/([^/]+)/.exec(path)?.[1] ?? "");
}

function isForCora({ path }: Sent): boolean {
  return conversationIn(path) === coraConversation;
}

/** What a reader sees of something that the bot sent. */
export function textOf({ body }: Sent): string {
  const cards = (body.attachments ?? []).map(({ content }) => wordsOf(content));
  return [body.text ?? "", ...cards].join("\n").replaceAll("\u00a0", " ");
}
