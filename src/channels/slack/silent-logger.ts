import type { Logger, LogLevel } from "@slack/bolt/dist/App.js";
import type { Log } from "../../contract/ports.ts";

function ignore(): void {}

/**
 * Bolt writes addresses, bodies and error texts to its logger. Of all that only the fact comes
 * through: what matters is logged where it is noticed, without anybody's words.
 */
export function silentLogger(log: Log): Logger {
  return {
    debug: ignore,
    info: ignore,
    warn: ignore,
    error: () => log({ level: "warn", what: "slack-library-error" }),
    setLevel: ignore,
    setName: ignore,
    // A level of Bolt's own, without loading its enum: asked only to leave debug lines out.
    getLevel: () => "error" as LogLevel,
  };
}
