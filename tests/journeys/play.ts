import { dialogs } from "../../dialogs/index.ts";
import type { Happening } from "../../src/contract/event.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Say } from "../../src/contract/outcome.ts";
import type { Sender } from "../../src/contract/ports.ts";
import { daysLater } from "../../src/domain/days.ts";
import { type AccountKey, ids } from "../../src/domain/ids.ts";
import { boxOfOrganisation, mailKey } from "../../src/domain/mail-account.ts";
import { mailSchema } from "../../src/domain/mail-address.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Day, type Instant, instant, localMoment } from "../../src/domain/time.ts";
import { createEngine, type Engine } from "../../src/engine/engine.ts";
import { nearDay } from "../../src/language/day.ts";
import type { Invitation } from "../../src/messages/invitation.ts";
import type { Block, Button, Field, Message } from "../../src/messages/message.ts";
import { messageToText } from "../../src/messages/plain-text.ts";
import { calendar } from "../domain/calendar/school-calendar.ts";
import { amsterdam } from "../domain/sample.ts";
import { keywordKnowledge } from "../fixtures/keyword-knowledge.ts";
import { createMemoryStore, type MemoryStore } from "../fixtures/memory-store.ts";
import { type Act, type Chat, type Deed, type Linked, readScript } from "./script.ts";
import { fromZonedTime } from "./zoned-time.ts";

/**
 * Plays what people do in a transcript through the real engine; gives the transcript as it went.
 * `onMessage` gets every message that somebody was shown.
 */
export async function play(
  transcript: string,
  networks: readonly Network[],
  onMessage: (message: Message) => void = () => {},
): Promise<string> {
  const script = readScript(transcript);
  const isTimed = script.some((line) => "until" in line);
  const stage = createStage(networks, { onMessage, isTimed });
  const lines: string[] = [];
  for (const [index, line] of script.entries()) {
    if ("comment" in line) {
      lines.push(line.comment, "");
    } else if ("until" in line) {
      lines.push(line.line, "", ...(await pass(stage, line.until)));
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
  /** The chats of the people of the transcript. */
  readonly chats: Set<string>;
  readonly onMessage: (message: Message) => void;
};

type Staging = Pick<Stage, "onMessage"> & {
  /** The clock of the bot runs; otherwise it only answers. */
  readonly isTimed: boolean;
};

/** With the clock there is mail too. */
const timed: Knowledge = { ...keywordKnowledge, calendar, writesMail: true };

function createStage(networks: readonly Network[], { onMessage, isTimed }: Staging): Stage {
  const store = createMemoryStore(networks);
  const clock = { now: instant(0) };
  const engine = createEngine({
    ...{ store, knowledge: isTimed ? timed : keywordKnowledge },
    dialogs: isTimed ? dialogs : dialogs.map(({ timetable: _quiet, ...dialog }) => dialog),
    clock: () => clock.now,
    addressFile: ({ kind }) => `https://dbi.voorbeeld.example/l/f/${kind}`,
    log: () => {},
  });
  const told: Told[] = [];
  for (const chat of ["teams", "slack"] as const) engine.attach(senderOf(chat, told));
  if (isTimed) engine.attach(senderOf("mail", told));
  return { engine, store, networks, clock, seen: new Map(), told, chats: new Set(), onMessage };
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

type Who = Pick<Act, "chat" | "who" | "reader">;

function accountOf({ chat, who, reader }: Who): AccountKey {
  if (reader !== undefined) return mailKey(boxOfOrganisation(ids.organisation.parse(who)));
  if (chat === "mail") return mailKey(ids.person.parse(who));
  return ids.account.parse(chat === "teams" ? `teams:tenant:${who}` : `slack:team:${who}`);
}

function chatWith({ chat, who, reader }: Who): string {
  if (reader !== undefined) return `info@${who}.example`;
  if (chat === "mail") return `${who}@voorbeeld.example`;
  return chat === "teams" ? who : `${who} on slack`;
}

/** As the operator does it, with an account that wrote to the bot before. */
async function link({ store, networks, chats, clock }: Stage, linked: Linked): Promise<void> {
  clock.now = linked.at;
  chats.add(chatWith(linked));
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
  stage.chats.add(chatWith(line));
  const conversation = line.kind === "group" ? "the-group" : chatWith(line);
  const answer = await engine.ask({
    id: `event-${index}`,
    at: line.at,
    actor: {
      ...{ account: accountOf(line), guest: line.who === "guest", displayName: line.who },
      ...(line.reader !== undefined && { standIn: line.reader }),
    },
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

/** Each working morning that the clock passes, and the moment itself; with the day of what is told. */
async function pass(stage: Stage, until: Instant): Promise<readonly string[]> {
  const lines: string[] = [];
  for (;;) {
    const { day } = localMoment(stage.clock.now, amsterdam);
    const morning = fromZonedTime(`${daysLater(day, 1)}T09:00`);
    stage.clock.now = morning < until ? morning : until;
    await stage.engine.tick();
    const today = nearDay(localMoment(stage.clock.now, amsterdam).day, "0000-01-01" as Day);
    lines.push(...deliver(stage, `${today}, `));
    if (stage.clock.now === until) return lines;
  }
}

/** What goes to somebody by mail, whom the transcript is not about, stands there by its gist. */
function deliver(stage: Stage, when = ""): readonly string[] {
  return stage.told.splice(0).map(({ chat, address, message }) => {
    remember(stage, address, message);
    const [who = ""] = address.split(" ");
    const where = { teams: "in Teams", slack: "in Slack", mail: "per mail" }[chat];
    const text = stage.chats.has(address) ? indented(message) : `    ${message.summary}`;
    const entry = chat === "mail" && message.invitation ? `${attached(message.invitation)}\n` : "";
    return `    (${when}aan ${who} ${where})\n${text}\n${entry}`;
  });
}

/** What a mail carries for the calendar, in one line. */
function attached({ method, sequence, start }: Invitation): string {
  const { day, time } = localMoment(start, amsterdam);
  return `    + agenda: ${method} ${sequence}, ${day} ${time}`;
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
    ...(filled !== undefined && { form: filledIn(before, does, filled) }),
  };
}

/** The newest form with that button, as it was, with what is filled in. */
function filledIn(
  messages: readonly Message[],
  { label }: Pick<Press, "label">,
  filled: string,
): Readonly<Record<string, string>> {
  const forms = messages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "form"));
  const fields = forms.findLast(({ submit }) => submit.label === label)?.fields ?? [];
  const before = fields.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]));
  const typed = filled.split(" | ").map((one) => typedIn(fields, one));
  return { ...Object.fromEntries(before), ...Object.fromEntries(typed) };
}

/** In the field that it names, or in the first one. */
function typedIn(fields: readonly Field[], filled: string): readonly [string, string] {
  const named = fields.find((field) => filled.startsWith(`${field.label}: `));
  const words = named ? filled.slice(named.label.length + 2) : filled;
  return [(named ?? fields[0])?.name ?? "", optionOf(named, words)];
}

/** The value of an option that is called by its label; of any other field the words themselves. */
function optionOf(field: Field | undefined, words: string): string {
  const options = field?.kind === "choice" ? field.options : [];
  return options.find(({ label }) => label === words)?.value ?? words;
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
