import { successorDay } from "../domain/cycle/successor-day.ts";
import { daysLater } from "../domain/days.ts";
import type { Network } from "../domain/network.ts";
import type { Seat } from "../domain/seat.ts";
import { type Instant, localMoment } from "../domain/time.ts";
import { dayName } from "../language/day.ts";
import { wording } from "./wording.ts";

const words = wording.handOver;

/** What a reader should know of a seat that passes on: until when, and who comes; mostly nothing. */
export function passingOn(network: Network, seat: Seat, at: Instant): string | undefined {
  const today = localMoment(at, network.description.zone).day;
  const holding = seat.holdings.find(
    ({ from, until }) => from <= today && (until === undefined || today <= until),
  );
  const next = seat.holdings.find(({ from }) => from > today);
  const name = next && network.people.get(next.person)?.name;
  if (next && name !== undefined) {
    if (!holding) return words.emptyUntil(dayName(next.from, today), name);
    return words.goesFollowed(dayName(daysLater(holding.until ?? today, 1), today), name);
  }
  const open = network.handOvers.get(seat.id);
  if (!open) return undefined;
  const day = successorDay(open);
  // What somebody else said, and nobody agreed to, is not said of who sits there.
  if (!holding || open.saidBy === undefined) return words.sought;
  if (open.saidBy !== "leaver" && day === undefined) return words.sought;
  return day === undefined ? words.passesOn : words.goesSought(dayName(day, today));
}
