import { writeFile } from "node:fs/promises";
import { unknownNetwork, whichNetwork } from "./find-network.ts";
import {
  type CommandInput,
  complain,
  type ExitCode,
  exitCodes,
  runCommand,
  say,
} from "./run-command.ts";
import { createStoreWork, placeOf } from "./store-work.ts";
import { wording } from "./wording.ts";

/** There are names and numbers in it. */
const OWNER_ONLY = 0o600;

async function report({ config, log, words }: CommandInput): Promise<ExitCode> {
  const path = words.at(-1);
  if (path === undefined || !/\.xlsx$/i.test(path)) return refuse([wording.report.needsFile]);
  const name = words.length > 1 ? words[0] : undefined;
  const work = createStoreWork(placeOf(config, log));
  const chosen = await whichNetwork(work, name);
  if (chosen.kind === "refused") return refuse(chosen.lines);
  const reply = await work({ kind: "report", network: chosen.network });
  if (reply.kind !== "reported") return refuse(unknownNetwork(chosen.all).lines);
  const problem = await write(path, Buffer.from(reply.workbook, "base64"));
  if (problem !== undefined) return refuse([problem]);
  say(wording.report.done(path));
  return exitCodes.fine;
}

/** Never in place of another file: it may be somebody's own work in an earlier one. */
async function write(path: string, bytes: Buffer): Promise<string | undefined> {
  try {
    await writeFile(path, bytes, { flag: "wx", mode: OWNER_ONLY });
    return undefined;
  } catch (thrown) {
    const isThere = thrown instanceof Error && "code" in thrown && thrown.code === "EEXIST";
    return isThere ? wording.report.isThere(path) : wording.report.unwritable(path);
  }
}

function refuse(lines: readonly string[]): ExitCode {
  for (const line of lines) complain(line);
  return exitCodes.wrongUse;
}

await runCommand({ help: wording.help.report, mostWords: 2, run: report });
