import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { clean } from "../channels/terminal/clean.ts";
import { type Config, configOfProcess } from "../config.ts";
import { isFault } from "../contract/fault.ts";
import type { Log } from "../contract/ports.ts";
import { createLog } from "../log.ts";
import { wording } from "./wording.ts";

/** What a command ends with: fine, a fault, wrong use or a wrong setting. */
export const exitCodes = { fine: 0, fault: 1, wrongUse: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What every command gets. */
export type CommandInput = {
  readonly config: Config;
  readonly log: Log;
  /** Words that are no options. */
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
};

type Command = {
  readonly help: string;
  readonly options?: ParseArgsOptionsConfig;
  /** How many words it takes at most. */
  readonly mostWords: number;
  readonly run: (input: CommandInput) => Promise<ExitCode>;
};

/** Shows a line to whoever typed the command. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Says what went wrong, where it cannot be taken for the outcome. It may repeat what was typed. */
export function complain(line: string): void {
  process.stderr.write(`${clean(line)}\n`);
}

/** Runs a command as this process; its exit code is set, and what waits to be written is written. */
export async function runCommand(command: Command): Promise<void> {
  surviveClosedPipe();
  const log = createLog({ from: "warn", to: "stderr" });
  try {
    process.exitCode = await runSafely(command, log);
  } catch (cause) {
    if (!isSaidInFull(cause)) log({ level: "error", what: "command-failed", cause });
    complain(wording.fault(isFault(cause) ? cause.code : ""));
    process.exitCode = exitCodes.fault;
  }
}

/** That another process is at work, or that lesson files are wrong: the lines for people say it all. */
function isSaidInFull(cause: unknown): boolean {
  return isFault(cause, "store-locked") || isFault(cause, "lessons-refused");
}

async function runSafely({ help, options, mostWords, run }: Command, log: Log): Promise<ExitCode> {
  const typed = readArguments(options);
  if (!typed || typed.words.length > mostWords) {
    complain(wording.wrongUse(help));
    return exitCodes.wrongUse;
  }
  const { help: wantsHelp } = typed.options;
  if (wantsHelp === true) {
    say(help);
    return exitCodes.fine;
  }
  const config = configOfProcess();
  if (config.kind === "wrong") {
    complain(wording.wrongSetting(config));
    return exitCodes.wrongUse;
  }
  return run({ config, log, ...typed });
}

function readArguments(
  own: ParseArgsOptionsConfig = {},
): Pick<CommandInput, "words" | "options"> | undefined {
  try {
    const options = { ...own, help: { type: "boolean", short: "h" } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const flat = Object.entries(values).map(([name, value]) => [name, single(value)] as const);
    return { words: positionals, options: Object.fromEntries(flat) };
  } catch {
    return undefined;
  }
}

function single(value: unknown): string | boolean | undefined {
  return typeof value === "string" || typeof value === "boolean" ? value : undefined;
}

/**
 * `| head` closes the pipe: that is no fault, and there is nobody to tell. Nor is it one when nobody
 * reads complaints any more: a terminal that closes asks the bot to go, and it says that it does.
 */
function surviveClosedPipe(): void {
  process.stderr.on("error", () => {});
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? exitCodes.fine : exitCodes.fault);
  });
}
