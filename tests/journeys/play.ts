import { dialogs } from "../../dialogs/index.ts";
import type { Happening } from "../../src/contract/event.ts";
import type { Say } from "../../src/contract/outcome.ts";
import type { Sender } from "../../src/contract/ports.ts";
import { type AccountKey, ids } from "../../src/domain/ids.ts";
import { mailSchema } from "../../src/domain/mail-address.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, instant } from "../../src/domain/time.ts";
import { createEngine, type Engine } from "../../src/engine/engine.ts";
import type { Block, Button, Message } from "../../src/messages/message.ts";
import { messageToText } from "../../src/messages/plain-text.ts";
import { keywordKnowledge } from "../fixtures/keyword-knowledge.ts";
import { createMemoryStore, type MemoryStore } from "../fixtures/memory-store.ts";
import { type Act, type Chat, type Deed, type Linked, readScript } from "./script.ts";

/**
 * Plays what people do in a transcript through the real engine; gives the transcript as it went.
 * `onMessage` gets every message that somebody was shown.
 */
export async function play(
  transcript: string,
  networks: readonly Network[],
  onMessage: (message: Message) => void = () => {},
): Promise<string> {
  const stage = createStage(networks, onMessage);
  const lines: string[] = [];
  for (const [index, line] of readScript(transcript).entries()) {
    if ("comment" in line) {
      lines.push(line.comment, "");
    } else if ("person" in line) {
      await link(stage, line);
      lines.push(line.line, "");
    } else {
      lines.push(line.line, "", ...(await act(stage, line, index)));
    }
  }
  await stage.engine.stop();
  return `${lines.join("\n").trimEnd()}\n`;
}

type Told = { readonly chat: Chat; readonly address: string; readonly message: Message };

type Stage = {
  readonly engine: Engine;
  readonly store: MemoryStore;
  readonly networks: readonly Network[];
  readonly clock: { now: Instant };
  /** What stands in each conversation. */
  readonly seen: Map<string, Message[]>;
  /** What was sent on its own account and is not in the transcript yet. */
  readonly told: Told[];
  readonly onMessage: (message: Message) => void;
};

function createStage(networks: readonly Network[], onMessage: Stage["onMessage"]): Stage {
  const store = createMemoryStore(networks);
  const clock = { now: instant(0) };
  const engine = createEngine({
    ...{ store, dialogs, knowledge: keywordKnowledge },
    clock: () => clock.now,
    log: () => {},
  });
  const told: Told[] = [];
  for (const chat of ["teams", "slack"] as const) engine.attach(senderOf(chat, told));
  return { engine, store, networks, clock, seen: new Map(), told, onMessage };
}

function senderOf(chat: Chat, told: Told[]): Sender {
  return {
    channel: chat,
    send: async ({ address, message }) => {
      told.push({ chat, address, message });
      return { kind: "delivered" };
    },
  };
}

function accountOf({ chat, who }: Pick<Act, "chat" | "who">): AccountKey {
  return ids.account.parse(chat === "teams" ? `teams:tenant:${who}` : `slack:team:${who}`);
}

function chatWith({ chat, who }: Pick<Act, "chat" | "who">): string {
  return chat === "teams" ? who : `${who} on slack`;
}

/** As the operator does it, with an account that wrote to the bot before. */
async function link({ store, networks }: Stage, linked: Linked): Promise<void> {
  const { at, chat: channel } = linked;
  const account = accountOf(linked);
  const by = { kind: "operator", command: "link" } as const;
  const person = ids.person.parse(linked.person);
  const known = { id: account, channel, address: chatWith(linked), seenAt: at };
  const changes = [
    { kind: "account-seen", account: known, by, at, via: "command" } as const,
    { kind: "account-linked", account, channel, person, by, at, via: "command" } as const,
  ];
  const commit = { at, changes, opened: [], closed: [], outbox: [] };
  for (const { id } of networks) await store.transact(id, () => ({ result: 0, commit }));
}

async function act(stage: Stage, line: Act, index: number): Promise<readonly string[]> {
  const { engine, networks, clock, seen } = stage;
  clock.now = line.at;
  const conversation = line.kind === "group" ? "the-group" : chatWith(line);
  const answer = await engine.ask({
    id: `event-${index}`,
    at: line.at,
    actor: { account: accountOf(line), guest: line.who === "guest", displayName: line.who },
    place: {
      ...{ channel: line.chat, conversation, kind: line.kind },
      ...(line.kind === "personal" && { address: conversation }),
    },
    happening: happeningOf(line.does, seen.get(conversation) ?? []),
    networks: networks.map(({ id }) => id),
  });
  answer.finished(true);
  await engine.tick();
  for (const { message } of answer.say) remember(stage, conversation, message);
  return [...answer.say.map(shown), ...deliver(stage)];
}

function remember({ seen, onMessage }: Stage, conversation: string, message: Message): void {
  onMessage(message);
  seen.set(conversation, [...(seen.get(conversation) ?? []), message]);
}

function deliver(stage: Stage): readonly string[] {
  return stage.told.splice(0).map(({ chat, address, message }) => {
    remember(stage, address, message);
    const [who = ""] = address.split(" ");
    return `    (aan ${who} in ${chat === "teams" ? "Teams" : "Slack"})\n${indented(message)}\n`;
  });
}

function shown({ to, message }: Say): string {
  return `${to === "private" ? "    (alleen voor deze persoon)\n" : ""}${indented(message)}\n`;
}

function indented(message: Message): string {
  return messageToText(message).replace(/^/gm, "    ").replace(/ +$/gm, "");
}

function happeningOf(does: Deed, before: readonly Message[]): Happening {
  if (does.kind === "identified") return { kind: "identified", mail: mailSchema.parse(does.mail) };
  if (does.kind !== "press") return does;
  const { filled } = does;
  return {
    ...{ kind: "press", does: buttonIn(before, does).does },
    ...(filled !== undefined && { form: { [fieldAbove(before, does)]: filled } }),
  };
}

/** The first field of the newest form with that button. */
function fieldAbove(messages: readonly Message[], { label }: Pick<Press, "label">): string {
  const forms = messages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "form"));
  const form = forms.findLast(({ submit }) => submit.label === label);
  return form?.fields[0]?.name ?? "";
}

type Press = { readonly label: string; readonly nth: number };

function buttonIn(messages: readonly Message[], { label, nth }: Press): Button {
  for (const message of messages.toReversed()) {
    const found = message.blocks.flatMap(buttonsOf).filter((button) => button.label === label);
    const button = found[nth - 1];
    if (button) return button;
  }
  throw new Error(`no button ${label}`);
}

function buttonsOf(block: Block): readonly Button[] {
  return "buttons" in block ? block.buttons : block.kind === "form" ? [block.submit] : [];
}
