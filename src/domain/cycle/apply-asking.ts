import type { AskingFact, Change } from "../change.ts";
import type { Network } from "../network.ts";
import { localMoment } from "../time.ts";
import type { Asking, Round } from "./asking.ts";

/** A change in how a person is asked. */
export type AskingChange = Extract<Change, { readonly kind: AskingFact["kind"] }>;

/** The network after it; of a person who is gone nothing is kept. */
export function changeAsking(network: Network, change: AskingChange): Network {
  if (!network.people.has(change.person)) return network;
  const asking = network.askings.get(change.person) ?? { id: change.person };
  const next = nextAsking(asking, change, network);
  return { ...network, askings: network.askings.with(next.id, next) };
}

function nextAsking(asking: Asking, change: AskingChange, { description }: Network): Asking {
  switch (change.kind) {
    case "round-stepped":
      return { ...withoutPause(asking), round: nextRound(asking.round, change) };
    case "written-to":
      return { ...asking, wroteOn: localMoment(change.at, description.zone).day };
    case "unreached":
      return { ...asking, unreachedAt: change.at };
    case "asking-paused":
      return { ...withoutRound(asking), pausedUntil: change.until };
    case "network-left":
      return { ...withoutRound(withoutPause(asking)), outSince: change.at };
    case "network-returned":
      return withoutOut(asking);
    default:
      return change satisfies never;
  }
}

function nextRound(
  round: Round | undefined,
  { step, at, why, seats }: Extract<AskingChange, { readonly kind: "round-stepped" }>,
): Round {
  const begins = !round || step === "ask" || !hasMoved(round, step);
  if (begins) return { startedAt: at, why, seats, steps: [{ step, at }] };
  return { ...round, steps: [...round.steps, { step, at }] };
}

/** Whether a step is later on the ladder than where a round is. */
function hasMoved({ steps }: Round, step: Round["steps"][number]["step"]): boolean {
  return (
    !steps.some((one) => one.step === step) && !steps.some((one) => one.step === "coordinator")
  );
}

function withoutRound({ round: _over, ...rest }: Asking): Asking {
  return rest;
}

function withoutPause({ pausedUntil: _over, ...rest }: Asking): Asking {
  return rest;
}

function withoutOut({ outSince: _over, ...rest }: Asking): Asking {
  return rest;
}
