import { patience } from "./patience.ts";
import { readWebFailure } from "./web-failure.ts";

/** Waits so many milliseconds; a test does not. */
export type Pause = (ms: number) => Promise<void>;

/**
 * Tries again, a few times, when Slack says "too fast" or was not there at all. Only then: without
 * an answer the message may have arrived, and twice is worse than not at all.
 */
export async function sendPatiently<Result>(
  send: () => Promise<Result>,
  pause: Pause,
): Promise<Result> {
  for (let tried = 1; ; tried++) {
    try {
      return await send();
    } catch (cause) {
      const wait = waitAfter(cause, tried);
      if (wait === undefined) throw cause;
      await pause(wait);
    }
  }
}

/** What was asked for, or twice as long each time, not all at the same moment; or no more tries. */
function waitAfter(cause: unknown, tried: number): number | undefined {
  const failure = readWebFailure(cause);
  if (tried >= patience.sendTries) return undefined;
  if (failure.kind !== "limited" && failure.kind !== "unreached") return undefined;
  const asked = failure.kind === "limited" ? failure.retryAfterMs : 0;
  if (asked > patience.retryAfterMaxMs) return undefined;
  return Math.max(asked, patience.retryMs * 2 ** (tried - 1) * (1 + Math.random()));
}
