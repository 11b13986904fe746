import type { RegisteredDialog } from "../../src/contract/dialog.ts";
import type { Happening } from "../../src/contract/event.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { SendResult } from "../../src/contract/ports.ts";
import type { Commit } from "../../src/contract/stored.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import { mailKey } from "../../src/domain/mail-account.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, instant } from "../../src/domain/time.ts";
import { createEngine, type Engine } from "../../src/engine/engine.ts";
import type { Message } from "../../src/messages/message.ts";
import { createQuickStore, type QuickStore } from "./store.ts";

/** A message on its way to an address. */
export type Letter = { readonly address: string; readonly key: string; readonly message: Message };

/** What a stage is made of. */
export type StageParts = {
  readonly network: Network;
  readonly dialogs: readonly RegisteredDialog[];
  readonly knowledge: Knowledge;
  /** What the post does with a letter. */
  readonly deliver: (letter: Letter) => SendResult;
  readonly onCommit: (commit: Commit) => void;
  readonly onTrouble: (what: string, cause: unknown) => void;
};

/** The real engine with a clock that the simulation turns, and mail as the only channel. */
export class Stage {
  now: Instant = instant(0);
  readonly #engine: Engine;
  readonly #store: QuickStore;
  #events = 0;

  constructor(parts: StageParts) {
    const { network, dialogs, knowledge, deliver, onCommit, onTrouble } = parts;
    this.#store = createQuickStore(network, onCommit);
    this.#engine = createEngine({
      ...{ store: this.#store, dialogs, knowledge },
      clock: () => this.now,
      log: ({ level, what, cause }) => {
        if (level === "error") onTrouble(what, cause);
      },
      // Nobody here is too fast: a year goes by in seconds.
      pace: { burst: 1_000_000, perSecond: 1_000_000 },
    });
    this.#engine.attach({
      channel: "mail",
      send: async ({ address, key, message }) => deliver({ address, key, message }),
    });
  }

  get network(): Network {
    return this.#store.now();
  }

  /** What time asks for is done, and all that waits is sent. */
  async tick(): Promise<void> {
    await this.#engine.tick();
  }

  /** A person does something; what they get to see at once. */
  async does(person: PersonId, happening: Happening): Promise<readonly Message[]> {
    this.#events += 1;
    const account = mailKey(person);
    const answer = await this.#engine.ask({
      id: `event-${this.#events}`,
      at: this.now,
      actor: { account, guest: false },
      place: { channel: "mail", conversation: account, kind: "personal" },
      happening,
      networks: [this.network.id],
    });
    answer.finished(true);
    await this.#engine.tick();
    return answer.say.map(({ message }) => message);
  }

  async close(): Promise<void> {
    await this.#engine.stop();
  }
}
