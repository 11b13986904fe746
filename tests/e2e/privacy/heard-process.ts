import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterwards } from "../../faults/clean-up.ts";
import { childEnvironment } from "../../faults/stage/bot.ts";
import { type BotSettings, notice } from "../../faults/stage/bot-settings.ts";
import type { Source } from "./traces.ts";

const program = join(import.meta.dirname, "../../faults/stage/bot-child.ts");

/** The whole bot in a process of its own, with every sign that it writes to its two outputs. */
export type HeardProcess = {
  readonly url: string;
  /** What it wrote so far, as it came out. */
  readonly said: () => readonly [out: Source, err: Source];
  /** Asks it to go; how it went. */
  readonly stop: () => Promise<number | string>;
};

/** Resolves when it listens; rejects with what it said when it ends before. */
export async function startHeard(settings: BotSettings): Promise<HeardProcess> {
  const child = fork(program, [JSON.stringify(settings)], { silent: true, env: childEnvironment });
  afterwards(() => child.kill("SIGKILL"));
  const [out, err] = [collect(child.stdout), collect(child.stderr)];
  const ended = once(child, "close").then(([code, signal]) => code ?? signal);
  const url = await Promise.race([whenUp(child), ended.then(() => undefined)]);
  if (url === undefined) throw new Error(`the bot ended: ${err()}${out()}`);
  return {
    url,
    said: () => [
      { name: "stdout", text: out() },
      { name: "stderr", text: err() },
    ],
    stop: async () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

function collect(stream: ChildProcess["stdout"]): () => string {
  let text = "";
  stream?.setEncoding("utf8").on("data", (piece: string) => {
    text += piece;
  });
  return () => text;
}

function whenUp(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.on("message", (message) => {
      const told = notice.parse(message);
      if (told.kind === "up") resolve(told.url);
    });
  });
}
