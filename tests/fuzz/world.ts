import { dialogs } from "../../dialogs/index.ts";
import type { Happening, Incoming } from "../../src/contract/event.ts";
import type { Answer } from "../../src/contract/ports.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, instant } from "../../src/domain/time.ts";
import { createEngine } from "../../src/engine/engine.ts";
import type { ActionRef, Message } from "../../src/messages/message.ts";
import { keywordKnowledge } from "../fixtures/keyword-knowledge.ts";
import { createMemoryStore } from "../fixtures/memory-store.ts";
import { tuesdayMorning } from "../fixtures/small-network.ts";

export type Deed = {
  readonly user: string;
  readonly happening: Happening;
  readonly kind?: "personal" | "group";
  readonly guest?: boolean;
};

export const accountOf = (user: string) => ids.account.parse(`teams:tenant:${user}`);

/** The real engine and dialogs on a network in memory, with whoever is spoken to. */
export function openWorld(network: Network) {
  const store = createMemoryStore([network]);
  let now: Instant = tuesdayMorning;
  let count = 0;
  const failures: unknown[] = [];
  const told: { readonly to: string; readonly message: Message }[] = [];
  const engine = createEngine({
    ...{ store, dialogs, knowledge: keywordKnowledge, clock: () => now },
    log: ({ level, what, cause }) => {
      if (level === "error") failures.push({ what, cause });
    },
    pace: { burst: 1_000_000, perSecond: 1_000 },
  });
  engine.attach({
    channel: "teams",
    send: async ({ address, message }) => {
      told.push({ to: address, message });
      return { kind: "delivered" };
    },
  });
  engine.start();
  const incomingOf = ({ user, happening, kind = "personal", guest = false }: Deed): Incoming => {
    count += 1;
    now = instant(Date.parse(now) + 1_000);
    const conversation = kind === "group" ? "group" : `chat of ${user}`;
    const address = kind === "group" ? {} : { address: `to ${user}` };
    return {
      ...{ id: `event-${count}`, at: now, networks: [network.id], happening },
      actor: { account: accountOf(user), guest, displayName: user },
      place: { channel: "teams", kind, conversation, ...address },
    };
  };
  return {
    failures,
    told,
    read: async () => (await store.read(network.id)).network,
    changes: () => store.commits(network.id).flatMap((commit) => commit.changes),
    countLines: () => store.countLines(network.id),
    /** What it came to; a failed turn rejects. */
    act: (deed: Deed): Promise<Answer> => engine.ask(incomingOf(deed)),
    stop: () => engine.stop(1_000),
  };
}

/** Every button in these messages. */
export function buttonsIn(messages: readonly Message[]): readonly ActionRef[] {
  return messages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "form") return [block.submit.does];
      return "buttons" in block ? block.buttons.map(({ does }) => does) : [];
    }),
  );
}
