import {
  noLonger,
  type Retell,
  type Retold,
  stillSo,
  type Waiting,
} from "../../src/contract/about.ts";
import { isAlive, isOpen } from "../../src/domain/meeting/due-polls.ts";
import type { Poll } from "../../src/domain/meeting/poll.ts";
import { turnoutOf } from "../../src/domain/meeting/tally.ts";
import { localMoment } from "../../src/domain/time.ts";

/** Proposals are for who may still answer and did not; a result as long as nothing is planned by it. */
export const retell: Retell = (about, waiting) => {
  if (about.kind !== "ballot" && about.kind !== "result") return undefined;
  const { network, at, to } = waiting;
  const poll = network.polls.get(about.poll);
  if (about.kind === "result") return stillSo(poll !== undefined && isAlive(poll), waiting);
  const today = localMoment(at, network.description.zone).day;
  const isAwaited =
    poll !== undefined &&
    isOpen(poll) &&
    turnoutOf(network, poll, today).silent.some(({ person }) => person === to);
  if (isAwaited || poll === undefined || isOpen(poll)) return stillSo(isAwaited, waiting);
  return neverAsked(poll, waiting);
};

/** It ended while this still waited: who never got the proposals need not hear how. */
function neverAsked({ id, told, votes }: Poll, { to, madeAt }: Waiting): Retold {
  const first = told.find(({ person }) => person === to);
  const isFirst = first?.times === 1 && first.at === madeAt;
  const hasVoted = votes.some(({ person }) => person === to);
  if (to === undefined || !isFirst || hasVoted) return noLonger();
  return noLonger({ kind: "poll-untold", poll: id, people: [to] });
}
