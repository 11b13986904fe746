import type { MeetingId, PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import type { Day } from "../time.ts";
import { type Action, isOpen } from "./action.ts";
import { ownerOn } from "./action-owner.ts";

/** What is still to be done, what is due first at the top: what is overdue stands above the rest. */
export function openActions({ actions }: Network): readonly Action[] {
  return inOrder([...actions].filter(isOpen));
}

/** What somebody has to do themselves. */
export function actionsOf(network: Network, person: PersonId, day: Day): readonly Action[] {
  return openActions(network).filter((action) => ownerOn(network, action, day) === person);
}

/** What was agreed in a meeting, done or not; not what was struck out. */
export function actionsFrom({ actions }: Network, meeting: MeetingId): readonly Action[] {
  const agreed = [...actions].filter((one) => one.meeting === meeting);
  return inOrder(agreed.filter(({ droppedAt }) => droppedAt === undefined));
}

function inOrder(actions: readonly Action[]): readonly Action[] {
  const key = ({ dueOn, agreedAt, id }: Action) => `${dueOn} ${agreedAt} ${id}`;
  return actions.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}
