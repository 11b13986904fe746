import { dialogs } from "../../dialogs/index.ts";
import { createTerminalChannel } from "../../src/channels/terminal/create-terminal-channel.ts";
import { plainPaint } from "../../src/channels/terminal/paint.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Stored } from "../../src/contract/stored.ts";
import { instant } from "../../src/domain/time.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { createLog } from "../../src/log.ts";
import { createMemoryStore, memoryOf } from "../../src/store/memory/memory-store.ts";
import { keywordKnowledge } from "../fixtures/keyword-knowledge.ts";
import { smallNetwork, tuesdayMorning } from "../fixtures/small-network.ts";

/** One line that was typed: what came on the screen, and what was kept before and after. */
export type Exchange = {
  readonly shown: string;
  readonly before: Stored;
  readonly after: Stored;
};

type Given = { readonly knowledge?: Knowledge; readonly network?: ReturnType<typeof smallNetwork> };

/** Types these lines at the real conversation in a terminal, each after the answer to the last. */
export async function typeInTerminal(
  typed: readonly string[],
  { knowledge = keywordKnowledge, network = smallNetwork() }: Given = {},
): Promise<{ readonly exchanges: readonly Exchange[]; readonly logged: readonly string[] }> {
  const store = createMemoryStore(memoryOf([network]));
  const logged: string[] = [];
  const log = createLog({ from: "info", to: { write: (line) => logged.push(line) } });
  const clock = () => instant(Date.parse(tuesdayMorning));
  const engine = createEngine({ store, dialogs, knowledge, clock, log });
  const shown: string[] = [];
  const exchanges: Exchange[] = [];
  let typedUntilNow = 0;
  async function* lines() {
    for (const line of typed) {
      const before = await store.read(network.id);
      shown.length = 0;
      yield line;
      exchanges.push({ shown: shown.join("\n\n"), before, after: await store.read(network.id) });
    }
  }
  const terminal = createTerminalChannel({
    ...{ ask: engine.ask, clock, log, networks: [network.id], paint: plainPaint },
    lines: lines(),
    write: (text) => shown.push(text),
    prompt: () => {},
    welcome: false,
    newId: () => {
      typedUntilNow += 1;
      return String(typedUntilNow);
    },
  });
  engine.attach(terminal.sender);
  engine.start();
  await terminal.talk();
  await engine.stop();
  return { exchanges, logged };
}
