import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readExampleNetwork } from "../../../src/commands/example-network.ts";
import { loadKnowledge } from "../../../src/commands/knowledge.ts";
import type { Config } from "../../../src/config.ts";
import type { Knowledge } from "../../../src/contract/knowledge.ts";
import type { Clock, Log, Store } from "../../../src/contract/ports.ts";
import { type Instant, instant } from "../../../src/domain/time.ts";
import { type Bot, startBot } from "../../../src/main.ts";
import { openLowdbStore } from "../../../src/store/lowdb/lowdb-store.ts";

/** Tuesday 24 November 2026, 10.00 in Amsterdam: most people are at work. */
const tuesdayMorning = Date.UTC(2026, 10, 24, 9);

type LogLine = Parameters<Log>[0];

/** The settings of a bot that listens there. */
type Configure = (place: Pick<Config, "host" | "port" | "dataDirectory">) => Config;

const tryOut: Configure = (place) => ({ kind: "try-out", ...place });

/** The real bot with its own store in a directory of its own, which can be stopped and started. */
export class LivingBot {
  readonly knowledge: Knowledge;
  readonly lines: LogLine[] = [];
  readonly directory: string;
  readonly #configure: Configure;
  #begun = Date.now();
  #store: Store;
  #bot: Bot | undefined;
  #port = 0;

  private constructor(made: {
    readonly directory: string;
    readonly store: Store;
    readonly knowledge: Knowledge;
    readonly configure: Configure;
  }) {
    this.directory = made.directory;
    this.#configure = made.configure;
    this.#store = made.store;
    this.knowledge = made.knowledge;
  }

  /** With one network in a fresh store, the example when not told otherwise; a try-out when not configured otherwise. */
  static async start(configure = tryOut, of = readExampleNetwork): Promise<LivingBot> {
    const directory = await mkdtemp(join(tmpdir(), "dan-bel-ik-e2e-"));
    const store = await openLowdbStore({ directory, log: () => undefined });
    const knowledge = await loadKnowledge();
    const living = new LivingBot({ directory, store, knowledge, configure });
    await store.create(await of(living.now()));
    await living.#listen();
    return living;
  }

  /** Goes on from that Tuesday as fast as the real clock does. */
  readonly now: Clock = (): Instant => instant(tuesdayMorning + Date.now() - this.#begun);

  /** People take their time between two questions; who does not is told to slow down. */
  letPass(milliseconds: number): void {
    this.#begun -= milliseconds;
  }

  /** Does what time asks for at this moment. */
  async look(): Promise<void> {
    await this.#bot?.look();
  }

  /** The first of these that the model as it is now is not sure about. */
  vagueText(): string {
    const texts = ["papa is weg en nu klopt er niks meer", "moeder huilt veel", "vader kwijt baan"];
    const vague = texts.find((text) => this.knowledge.rank(text).kind === "ask");
    if (vague === undefined) throw new Error("the model is sure about everything");
    return vague;
  }

  readonly #log: Log = (line) => {
    this.lines.push(line);
  };

  get store(): Store {
    return this.#store;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async #listen(): Promise<void> {
    const { knowledge, now: clock, directory: dataDirectory } = this;
    const config = this.#configure({ host: "127.0.0.1", port: this.#port, dataDirectory });
    this.#bot = await startBot({ config, store: this.#store, knowledge, clock, log: this.#log });
    this.#port = Number(new URL(this.#bot.url).port);
  }

  /** As a new process would: only what is on disk is left. What was acknowledged has been sent. */
  async restart(): Promise<void> {
    await this.#bot?.stop();
    await this.#store.close();
    this.#store = await openLowdbStore({ directory: this.directory, log: this.#log });
    await this.#listen();
  }

  async end(): Promise<void> {
    await this.#bot?.stop();
    await this.#store.close();
    await rm(this.directory, { recursive: true, force: true });
  }
}
