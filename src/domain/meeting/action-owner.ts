import { deputiesOn, isOut } from "../cycle/those-around.ts";
import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import { holderOn } from "../seat.ts";
import type { Day } from "../time.ts";
import type { Action } from "./action.ts";

/** Who is to do it as things stand: whoever sits in its seat, unless they said not to belong here. */
export function ownerOn(
  network: Network,
  { owner }: Pick<Action, "owner">,
  day: Day,
): PersonId | undefined {
  const seat = network.seats.get(owner);
  const person = seat && holderOn(seat, day);
  const isThere = person !== undefined && network.people.has(person) && !isOut(network, person);
  return isThere ? person : undefined;
}

/** Whether somebody may say how it stands: the owner, their deputy, and who looks after the meeting. */
export function mayHandle(
  network: Network,
  action: Action,
  { person, day }: { readonly person: PersonId; readonly day: Day },
): boolean {
  if (ownerOn(network, action, day) === person) return true;
  if (deputiesOn(network, action.owner, day).includes(person)) return true;
  const meeting = action.meeting && network.meetings.get(action.meeting);
  const organiser = meeting && network.seats.get(meeting.organiser);
  return organiser !== undefined && holderOn(organiser, day) === person;
}
