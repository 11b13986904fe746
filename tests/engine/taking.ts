import type { Incoming } from "../../src/contract/event.ts";
import { advance, firstStored, type OpenDialog, type Stored } from "../../src/contract/stored.ts";
import { noSchoolCalendar } from "../../src/domain/calendar/school-holidays.ts";
import { readAsked } from "../../src/engine/asked.ts";
import { type Turn, type TurnInput, takeTurn } from "../../src/engine/turn.ts";
import { dialogs } from "./fixture-dialogs.ts";
import { town } from "./town.ts";

export type Taken = Extract<Turn, { readonly kind: "taken" }>;

/** One turn, without an engine around it. */
export function take(
  stored: Stored,
  event: Incoming,
  more: Partial<TurnInput> & { readonly briefs?: readonly OpenDialog[] } = {},
): Taken {
  const { briefs = [], ...rest } = more;
  const turn = takeTurn({
    stored,
    incoming: event,
    asked: readAsked(event),
    unchosen: false,
    candidates: [{ id: stored.network.id }],
    dialogs,
    knowledge: {
      rank: () => ({ kind: "none", themes: [], emergency: false }),
      emergencyLines: [{ name: "112", number: "112", about: "danger" }],
      guides: [],
      calendar: noSchoolCalendar,
    },
    briefsOf: () => briefs,
    ...rest,
  });
  if (turn.kind !== "taken") throw new Error(`was ${turn.kind}`);
  return turn;
}

/** What is kept after these events, one after the other. */
export function keptAfter(stored: Stored, ...events: readonly Incoming[]): Stored {
  return events.reduce((kept, event) => {
    const { commit } = take(kept, event);
    return commit ? advance(kept, commit) : kept;
  }, stored);
}

export const fresh = firstStored(town());
