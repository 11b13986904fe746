import type { Change, HandOverFact } from "../change.ts";
import type { Network } from "../network.ts";
import type { Candidate, HandOver } from "./hand-over.ts";

/** A change in a hand-over. */
export type HandOverChange = Extract<Change, { readonly kind: HandOverFact["kind"] }>;

/** The hand-overs after it; what happens to one that is over changes nothing. */
export function changeHandOver(network: Network, change: HandOverChange): Network {
  const { handOvers } = network;
  if (change.kind === "hand-over-opened") {
    const before = handOvers.get(change.seat);
    return { ...network, handOvers: handOvers.with(change.seat, opened(change, before)) };
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
  const { lastDay: _other, ...same } =
    before?.leaver === leaver && before ? before : { openedAt, declined: [], steps: [] };
  return {
    ...same,
    ...{ id, why },
    ...(leaver !== undefined && { leaver }),
    ...(lastDay !== undefined && { lastDay }),
  };
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
