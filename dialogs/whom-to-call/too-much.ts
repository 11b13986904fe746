import type { Stands } from "../../src/contract/event.ts";
import type { Outcome, Say } from "../../src/contract/outcome.ts";
import type { ChannelName } from "../../src/domain/account.ts";
import { channelName, keepsWhatIsTyped } from "../../src/language/channel-name.ts";
import { withoutLabel } from "../../src/language/number-label.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { type Found, findPersonal } from "../../src/shield/shield.ts";
import type { State } from "./answer.ts";
import { wording } from "./wording.ts";

/** Where words stand: in the chat as a message of who asks, in one of somebody else, or nowhere. */
export type Place = Stands | "here";

/** A text without what gives somebody away: a number, or that it is a BSN, says nothing of the need. */
export type Heard = { readonly text: string; readonly toldTooMuch: boolean };

/** What of a text is looked at. */
export function hear(text: string): Heard {
  const found = findPersonal(text);
  return { text: leaveOut(text, found), toldTooMuch: found.length > 0 };
}

function leaveOut(text: string, found: readonly Found[]): string {
  const ends = [0, ...found.map(({ to }) => to)];
  const pieces = ends.map((end, index) => {
    const next = found[index];
    return next ? withoutLabel(text.slice(end, next.from)) : text.slice(end);
  });
  return pieces.join(" ");
}

type Where = { readonly stands: Place; readonly channel: ChannelName };

/**
 * What is said, with a friendly line under the last of it. The line stands on what is said in this
 * turn alone: no button and no state knows of it.
 */
export function warned(outcome: Outcome<State>, where: Where): Outcome<State> {
  const last = outcome.say.length - 1;
  const say = outcome.say.map(
    (one, index): Say => (index === last ? { ...one, message: withLine(one.message, where) } : one),
  );
  return { ...outcome, say };
}

/** Under the answer, but above the emergency lines when those stand last. */
export function withLine(message: Message, where: Where): Message {
  const line: Block = { kind: "text", spans: [{ text: lineFor(where) }], tone: "warning" };
  const { blocks } = message;
  const isLast = blocks.at(-1)?.kind === "emergency";
  const body = isLast ? blocks.slice(0, -1) : blocks;
  return { ...message, blocks: [...body, line, ...blocks.slice(body.length)] };
}

function lineFor({ stands, channel }: Where): string {
  if (stands === "nowhere" || !keepsWhatIsTyped(channel)) return wording.tooMuch;
  const stays = stands === "here" ? wording.staysThere : wording.staysWithAnother;
  return wording.tooMuch + stays(channelName(channel));
}
