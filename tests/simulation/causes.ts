import type { Network } from "../../src/domain/network.ts";
import { type Instant, localMoment } from "../../src/domain/time.ts";
import type { Shown, Wrong } from "./judge.ts";

/** Why somebody wrong is still shown: what happened to them, and how far the asking is. */
export function causeOf(network: Network, { what, shown }: Wrong): string {
  if (!shown) return what;
  const isLeft = what === "holder is gone" || what === "deputy is gone";
  const notice = shown.human.noticeOn === undefined ? ", no notice" : ", after notice";
  return `${what}${isLeft ? notice : ""}: ${phaseOf(network, shown)}`;
}

function phaseOf(network: Network, { seat, holder, since }: Shown): string {
  const dayOf = (at: Instant) => localMoment(at, network.description.zone).day;
  const open = network.handOvers.get(seat.id);
  if (open) return `hand-over open, at rung ${open.steps.at(-1)?.step ?? "none"}`;
  const { confirmation } = seat;
  if (confirmation && dayOf(confirmation.at) >= since) return "confirmed all the same";
  const { round, pausedUntil } = network.askings.get(holder) ?? {};
  if (pausedUntil !== undefined) return "paused";
  const last = round?.steps.at(-1);
  if (!round || !last || dayOf(last.at) < since) return "not asked since";
  if (!round.seats.includes(seat.id)) return "asked about other seats alone";
  return `asked, at rung ${last.step}`;
}
