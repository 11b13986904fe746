import type { Person } from "../domain/person.ts";
import type { Message } from "../messages/message.ts";
import type { Situation } from "./dialog.ts";
import type { Event } from "./event.ts";
import { privately } from "./in-turn.ts";
import { type Outcome, saying } from "./outcome.ts";

/** What somebody did: typed, or pressed a button. */
type Done<Action> = Extract<Event<Action>["happening"], { readonly kind: "text" | "press" }>;

/**
 * For a conversation that is only for people of the network: goes on with who typed or pressed, and
 * tells anybody else, alone, what `unknown` says; the card that was pressed stays, for when they are
 * known. Whatever else happens is answered with nothing.
 */
export function forKnown<State, Action>(
  coming: Situation<State, Action>,
  unknown: (coming: Situation<State, Action>) => Message,
  then: (me: Person, happening: Done<Action>) => Outcome<State>,
): Outcome<State> {
  const { happening, actor } = coming.event;
  if (happening.kind !== "text" && happening.kind !== "press") return saying();
  const me = actor.person && coming.network.people.get(actor.person);
  return me ? then(me, happening) : saying(privately(coming, unknown(coming), false));
}
