import { z } from "zod";
import type { TeamsCredentials } from "../../../src/channels/teams/access.ts";
import type { NetworkId } from "../../../src/domain/ids.ts";
import {
  type ActivityJson,
  atFakePlatform,
  invoke,
  message,
  tenant,
} from "../../channels/teams/activities.ts";
import { startFakeConnector } from "../../channels/teams/fake-connector.ts";
import {
  appId,
  issuer,
  localAccess,
  signToken,
  startKeyServer,
} from "../../channels/teams/key-server.ts";
import { elementsOf } from "../../channels/teams/walk-card.ts";
import { buttonsIn, type Card, type CardButton, labelsIn, readCard, textIn } from "./card.ts";
import { type Desk, type Fill, filledFor, mustBeThere, type Sight } from "./desk.ts";
import { eventually } from "./eventually.ts";

type Bot = { readonly url: string; readonly now: () => string };
type Connector = Awaited<ReturnType<typeof startFakeConnector>>;

/** Microsoft's side of one tenant in which several people work. */
export async function startTeamsSide(served: NetworkId) {
  const [keys, connector] = await Promise.all([startKeyServer(), startFakeConnector()]);
  const { kind: _kind, ...access } = localAccess(keys.url, served);
  const settings: Omit<TeamsCredentials, "kind"> = access;
  /** The token is looked at by the bot's clock and by the real one. */
  const token = (now: number) => {
    const clocks = [Date.now(), now].map((at) => Math.floor(at / 1_000));
    const times = { nbf: Math.min(...clocks) - 60, exp: Math.max(...clocks) + 3_600 };
    const head = { alg: "RS256", typ: "JWT", kid: "key-1" };
    const claims = { iss: issuer, aud: appId, serviceurl: connector.url, ...times };
    return signToken(head, claims, keys.privateKey);
  };
  const deliver = async (bot: Bot, activity: ActivityJson): Promise<string> => {
    const response = await fetch(`${bot.url}/api/messages`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Authorization: `Bearer ${token(Date.parse(bot.now()))}`,
      },
      body: JSON.stringify(activity).replaceAll(atFakePlatform, connector.url),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`the bot answered ${response.status}: ${text}`);
    return text;
  };
  return {
    settings,
    desk: (bot: Bot, name: string) => createDesk(connector, (said) => deliver(bot, said), name),
    account: (name: string) => `teams:${tenant}:${idOf(name)}`,
    stop: async () => {
      await Promise.all([keys.stop(), connector.stop()]);
    },
  };
}

/** What a press is answered with when what is said comes as a message. */
const DONE = "Gedaan.";

const idOf = (name: string) => `aaaaaaaa-${name}`;

const answerSchema = z.object({ value: z.unknown() });

/** Somebody at work in Teams, in the chat that is theirs. */
function createDesk(
  connector: Connector,
  deliver: (said: ActivityJson) => Promise<string>,
  name: string,
): Desk {
  const chat = `a:${name}`;
  const conversation = { id: chat, conversationType: "personal", tenantId: tenant };
  const who = { from: { id: `29:${name}`, name, aadObjectId: idOf(name) }, conversation };
  let sent = 0;
  const nextId = () => {
    sent += 1;
    return `${name}-${sent}`;
  };
  const came = () =>
    connector.sent
      .filter(({ path }) => decodeURIComponent(path).includes(`/conversations/${chat}/`))
      .flatMap(({ path, body }) => {
        const card = readCard(body.attachments?.[0]?.content);
        return card ? [{ path: decodeURIComponent(path), card }] : [];
      });
  const seen = (card: Card): Sight => ({
    ...{ what: `card for ${name}`, words: textIn(card), labels: labelsIn(card) },
    ...{ links: linksIn(card), raw: card },
    press: async (label, fill) => {
      const button = buttonsIn(card).find(({ title }) => title === label);
      if (!button) throw new Error(`no button ${label} among ${labelsIn(card).join(", ")}`);
      const from = came().length;
      const id = nextId();
      const answer = await deliver(
        invoke({ ...button.data, ...filledIn(card, button, fill) }, { ...who, id }),
      );
      const { value } = answerSchema.parse(JSON.parse(answer));
      const next = readCard(value);
      if (next) return seen(next);
      const line = z.string().safeParse(value).data;
      if (line !== undefined && line !== DONE) return sightOfLine(name, line);
      return eventually("answer to a press in Teams", () => {
        const later = came()[from];
        return later && seen(later.card);
      });
    },
  });
  return {
    types: async (text) => {
      const id = nextId();
      await deliver(message({ ...who, id, text }));
      return eventually(`answer in Teams to ${text}`, () => {
        const answer = came().find(({ path }) => path.endsWith(`/activities/${id}`));
        return answer && seen(answer.card);
      });
    },
    all: () => came().map(({ card }) => seen(card)),
  };
}

function sightOfLine(name: string, words: string): Sight {
  const press = () => Promise.reject(new Error("a line has no buttons"));
  return { what: `line for ${name}`, words, labels: [], links: {}, raw: undefined, press };
}

const linkSchema = z.looseObject({
  type: z.literal("Action.OpenUrl"),
  title: z.string(),
  url: z.string(),
});

function linksIn(card: Card) {
  const found = [...elementsOf(card)].flatMap((one) => linkSchema.safeParse(one).data ?? []);
  return Object.fromEntries(found.map(({ title, url }) => [title, url]));
}

const inputSchema = z.looseObject({
  type: z.string().startsWith("Input."),
  id: z.string(),
  label: z.string(),
  value: z.string().optional(),
  choices: z.array(z.object({ title: z.string(), value: z.string() })).optional(),
});

/** As Teams puts beside the data of a button: every input of the card, with what is in it. */
function filledIn(
  card: Card,
  button: CardButton,
  fill: Fill = {},
): Readonly<Record<string, string>> {
  const inputs = [...elementsOf(card)].flatMap((one) => inputSchema.safeParse(one).data ?? []);
  mustBeThere(
    inputs.map(({ label }) => label),
    fill,
  );
  const number = String(button.data["form"]);
  return Object.fromEntries(
    inputs.flatMap(({ id, label, value, choices }) => {
      const isOwn = id.startsWith(`form${number}.`) || id.startsWith(`many${number}.`);
      const said = isOwn ? filledFor(label, fill) : undefined;
      const chosen = choices?.find(({ title }) => title === said)?.value;
      const filled = choices && said !== undefined ? chosen : (said ?? value);
      return filled === undefined ? [] : [[id, filled]];
    }),
  );
}
