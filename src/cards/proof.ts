import type { Author } from "../domain/author.ts";
import { type Callee, seatOfCalled } from "../domain/callee.ts";
import { standingConfirmation, standingDoubts } from "../domain/freshness.ts";
import type { Network } from "../domain/network.ts";
import { type Instant, localMoment } from "../domain/time.ts";
import { ago } from "../language/ago.ts";
import { wording } from "./wording.ts";

/** The proof line of a seat: when it was confirmed and by whom, and what is known against it. */
export function proofOf(network: Network, callee: Callee, at: Instant): string {
  const { zone } = network.description;
  const seat = seatOfCalled(callee);
  const doubts = standingDoubts(seat, at, zone);
  const confirmation = standingConfirmation(seat, at, zone);
  const since = (moment: Instant) => ago(localMoment(moment, zone).day, localMoment(at, zone).day);
  const lastDoubt = doubts.at(-1);
  const doubted = lastDoubt ? [wording.doubted(since(lastDoubt.at))] : [];
  if (!confirmation) return [wording.neverConfirmed, ...doubted].join(" ");
  const confirmed = wording.confirmed(
    since(confirmation.at),
    confirmer(network, callee, confirmation.by),
  );
  const age = { fresh: [], ageing: [wording.ageing], stale: [wording.stale] }[callee.freshness];
  return [confirmed, ...age, ...doubted].join(" ");
}

function confirmer(network: Network, { holder, deputy }: Callee, by: Author): string | undefined {
  if (by.kind !== "person") return undefined;
  const name = network.people.get(by.person)?.name;
  if (name === undefined) return undefined;
  return (holder ?? deputy)?.id === by.person ? wording.himself(name) : name;
}
