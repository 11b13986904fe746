import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import { type Instant, instant } from "../time.ts";

/** Who took minutes this morning may still have something to add tonight. */
const LATELY_MS = 12 * 60 * 60 * 1000;

/** Whether somebody wrote, not long ago, in minutes that are not approved yet. */
export function wroteLately(network: Network, person: PersonId, at: Instant): boolean {
  const since = instant(Date.parse(at) - LATELY_MS);
  const isLate = (one: Instant) => one > since && one <= at;
  const meetings = [...network.actions]
    .filter(({ agreedBy, agreedAt }) => agreedBy === person && isLate(agreedAt))
    .flatMap(({ meeting }) => (meeting && network.meetings.get(meeting)) ?? []);
  const written = [...network.meetings].filter(({ minutes }) =>
    minutes?.lines.some((line) => line.by === person && isLate(line.at)),
  );
  return [...meetings, ...written].some(({ minutes }) => minutes?.approvedIn === undefined);
}
