import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { afterwards } from "../clean-up.ts";
import { type BotSettings, type Notice, notice, type Order } from "./bot-settings.ts";
import { until } from "./poll.ts";

const program = join(import.meta.dirname, "bot-child.ts");
const line = z.looseObject({ level: z.string(), what: z.string() });

/** Starting is most of the time that a fault takes: what was compiled once is kept, where Node keeps it. */
export const childEnvironment = { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") };

/** A line of the bot's log, as it came out. */
export type LogLine = z.infer<typeof line>;

/** How a process ended: its exit code or the signal, and how long that took. */
export type End = { readonly by: number | string; readonly milliseconds: number };

/** The whole bot in a process of its own. */
export class Bot {
  readonly url: string;
  readonly ended: Promise<number | string>;
  readonly #process: ChildProcess;
  readonly #out: () => string;

  private constructor(url: string, made: Begun) {
    this.url = url;
    this.ended = made.ended;
    this.#process = made.process;
    this.#out = made.out;
  }

  /** Resolves when it listens; rejects with what it said when it ends before. */
  static async start(settings: BotSettings): Promise<Bot> {
    const begun = begin(settings);
    const up = await Promise.race([next(begun.process, "up"), begun.ended]);
    if (typeof up !== "object")
      throw new Error(`the bot ended by ${up}: ${begun.errors() || begun.out()}`);
    return new Bot(up.url, begun);
  }

  /** What it logged, oldest first. */
  get lines(): readonly LogLine[] {
    const whole = this.#out().split("\n").slice(0, -1);
    return whole.map((text) => line.parse(JSON.parse(text)));
  }

  /** How often it logged this. */
  logged(what: string): number {
    return this.lines.filter((one) => one.what === what).length;
  }

  /** Puts its clock forward, or back when it is negative. */
  pass(milliseconds: number): void {
    this.#order({ kind: "pass", milliseconds });
  }

  /** Has it look at its clock, so often at once; resolves when it did what was due. */
  async look(times = 1): Promise<void> {
    const answer = next(this.#process, "looked");
    this.#order({ kind: "look", times });
    await answer;
  }

  /** How many messages are neither delivered nor given up. */
  async unfinished(): Promise<number> {
    const answer = next(this.#process, "unfinished");
    this.#order({ kind: "unfinished" });
    return (await answer).count;
  }

  /** Resolves when every message is delivered or given up. */
  async settled(): Promise<void> {
    await until("an empty outbox", async () => (await this.unfinished()) === 0);
  }

  /** Resolves when it was shot; rejects when it ended in another way. */
  async shot(): Promise<void> {
    const by = await this.ended;
    if (by !== "SIGKILL") throw new Error(`the bot ended by ${by}`);
  }

  kill(): void {
    this.#process.kill("SIGKILL");
  }

  /** Asks it to go. */
  async stop(): Promise<End> {
    const begun = Date.now();
    this.#process.kill("SIGTERM");
    const by = await this.ended;
    return { by, milliseconds: Date.now() - begun };
  }

  #order(order: Order): void {
    this.#process.send(order);
  }
}

type Begun = Pick<Bot, "ended"> & {
  readonly process: ChildProcess;
  readonly out: () => string;
  readonly errors: () => string;
};

function begin(settings: BotSettings): Begun {
  const child = fork(program, [JSON.stringify(settings)], { silent: true, env: childEnvironment });
  afterwards(() => child.kill("SIGKILL"));
  let out = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  let errors = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const ended = once(child, "close").then(([code, signal]) => code ?? signal);
  return { process: child, ended, out: () => out, errors: () => errors };
}

type Of<Kind> = Extract<Notice, { readonly kind: Kind }>;

function next<Kind extends Notice["kind"]>(child: ChildProcess, kind: Kind): Promise<Of<Kind>> {
  return new Promise((resolve) => {
    const listen = (message: unknown) => {
      const found = notice.parse(message);
      if (found.kind !== kind) return;
      child.off("message", listen);
      resolve(found as Of<Kind>);
    };
    child.on("message", listen);
  });
}
