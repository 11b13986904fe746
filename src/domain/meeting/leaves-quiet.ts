import { isLeftAlone } from "../cycle/confirmation-ladder.ts";
import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import { type Instant, localMoment } from "../time.ts";
import { type Meeting, replyOf } from "./meeting.ts";

/**
 * Whether somebody wants no messages now and is to be left alone about this meeting. They hear that
 * it is there, that it changes and that it is off; of what comes beside that only what they asked for
 * themselves: they said that they come, or that they send somebody. A "maybe" promised nothing.
 */
export function leavesQuiet(
  { askings, description }: Network,
  meeting: Meeting,
  { person, at }: { readonly person: PersonId; readonly at: Instant },
): boolean {
  const asking = askings.get(person);
  if (!asking || !isLeftAlone(asking, localMoment(at, description.zone).day)) return false;
  const as = replyOf(meeting, person)?.as;
  return as !== "yes" && as !== "sends";
}
