import { isPassing } from "./connector-error.ts";
import { teamsLimits } from "./limits.ts";

/** Waits so many milliseconds; a test does not. */
export type Pause = (ms: number) => Promise<void>;

/**
 * Tries again, a few times, when the platform says "not now". Only then: without an answer the
 * message may have arrived, and twice is worse than not at all.
 */
export async function sendPatiently<Result>(
  send: () => Promise<Result>,
  pause: Pause,
): Promise<Result> {
  for (let tried = 1; ; tried++) {
    try {
      return await send();
    } catch (cause) {
      if (tried >= teamsLimits.sendTries || !isPassing(cause)) throw cause;
      await pause(waitFor(tried, cause.retryAfterMs));
    }
  }
}

/** What was asked for, or twice as long each time; not all at the same moment. */
function waitFor(tried: number, askedMs: number | undefined): number {
  const own = teamsLimits.retryMs * 2 ** (tried - 1) * (1 + Math.random());
  return Math.min(Math.max(askedMs ?? 0, own), teamsLimits.retryAfterMaxMs);
}
