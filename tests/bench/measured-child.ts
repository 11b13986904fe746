import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { z } from "zod";

const started = z.object({ port: z.int() });
const usage = z.object({ rss: z.number(), heap: z.number(), processor: z.number() });

/** What a process uses: bytes of memory, and milliseconds of processor so far. */
export type Usage = z.output<typeof usage>;

type Start = {
  /** Beside this file. */
  readonly file: string;
  readonly words?: readonly string[];
  readonly profiles?: string | undefined;
};

/** A process that is measured. All of them get the same flags. */
export class MeasuredChild {
  readonly port: number;
  readonly #process: ChildProcess;

  private constructor(process: ChildProcess, port: number) {
    this.#process = process;
    this.port = port;
  }

  /** Resolves when it listens. */
  static async start({ file, words = [], profiles }: Start): Promise<MeasuredChild> {
    const profile = profiles === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profiles}`];
    const child = fork(new URL(file, import.meta.url), words, {
      execArgv: ["--expose-gc", ...profile],
      env: {},
    });
    return new MeasuredChild(child, started.parse(await answerOf(child)).port);
  }

  /** With `memory` it clears away first, which takes long. */
  async usage(question: "memory" | "processor"): Promise<Usage> {
    const answer = answerOf(this.#process);
    this.#process.send(question);
    return usage.parse(await answer);
  }

  async end(): Promise<void> {
    const gone = once(this.#process, "exit");
    this.#process.send("end");
    await gone;
  }
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const late = (code: number | null) => reject(new Error(`a measured process ended: ${code}`));
  child.once("exit", late);
  const [answer] = await Promise.race([once(child, "message"), ended]);
  child.removeListener("exit", late);
  return answer;
}
