import { createInterface } from "node:readline/promises";
import { cleanLine } from "../channels/terminal/clean.ts";
import { type Config, servedNetworks } from "../config.ts";
import { ids } from "../domain/ids.ts";
import { changesSomething, planLines } from "./plan-lines.ts";
import { readTextFile } from "./read-text-file.ts";
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
import type { ImportPlan, Work } from "./work-request.ts";

const words = wording.import;

type Order = { readonly file: string; readonly overwrite: boolean; readonly yes: boolean };

async function importFile({
  config,
  log,
  words: [path],
  options,
}: CommandInput): Promise<ExitCode> {
  if (path === undefined) return refuse([wording.wrongUse(wording.help.import)]);
  const read = await readTextFile(path);
  const named = cleanLine(path);
  if (read.kind === "unreadable") return refuse([words.unreadable(named)]);
  if (read.kind === "not-text") return refuse([words.notText(named)]);
  const work = createStoreWork(placeOf(config, log));
  const preview = await work({ kind: "preview", file: read.text });
  if (preview.kind === "refused") return refuse([words.refused(named), ...preview.lines]);
  if (preview.kind !== "planned") return exitCodes.fault;
  const { overwrite, yes } = options;
  const order = { file: read.text, overwrite: overwrite === true, yes: yes === true };
  if (preview.erased !== undefined) say(words.erasedBefore(preview.erased));
  const isDone = await carryOut(work, preview.plan, order);
  if (isDone) sayDone(config, preview.plan.network);
  return exitCodes.fine;
}

function refuse(lines: readonly string[]): ExitCode {
  for (const line of lines) complain(line);
  return exitCodes.wrongUse;
}

/** Shows the plan and, when that is wanted, does just that; again when something came in between. */
async function carryOut(work: Work, plan: ImportPlan, order: Order): Promise<boolean> {
  const { file, overwrite, yes } = order;
  for (const line of planLines(plan, overwrite)) say(line);
  if (!changesSomething(plan, overwrite)) return false;
  if (!yes && !(await isAgreed())) return false;
  const promise = plan.promises[overwrite ? "overwrite" : "keep"];
  const answer = await work({ kind: "import", file, overwrite, ...(!yes && { promise }) });
  if (answer.kind !== "moved") return answer.kind === "imported";
  say(words.moved);
  return carryOut(work, answer.plan, order);
}

/** Asks, where somebody can answer. */
async function isAgreed(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    say(words.needsYes);
    return false;
  }
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<string>((resolve) => asking.once("close", () => resolve("")));
  const answer = await Promise.race([asking.question(words.ask), closed]);
  asking.close();
  const agreed = words.yes.test(answer.trim());
  if (!agreed) say(words.notDone);
  return agreed;
}

function sayDone(config: Config, network: string): void {
  say(words.done(network, config.dataDirectory));
  if (config.kind === "try-out") {
    say(words.tryOutHint);
    say(words.chatCommand(network));
    return;
  }
  if (!servedNetworks(config).has(ids.network.parse(network))) say(words.tenantHint(network));
}

await runCommand({
  help: wording.help.import,
  options: { yes: { type: "boolean" }, overwrite: { type: "boolean" } },
  mostWords: 1,
  run: importFile,
});
