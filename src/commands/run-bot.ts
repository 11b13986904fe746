import type { Config } from "../config.ts";
import type { Log } from "../contract/ports.ts";
import { createLog } from "../log.ts";
import { introduceReal, introduceTryOut } from "./introduce.ts";
import { untilAborted, watchFaults, watchSignals } from "./leaving.ts";
import { type OpenBot, openBot } from "./open-bot.ts";
import { type CommandInput, complain, type ExitCode, exitCodes, say } from "./run-command.ts";
import { wording } from "./wording.ts";

const words = wording.start;
/** Something that still keeps the process alive after everything is closed does not matter. */
const LINGER_MS = 1_000;

/** Runs the bot until it is asked to go. */
export async function runBot({ config }: CommandInput): Promise<ExitCode> {
  const log = logOf(config);
  const tell = config.kind === "real" ? complain : say;
  const leaving = watchSignals(log);
  watchFaults(log);
  const opened = await open(config, log);
  if (typeof opened === "string") {
    complain(opened);
    return exitCodes.fault;
  }
  const playground =
    config.kind === "real"
      ? await introduceReal(opened, config)
      : await introduceTryOut(opened, leaving);
  await untilAborted(leaving);
  tell(words.stopping);
  await playground?.stop();
  await opened.close();
  tell(words.stopped);
  setTimeout(() => process.exit(), LINGER_MS).unref();
  return exitCodes.fine;
}

/**
 * Standard output of the real thing is for whoever collects the log. At a try-out a person reads
 * along, and that nobody in the example can be reached is no news.
 */
function logOf({ kind }: Config): Log {
  return createLog(
    kind === "real" ? { from: "info", to: "stdout" } : { from: "error", to: "stderr" },
  );
}

const listenErrors: Readonly<Record<string, string>> = {
  EADDRINUSE: words.portTaken,
  EACCES: words.portForbidden,
  EADDRNOTAVAIL: words.hostUnknown,
  ENOTFOUND: words.hostUnknown,
};

/** The bot, or the line that says why there is none. */
async function open(config: Config, log: Log): Promise<OpenBot | string> {
  try {
    return await openBot(config, log);
  } catch (thrown) {
    const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
    const line = Object.hasOwn(listenErrors, code) ? listenErrors[code] : undefined;
    if (line === undefined) throw thrown;
    return line;
  }
}
