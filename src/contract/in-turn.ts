import { apply } from "../domain/apply.ts";
import type { Fact } from "../domain/change.ts";
import type { PersonId } from "../domain/ids.ts";
import type { Network } from "../domain/network.ts";
import { type Day, localMoment } from "../domain/time.ts";
import type { Message } from "../messages/message.ts";
import type { Event } from "./event.ts";
import type { Say } from "./outcome.ts";

/** What every conversation works out of its turn. */
type Turn = { readonly network: Network; readonly event: Event<unknown> };

/** The calendar day in the network. */
export function todayIn({ network, event }: Turn): Day {
  return localMoment(event.at, network.description.zone).day;
}

/** Whether all that is known of somebody is that they had a link from a mail. */
export function isByLink({ event: { place } }: Pick<Turn, "event">): boolean {
  return place.channel === "web" || place.channel === "mail";
}

/** The same turn after facts of this person, as if they were committed. */
export function turnAfter<In extends Turn>(turn: In, facts: readonly Fact[], person: PersonId): In {
  const { at, place } = turn.event;
  const by = { kind: "person", person } as const;
  const network = facts.reduce(
    (before, fact) => apply(before, { ...fact, by, at, via: place.channel }),
    turn.network,
  );
  return { ...turn, network };
}

/**
 * Says what concerns nobody else in a group. It takes the place of the card whose button was pressed;
 * not when `isOwnCard` says that this card belongs to another conversation.
 */
export function privately({ event }: Pick<Turn, "event">, message: Message, isOwnCard = true): Say {
  const inGroup = event.place.kind === "group";
  const replaces = event.happening.kind === "press" && isOwnCard && !inGroup;
  return { message, as: replaces ? "replacement" : "new", to: inGroup ? "private" : "here" };
}
