import type { Happening, Incoming } from "../../contract/event.ts";
import { isFault } from "../../contract/fault.ts";
import type { Answer, Ask, Clock, Log, Sender } from "../../contract/ports.ts";
import { ids, type NetworkId } from "../../domain/ids.ts";
import type { Message } from "../../messages/message.ts";
import { terminalLimits } from "./limits.ts";
import { createTerminalSender, terminalAddress } from "./send.ts";
import { type Conversation, talk } from "./talk.ts";
import { wording } from "./wording.ts";

type TerminalParts = Omit<Conversation, "answer"> & {
  readonly ask: Ask;
  readonly clock: Clock;
  readonly log: Log;
  readonly networks: readonly NetworkId[];
  /** A fresh id for what was typed. */
  readonly newId: () => string;
};

/** A conversation in the terminal of this process. */
export type TerminalChannel = {
  readonly sender: Sender;
  /** Resolves when the lines end or somebody types `stop`. */
  readonly talk: () => Promise<void>;
};

const place = {
  channel: "terminal",
  conversation: "terminal:here",
  kind: "personal",
  address: terminalAddress,
} as const;

/** Whoever sits at this terminal: one account, linked to nobody. */
const actor = { account: ids.account.parse("terminal:local:here"), guest: false };

export function createTerminalChannel(parts: TerminalParts): TerminalChannel {
  const answer = (happening: Happening) => answerOf(parts, happening);
  return {
    sender: createTerminalSender(parts.write, parts.paint),
    talk: () => talk({ ...parts, answer }),
  };
}

async function answerOf(
  { ask, clock, log, networks, newId, write }: TerminalParts,
  happening: Happening,
): Promise<readonly Message[] | undefined> {
  const id = `terminal:${newId()}`;
  try {
    const answer = await deliver(ask, { id, at: clock(), actor, place, happening, networks });
    answer.finished(true);
    if (answer.kind === "repeated") return undefined;
    return answer.say.map(({ message }) => message);
  } catch (cause) {
    log({ level: "error", what: "answer-failed", cause });
    write(isFault(cause, "busy") ? wording.unsent : wording.failed);
    return undefined;
  }
}

/** What was not answered in time goes on, and the same event delivered again gets the answer. */
async function deliver(ask: Ask, incoming: Incoming, delivery = 1): Promise<Answer> {
  try {
    return await ask(incoming);
  } catch (thrown) {
    if (!isFault(thrown, "busy") || delivery >= terminalLimits.deliveries) throw thrown;
    return deliver(ask, incoming, delivery + 1);
  }
}
