import type { AskingFact, Change } from "../change.ts";
import type { Network } from "../network.ts";
import { localMoment } from "../time.ts";
import type { Asking, Round } from "./asking.ts";
import { openSeats } from "./confirmation-ladder.ts";

/** A change in how a person is asked. */
export type AskingChange = Extract<Change, { readonly kind: AskingFact["kind"] }>;

/** The network after it; of a person who is gone nothing is kept. */
export function changeAsking(network: Network, change: AskingChange): Network {
  if (!network.people.has(change.person)) return network;
  const asking = network.askings.get(change.person) ?? { id: change.person };
  const next = nextAsking(asking, change, network);
  return { ...network, askings: network.askings.with(next.id, next) };
}

function nextAsking(asking: Asking, change: AskingChange, network: Network): Asking {
  switch (change.kind) {
    case "round-stepped":
      return { ...withoutPause(asking), round: nextRound(network, asking, change) };
    case "written-to":
      return { ...asking, wroteOn: localMoment(change.at, network.description.zone).day };
    case "unreached":
      return { ...asking, unreachedAt: change.at };
    case "asking-paused":
      return { ...dropRound(asking), pausedUntil: change.until };
    case "updates-chosen":
      return withUpdates(asking, change.every);
    case "evenings-set":
      return change.evenings ? { ...asking, evenings: true } : inOfficeHours(asking);
    case "channel-preferred":
      return withChannel(asking, change.channel);
    case "network-left":
      return { ...dropRound(withoutPause(asking)), outSince: change.at };
    case "erasure-asked":
      return {
        ...dropRound(withoutPause(asking)),
        outSince: asking.outSince ?? change.at,
        erasureSince: asking.erasureSince ?? change.at,
      };
    case "network-returned":
      return asking.erasureSince === undefined ? withoutOut(asking) : asking;
    default:
      return change satisfies never;
  }
}

/** A step goes on with a round that is open; what was answered before is another one. */
function nextRound(
  network: Network,
  asking: Asking,
  {
    step,
    at,
    why,
    seats,
    organisations,
  }: Extract<AskingChange, { readonly kind: "round-stepped" }>,
): Round {
  const { round } = asking;
  const today = localMoment(at, network.description.zone).day;
  const isOpen = openSeats({ network, today }, asking).length > 0;
  const begins = !round || !isOpen || step === "ask" || !hasMoved(round, step);
  const along = organisations && { organisations };
  if (begins) return { startedAt: at, why, seats, ...along, steps: [{ step, at }] };
  return { ...round, steps: [...round.steps, { step, at }] };
}

/** Whether a step is later on the ladder than where a round is. */
function hasMoved({ steps }: Round, step: Round["steps"][number]["step"]): boolean {
  return (
    !steps.some((one) => one.step === step) && !steps.some((one) => one.step === "coordinator")
  );
}

/** Nothing is asked any more; that it was begun still counts for its week. */
function dropRound({ round, ...rest }: Asking): Asking {
  if (!round) return rest;
  const { organisations: _along, ...begun } = round;
  return { ...rest, round: { ...begun, seats: [] } };
}

function withoutPause({ pausedUntil: _over, ...rest }: Asking): Asking {
  return rest;
}

function withUpdates(
  { updates: _before, ...rest }: Asking,
  every: Extract<AskingChange, { readonly kind: "updates-chosen" }>["every"],
): Asking {
  return every === "never" ? rest : { ...rest, updates: every };
}

function withChannel(
  { prefers: _before, ...rest }: Asking,
  channel: Extract<AskingChange, { readonly kind: "channel-preferred" }>["channel"],
): Asking {
  return channel === "any" ? rest : { ...rest, prefers: channel };
}

function inOfficeHours({ evenings: _over, ...rest }: Asking): Asking {
  return rest;
}

function withoutOut({ outSince: _over, ...rest }: Asking): Asking {
  return rest;
}
