import type { Happening } from "../../contract/event.ts";
import type { Message } from "../../messages/message.ts";
import { type Filling, fieldQuestion, fillField } from "./fill-form.ts";
import type { Offer } from "./offers.ts";
import type { Paint } from "./paint.ts";
import { readLine } from "./read.ts";
import { renderMessages } from "./render.ts";

/** What a conversation in a terminal needs. */
export type Conversation = {
  /** What somebody types, line by line, until the end of it. */
  readonly lines: AsyncIterable<string>;
  /** Shows a text, an empty line after it. */
  readonly write: (text: string) => void;
  /** Shows that a line may be typed; nothing where nobody looks. */
  readonly prompt: () => void;
  readonly paint: Paint;
  /** What the bot answers; `undefined` when it could not, and then that has been said. */
  readonly answer: (happening: Happening) => Promise<readonly Message[] | undefined>;
  /** Begins as somebody new, who is welcomed. */
  readonly welcome: boolean;
};

/** What can be pressed, and the form that is being filled in. */
type Open = { readonly offers: readonly Offer[]; readonly filling?: Filling };

/** Talks until the lines end or somebody types `stop`. */
export async function talk(conversation: Conversation): Promise<void> {
  const lines = conversation.lines[Symbol.asyncIterator]();
  let open: Open = { offers: [] };
  if (conversation.welcome) open = await happen(conversation, open, { kind: "joined" });
  for (;;) {
    conversation.prompt();
    const { done, value } = await lines.next();
    if (done) return;
    const next = open.filling
      ? await fill(conversation, open, fillField(open.filling, value))
      : await take(conversation, open, value);
    if (next === "stop") return;
    open = next;
  }
}

async function take(conversation: Conversation, open: Open, line: string): Promise<Open | "stop"> {
  const reading = readLine(line, open.offers);
  switch (reading.kind) {
    case "stop":
      return "stop";
    case "nothing":
      return open;
    case "form":
      return ask(conversation, open, { offer: reading.offer, asked: 0, answers: [] });
    case "happening":
      return happen(conversation, open, reading.happening);
    default:
      return reading satisfies never;
  }
}

async function fill(
  conversation: Conversation,
  open: Open,
  filled: ReturnType<typeof fillField>,
): Promise<Open> {
  if (filled.say !== undefined) conversation.write(filled.say);
  switch (filled.kind) {
    case "asking":
      return ask(conversation, open, filled.filling);
    case "sent":
      return happen(conversation, open, filled.happening);
    case "stopped":
      return { offers: open.offers };
    default:
      return filled satisfies never;
  }
}

function ask({ write }: Conversation, { offers }: Open, filling: Filling): Open {
  write(fieldQuestion(filling));
  return { offers, filling };
}

/** After an answer without buttons the earlier ones can still be pressed. */
async function happen(
  { answer, write, paint }: Conversation,
  { offers }: Open,
  happening: Happening,
): Promise<Open> {
  const messages = await answer(happening);
  if (messages === undefined || messages.length === 0) return { offers };
  const rendered = renderMessages(messages, paint);
  write(rendered.text);
  return { offers: rendered.offers.length > 0 ? rendered.offers : offers };
}
