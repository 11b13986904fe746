import { fork } from "node:child_process";
import { once } from "node:events";
import type { z } from "zod";

type Child<Told> = {
  /** Beside this file. */
  readonly file: string;
  readonly words?: readonly string[];
  readonly schema: z.ZodType<Told>;
};

/** What a process of its own tells once: where memory is measured, nothing else has been. */
export async function toldByChild<Told>({ file, words = [], schema }: Child<Told>): Promise<Told> {
  const child = fork(new URL(file, import.meta.url), words, { execArgv: ["--expose-gc"], env: {} });
  const ended = once(child, "exit");
  const told = await Promise.race([once(child, "message"), ended.then(() => [])]);
  await ended;
  return schema.parse(told[0]);
}
