import type { Author } from "../domain/author.ts";
import { type Callee, seatOfCalled } from "../domain/callee.ts";
import { standingConfirmation, standingDoubts } from "../domain/freshness.ts";
import { organisationOfMailKey } from "../domain/mail-account.ts";
import type { Network } from "../domain/network.ts";
import { readableName } from "../domain/readable-name.ts";
import type { Confirmation } from "../domain/seat.ts";
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
  const confirmed = confirmedBy(network, callee, {
    ago: since(confirmation.at),
    ...confirmation,
  });
  const age = { fresh: [], ageing: [wording.ageing], stale: [wording.stale] }[callee.freshness];
  return [confirmed, ...age, ...doubted].join(" ");
}

type Confirmed = Pick<Confirmation, "by" | "standIn"> & { readonly ago: string };

/** What a stand-in said is not what the person said, so it is told apart. */
function confirmedBy(
  network: Network,
  callee: Callee,
  { ago: when, by, standIn }: Confirmed,
): string {
  if (standIn === undefined) return wording.confirmed(when, confirmer(network, callee, by));
  return wording.confirmedFor(when, nameOf(network, by), readableName(standIn));
}

function nameOf(network: Network, by: Author): string | undefined {
  if (by.kind === "person") return network.people.get(by.person)?.name;
  const box = by.kind === "account" ? organisationOfMailKey(by.account) : undefined;
  return box && network.organisations.get(box)?.name;
}

function confirmer(network: Network, { holder, deputy }: Callee, by: Author): string | undefined {
  if (by.kind !== "person") return undefined;
  const name = network.people.get(by.person)?.name;
  if (name === undefined) return undefined;
  return (holder ?? deputy)?.id === by.person ? wording.himself(name) : name;
}
