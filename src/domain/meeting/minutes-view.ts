import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import type { Action } from "./action.ts";
import { participantsOn } from "./audience.ts";
import type { Meeting } from "./meeting.ts";
import { type MinutesLine, noMinutes } from "./minutes.ts";
import { actionsFrom } from "./open-actions.ts";

/** All that was written down of a meeting, as a card and a document show it. */
export type MinutesView = {
  /** By name, those without a seat last; nobody when it was not noted. */
  readonly present: readonly string[];
  /** Who takes part and was not there; unknown as long as nobody noted who was. */
  readonly absent: readonly string[];
  readonly decisions: readonly MinutesLine[];
  readonly notes: readonly MinutesLine[];
  readonly actions: readonly Action[];
  readonly isEmpty: boolean;
};

/** What there is of the minutes of a meeting. */
export function minutesView(network: Network, meeting: Meeting): MinutesView {
  const { present, guests, lines } = meeting.minutes ?? noMinutes;
  const names = (people: readonly PersonId[]) =>
    people.flatMap((id) => network.people.get(id)?.name ?? []);
  const isNoted = present.length + guests.length > 0;
  const meant = participantsOn(network, meeting.audience, meeting.slot.day);
  const missed = meant.map(({ person }) => person).filter((person) => !present.includes(person));
  const actions = actionsFrom(network, meeting.id);
  return {
    present: [...names(present), ...guests],
    absent: isNoted ? names(missed) : [],
    decisions: lines.filter(({ kind }) => kind === "decision"),
    notes: lines.filter(({ kind }) => kind === "note"),
    actions,
    isEmpty: !isNoted && lines.length === 0 && actions.length === 0,
  };
}

/** Whether what was sent is no longer what stands there; what was never sent is no change. */
export function changedSinceSent({ actions }: Network, { id, minutes }: Meeting): boolean {
  const sentAt = minutes?.sentAt;
  if (sentAt === undefined) return false;
  if (minutes?.changedAt !== undefined && minutes.changedAt > sentAt) return true;
  return [...actions].some(
    ({ meeting, agreedAt, droppedAt }) =>
      meeting === id && (agreedAt > sentAt || (droppedAt !== undefined && droppedAt > sentAt)),
  );
}
