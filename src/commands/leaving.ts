import type { Log } from "../contract/ports.ts";
import { exitCodes } from "./run-command.ts";

/** Ctrl-C reaches us from the terminal and once more from npm: that is one wish, not two. */
const SAME_WISH_MS = 1_000;
/** What the parts promise, and some more; after that something hangs. */
const AT_THE_LATEST_MS = 25_000;

/** Aborted when this process is asked to go; asked again it goes at once. */
export function watchSignals(log: Log): AbortSignal {
  const leaving = new AbortController();
  let askedAt = 0;
  const ask = () => {
    if (!leaving.signal.aborted) {
      askedAt = Date.now();
      setTimeout(() => hang(log), AT_THE_LATEST_MS).unref();
      leaving.abort();
    } else if (Date.now() - askedAt > SAME_WISH_MS) {
      process.exit(exitCodes.fault);
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, ask);
  return leaving.signal;
}

/** Resolves when the signal is aborted. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/**
 * A promise that nobody looked after is logged and the process lives: one turn failed. After an
 * exception out of nowhere nobody knows what state we are in: logged, and whoever started us starts
 * us again; what was acknowledged is in the store.
 */
export function watchFaults(log: Log): void {
  process.on("unhandledRejection", (cause) => {
    log({ level: "error", what: "rejection-unhandled", cause });
  });
  process.on("uncaughtException", (cause) => {
    log({ level: "error", what: "exception-uncaught", cause });
    process.exit(exitCodes.fault);
  });
}

function hang(log: Log): void {
  log({ level: "error", what: "stop-hangs" });
  process.exit(exitCodes.fault);
}
