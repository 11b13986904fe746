import type { Incoming } from "../../src/contract/event.ts";
import type { Answer, Log, Sender, SendResult } from "../../src/contract/ports.ts";
import type { ChannelName } from "../../src/domain/account.ts";
import { noSchoolCalendar } from "../../src/domain/calendar/school-holidays.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, instant } from "../../src/domain/time.ts";
import { createEngine, type Engine, type EngineParts } from "../../src/engine/engine.ts";
import { messageToText } from "../../src/messages/plain-text.ts";
import { createMemoryStore, type MemoryStore } from "../fixtures/memory-store.ts";
import { type Action, dialogs } from "./fixture-dialogs.ts";
import { accountOf, monday, town } from "./town.ts";

export type Sent = Parameters<Sender["send"]>[0] & { readonly channel: ChannelName };
export type LogLine = Parameters<Log>[0];
type Reply = SendResult | Promise<SendResult>;

type Options = Partial<EngineParts> & { readonly channels?: readonly ChannelName[] };

const knowledge = {
  rank: () => ({ kind: "none", themes: [], emergency: false }) as const,
  emergencyLines: [{ name: "112", number: "112", about: "danger" }],
  guides: [],
  calendar: noSchoolCalendar,
};

/** An engine with everything around it that a test may look at or set. */
export class Stage {
  readonly store: MemoryStore;
  readonly lines: LogLine[] = [];
  readonly sent: Sent[] = [];
  now: Instant = monday;
  /** What a send comes to. */
  reply: (sent: Sent) => Reply = () => ({ kind: "delivered" });
  engine: Engine;
  readonly #options: Options;
  readonly #timers = new Set<{ readonly milliseconds: number; readonly ring: () => void }>();

  constructor(networks: readonly Network[] = [town()], options: Options = {}) {
    this.store = createMemoryStore(networks);
    this.#options = options;
    this.engine = this.#build();
  }

  pass(milliseconds: number): void {
    this.now = instant(Date.parse(this.now) + milliseconds);
  }

  /** Rings the timers that wait for so long, and only those. */
  ring(milliseconds: number): void {
    for (const one of this.#timers) {
      if (one.milliseconds !== milliseconds) continue;
      this.#timers.delete(one);
      one.ring();
    }
  }

  /** A new process on the same store; what was under way in the old one stays under way for ever. */
  restart(): void {
    this.engine = this.#build();
  }

  /** What was logged, by name. */
  logged(): readonly string[] {
    return this.lines.map(({ what }) => what);
  }

  #build(): Engine {
    const { channels = ["teams", "mail"], ...parts } = this.#options;
    const engine = createEngine({
      store: this.store,
      dialogs,
      knowledge,
      clock: () => this.now,
      log: (line) => this.lines.push(line),
      timer: (milliseconds, ring) => this.#setTimer({ milliseconds, ring }),
      ...parts,
    });
    for (const channel of channels) engine.attach(this.#sender(channel));
    return engine;
  }

  #setTimer(one: { readonly milliseconds: number; readonly ring: () => void }): () => void {
    this.#timers.add(one);
    return () => this.#timers.delete(one);
  }

  #sender(channel: ChannelName): Sender {
    const send: Sender["send"] = async (delivery) => {
      const sent = { ...delivery, channel };
      this.sent.push(sent);
      return this.reply(sent);
    };
    return { channel, send };
  }
}

let count = 0;

/** Something that jan does in a personal chat, unless said otherwise. */
export function incoming(more: Partial<Incoming> & { readonly user?: string } = {}): Incoming {
  const { user = "jan", ...rest } = more;
  count += 1;
  return {
    id: `event-${count}`,
    at: monday,
    actor: { account: accountOf(user), guest: false },
    place: {
      channel: "teams",
      conversation: `chat of ${user}`,
      kind: "personal",
      address: `to ${user}`,
    },
    happening: { kind: "text", text: "hello" },
    networks: [ids.network.parse("town")],
    ...rest,
  };
}

export function text(words: string, more: Parameters<typeof incoming>[0] = {}): Incoming {
  return incoming({ ...more, happening: { kind: "text", text: words } });
}

export function press(
  action: Action,
  more: Parameters<typeof incoming>[0] & { readonly subject?: string } = {},
): Incoming {
  const { subject = "-", ...rest } = more;
  const does = { dialog: "notes", version: 3, subject, action };
  return incoming({ ...rest, happening: { kind: "press", does } });
}

/** What an answer says, in plain text. */
export function texts({ say }: Pick<Answer, "say">): readonly string[] {
  return say.map(({ message }) => messageToText(message).split("\n")[0] ?? "");
}

/** Polls until it holds; what has to happen happens in memory, so the deadline is generous. */
export async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error("it never came true");
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A promise that is settled from outside. */
export function gate<Value>() {
  return Promise.withResolvers<Value>();
}
