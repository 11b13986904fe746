import { dialogs } from "../../../dialogs/index.ts";
import { createHttpServer } from "../../../src/channels/http/create-http-server.ts";
import { createTeamsChannel } from "../../../src/channels/teams/create-teams-channel.ts";
import { readExampleNetwork } from "../../../src/commands/example-network.ts";
import { startPlayground } from "../../../src/commands/playground.ts";
import type { Log } from "../../../src/contract/ports.ts";
import { ids } from "../../../src/domain/ids.ts";
import { readMailAddress } from "../../../src/domain/mail-address.ts";
import { instant } from "../../../src/domain/time.ts";
import { createEngine } from "../../../src/engine/engine.ts";
import { createMemoryStore, memoryOf } from "../../../src/store/memory/memory-store.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { TeamsClient, tenant } from "./teams-client.ts";

const now = instant(Date.UTC(2026, 10, 24, 9));
const forever = new AbortController().signal;

/**
 * A bot for which the operator listed a mail domain, and in the network somebody with the address
 * that the Playground's roster gives of the one who types. A try-out has no settings, so its parts
 * are joined here.
 */
export async function startKnownStage(known: { person: string; mail: string; domain: string }) {
  const example = await readExampleNetwork(now);
  const id = ids.person.parse(known.person);
  const [person, mail] = [example.people.get(id), readMailAddress(known.mail)];
  if (!person || !mail) throw new Error("nobody to be known");
  const network = { ...example, people: example.people.with(id, { ...person, mail }) };
  const lines: Parameters<Log>[0][] = [];
  const log: Log = (line) => {
    lines.push(line);
  };
  const store = createMemoryStore(memoryOf([network]));
  const clock = () => now;
  const engine = createEngine({ store, dialogs, knowledge: keywordKnowledge, clock, log });
  const domains = new Map([[tenant, [known.domain]]]);
  const access = { kind: "tryout", networks: [network.id], domains } as const;
  const channel = createTeamsChannel({ access, ask: engine.ask, clock, log });
  engine.attach(channel.sender);
  const server = createHttpServer({ log, isReady: engine.ready, routes: [channel.route] });
  const port = await server.listen({ host: "127.0.0.1", port: 0 });
  engine.start();
  const started = await startPlayground(`http://127.0.0.1:${port}`, forever);
  if (started.kind !== "running") throw new Error(`the Playground: ${started.kind}`);
  const teams = await TeamsClient.connect(started.playground.url);
  return {
    ...{ teams, lines, store, network },
    /** Resolves when all that was acknowledged has been sent. */
    settled: channel.settled,
    end: async () => {
      teams.close();
      await Promise.all([started.playground.stop(), server.close(0)]);
      await engine.stop();
    },
  };
}
