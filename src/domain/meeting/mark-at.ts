import type { Instant } from "../time.ts";

/**
 * A free id made of the moment at which something was said: it says nothing of what was said, and
 * what was struck out never gives its id to what comes after it.
 */
export function markAt<Id>(at: Instant, take: (mark: string) => Id | undefined): Id {
  const moment = Date.parse(at).toString(36);
  for (let number = 1; ; number++) {
    const id = take(number === 1 ? moment : `${moment}-${number}`);
    if (id !== undefined) return id;
  }
}
