import type { Stored } from "../contract/stored.ts";
import { peopleToErase, type ToErase } from "../domain/erasure.ts";
import type { PersonId } from "../domain/ids.ts";
import type { Instant } from "../domain/time.ts";

/** Whose last mails are gone, so that they can be erased, and whose are still under way. */
export type Farewells = { readonly over: readonly PersonId[]; readonly isWaiting: boolean };

/** Who is to be erased at a moment: when nothing is under way to them any more, or it took too long. */
export function farewellsAt(stored: Stored, at: Instant): Farewells {
  const waiting = peopleToErase(stored.network);
  const over = waiting.filter((one) => one.atLast <= at || !isToHear(stored, one));
  return { over: over.map(({ person }) => person), isWaiting: over.length < waiting.length };
}

/** What was told them in the very turn, or since, as only goodbyes are. */
function isToHear({ outbox }: Stored, { person, since }: ToErase): boolean {
  return [...outbox].some(
    ({ to, madeAt, status }) =>
      (status.kind === "waiting" || status.kind === "sending") &&
      madeAt >= since &&
      to.kind === "person" &&
      to.person === person,
  );
}
