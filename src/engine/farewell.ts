import type { Stored } from "../contract/stored.ts";
import { peopleToErase, type ToErase } from "../domain/erasure.ts";
import type { PersonId } from "../domain/ids.ts";
import { accountIn } from "../domain/mail-account.ts";
import type { Instant } from "../domain/time.ts";

/** Whose last mails are gone, so that they can be erased, and whose are still under way. */
export type Farewells = { readonly over: readonly PersonId[]; readonly isWaiting: boolean };

/**
 * Who is to be erased at a moment: when nothing is under way to them any more, or it took too long.
 * `isAllTold`: what they are to hear was promised by then; else they wait for that as long, and there
 * is nothing to look for soon.
 */
export function farewellsAt(stored: Stored, at: Instant, isAllTold = true): Farewells {
  const waiting = peopleToErase(stored.network);
  const over = waiting.filter((one) => one.atLast <= at || (isAllTold && !isToHear(stored, one)));
  return {
    over: over.map(({ person }) => person),
    isWaiting: isAllTold && over.length < waiting.length,
  };
}

/**
 * What was told them in the very turn, or since, as only goodbyes are; and what is just being sent,
 * for that may put a meeting in their calendar, of which the end is still to be told.
 */
function isToHear({ network, outbox }: Stored, { person, since }: ToErase): boolean {
  return [...outbox].some(({ to, madeAt, status }) => {
    if (status.kind === "sending") return accountIn(network, status.account)?.person === person;
    const isTheirs = to.kind === "person" && to.person === person;
    return status.kind === "waiting" && madeAt >= since && isTheirs;
  });
}
