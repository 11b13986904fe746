import type { Change, HandOverFact } from "../change.ts";
import type { Network } from "../network.ts";
import type { Seat } from "../seat.ts";
import { localMoment } from "../time.ts";
import type { Candidate, HandOver } from "./hand-over.ts";
import { coordinatorsOn } from "./those-around.ts";

/** A change in a hand-over. */
export type HandOverChange = Extract<Change, { readonly kind: HandOverFact["kind"] }>;

/** The hand-overs after it; what happens to one that is over changes nothing. With the seat as it was. */
export function changeHandOver(network: Network, change: HandOverChange, seat: Seat): Network {
  const { handOvers } = network;
  if (change.kind === "hand-over-opened") {
    const before = handOvers.get(change.seat);
    const saidBy = saidByIn(network, change, { before, seat });
    const open = { ...opened(change, before), ...(saidBy && { saidBy }) };
    return { ...network, handOvers: handOvers.with(change.seat, open) };
  }
  const open = handOvers.get(change.seat);
  if (!open) return network;
  const next = nextHandOver(open, change);
  return {
    ...network,
    handOvers: next ? handOvers.with(next.id, next) : handOvers.without(open.id),
  };
}

/** Of the same leaver it is the same hand-over, with another reason or day: who was asked stays asked. */
function opened(
  change: Extract<HandOverChange, { readonly kind: "hand-over-opened" }>,
  before: HandOver | undefined,
): HandOver {
  const { seat: id, why, leaver, lastDay, at: openedAt } = change;
  const {
    lastDay: _other,
    saidBy: _said,
    ...same
  } = before?.leaver === leaver && before ? before : { openedAt, declined: [], steps: [] };
  return {
    ...same,
    ...{ id, why },
    ...(leaver !== undefined && { leaver }),
    ...(lastDay !== undefined && { lastDay }),
  };
}

/** Who sits there or is to has said so once and for all; the clock only acts on what is known. */
function saidByIn(
  network: Network,
  { leaver, why, by, at }: Extract<HandOverChange, { readonly kind: "hand-over-opened" }>,
  { before, seat }: { readonly before: HandOver | undefined; readonly seat: Seat },
): HandOver["saidBy"] {
  const known = before?.leaver === leaver ? before?.saidBy : undefined;
  // That they are gone before the day that they named is the word of another again.
  const isGone = why === "gone" && by.kind === "person" && by.person !== leaver;
  if (known === "leaver" && !isGone) return known;
  if (by.kind === "clock" || by.kind === "operator") return "coordinator";
  if (by.kind !== "person") return undefined;
  const { day } = localMoment(at, network.description.zone);
  const isToBe = seat.holdings.some(({ person, from }) => person === by.person && from > day);
  if (by.person === leaver || isToBe) return "leaver";
  return coordinatorsOn(network, day).includes(by.person)
    ? "coordinator"
    : isGone
      ? undefined
      : known;
}

type Later = Exclude<HandOverChange, { readonly kind: "hand-over-opened" }>;

function nextHandOver(open: HandOver, change: Later): HandOver | undefined {
  switch (change.kind) {
    case "hand-over-stepped":
      return { ...open, steps: [...open.steps, { step: change.step, at: change.at }] };
    case "successor-named":
      return { ...open, candidate: named(change) };
    case "successor-approved":
      return withCandidate(open, { state: "asked", askedAt: change.at });
    case "successor-reminded":
      return withCandidate(open, { remindedAt: change.at });
    case "successor-declined":
      return declined(open);
    case "successor-accepted":
    case "hand-over-withdrawn":
      return undefined;
    default:
      return change satisfies never;
  }
}

function named(change: Extract<Later, { readonly kind: "successor-named" }>): Candidate {
  const { person, needsYes, by: namedBy, at } = change;
  return needsYes
    ? { person, namedBy, at, state: "needs-yes" }
    : { person, namedBy, at, state: "asked", askedAt: at };
}

function withCandidate(open: HandOver, news: Partial<Candidate>): HandOver {
  return open.candidate ? { ...open, candidate: { ...open.candidate, ...news } } : open;
}

function declined({ candidate, ...open }: HandOver): HandOver {
  return candidate ? { ...open, declined: [...open.declined, candidate.person] } : open;
}
