import { type Retell, stillSo } from "../../src/contract/about.ts";
import { isAlive, isOpen } from "../../src/domain/meeting/due-polls.ts";
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
  return stillSo(isAwaited, waiting);
};
