import { dialogs } from "../../dialogs/index.ts";
import type { Say } from "../../src/contract/outcome.ts";
import type { Ask } from "../../src/contract/ports.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, instant } from "../../src/domain/time.ts";
import { createEngine } from "../../src/engine/engine.ts";
import type { Block, Button, Message } from "../../src/messages/message.ts";
import { messageToText } from "../../src/messages/plain-text.ts";
import { keywordKnowledge } from "../fixtures/keyword-knowledge.ts";
import { createMemoryStore } from "../fixtures/memory-store.ts";
import { type Act, readScript } from "./script.ts";

/** Plays what people do in a transcript through the real engine; gives the transcript as it went. */
export async function play(transcript: string, networks: readonly Network[]): Promise<string> {
  let now: Instant = instant(0);
  const store = createMemoryStore(networks);
  const log = () => {};
  const engine = createEngine({
    store,
    dialogs,
    knowledge: keywordKnowledge,
    clock: () => now,
    log,
  });
  const seen = new Map<string, Message[]>();
  const lines: string[] = [];
  for (const [index, line] of readScript(transcript).entries()) {
    if ("comment" in line) {
      lines.push(line.comment, "");
      continue;
    }
    now = line.at;
    const said = await act(engine.ask, line, { index, seen, networks });
    lines.push(line.line, "", ...said.map(({ to, message }) => shown(to, message)));
  }
  await engine.stop();
  return `${lines.join("\n").trimEnd()}\n`;
}

function shown(to: Say["to"], message: Message): string {
  const text = messageToText(message).replace(/^/gm, "    ").replace(/ +$/gm, "");
  return `${to === "private" ? "    (alleen voor deze persoon)\n" : ""}${text}\n`;
}

type Stage = {
  readonly index: number;
  readonly seen: Map<string, Message[]>;
  readonly networks: readonly Network[];
};

async function act(ask: Ask, line: Act, { index, seen, networks }: Stage): Promise<readonly Say[]> {
  const conversation = line.kind === "group" ? "the-group" : line.who;
  const before = seen.get(conversation) ?? [];
  const happening =
    line.does.kind === "press"
      ? { kind: "press" as const, does: buttonIn(before, line.does).does }
      : line.does;
  const answer = await ask({
    id: `event-${index}`,
    at: line.at,
    actor: { account: ids.account.parse(`teams:tenant:${line.who}`), guest: false },
    place: { channel: "teams", conversation, kind: line.kind },
    happening,
    networks: networks.map(({ id }) => id),
  });
  answer.finished(true);
  seen.set(conversation, [...before, ...answer.say.map(({ message }) => message)]);
  return answer.say;
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
