import type { Happening, Incoming, Place } from "../../contract/event.ts";
import type { Clock } from "../../contract/ports.ts";
import type { NetworkId } from "../../domain/ids.ts";
import type { TeamsAccount, TeamsActivity } from "./activity.ts";
import { actorOf, isBot } from "./actor.ts";
import { addressOf, isPersonal } from "./address.ts";
import { readPress } from "./read-press.ts";
import { readSearch } from "./read-search.ts";
import { mentionsBot, readText } from "./read-text.ts";

/** What a button of a card comes back as, where the client knows `Action.Execute`. */
const cardAction = "adaptiveCard/action";
/** Somebody looks something up from the box in which they write a message of their own. */
const searchQuery = "composeExtension/query";

export type Surroundings = {
  readonly tenant: string;
  readonly networks: readonly NetworkId[];
  readonly clock: Clock;
};

/** Something happened to somebody, and the id under which it would come again. */
type Occurrence = {
  readonly who: TeamsAccount;
  readonly happening: Happening;
  readonly id: string;
};

/** The event in an activity; nothing when there is nothing in it for us. */
export function readActivity(
  activity: TeamsActivity,
  { tenant, networks, clock }: Surroundings,
): Incoming | undefined {
  const { conversation } = activity;
  const at = clock();
  const occurrence = occurrenceIn(activity, at);
  if (!conversation || !occurrence || isBot(occurrence.who, activity)) return undefined;
  const actor = actorOf(occurrence.who, tenant);
  if (!actor) return undefined;
  const place = placeOf(activity, occurrence, tenant);
  const id = `${place.conversation}:${occurrence.id}`;
  return { id, at, actor, place, happening: occurrence.happening, networks };
}

/**
 * Who searches may be in a chat with anybody: it is not the chat with the bot, so nothing may be
 * sent to it later, and two people share it.
 */
function placeOf(activity: TeamsActivity, occurrence: Occurrence, tenant: string): Place {
  const { who, happening } = occurrence;
  const key = `teams:${tenant}:${activity.conversation?.id}`;
  const kind = isPersonal(activity) ? "personal" : "group";
  if (happening.kind === "search") {
    return { channel: "teams", conversation: `${key}:search:${who.id}`, kind };
  }
  const address = addressOf(activity, { user: who.id, tenant });
  return { channel: "teams", conversation: key, kind, ...(address !== undefined && { address }) };
}

function occurrenceIn(activity: TeamsActivity, now: string): Occurrence | undefined {
  switch (activity.type) {
    case "message":
      return spoken(activity, readMessage(activity));
    case "invoke":
      return spoken(activity, readInvoke(activity));
    case "installationUpdate":
      return installed(activity, now);
    case "conversationUpdate":
      return membersChanged(activity, now);
    default:
      // Edits, deletions, reactions, typing, and whatever Microsoft thinks of next.
      return undefined;
  }
}

function spoken(activity: TeamsActivity, happening?: Happening): Occurrence | undefined {
  const { from: who, id } = activity;
  return who && id && happening ? { who, id, happening } : undefined;
}

function readMessage(activity: TeamsActivity): Happening | undefined {
  const text = readText(activity);
  const press = text === "" ? readPress(activity.value) : undefined;
  if (press) return press;
  return isPersonal(activity) || mentionsBot(activity) ? { kind: "text", text } : undefined;
}

function readInvoke({ name, value }: TeamsActivity): Happening | undefined {
  if (name === searchQuery) return readSearch(value);
  return name === cardAction ? readCardAction(value) : undefined;
}

function readCardAction(value: unknown): Happening | undefined {
  if (typeof value !== "object" || value === null || !("action" in value)) return undefined;
  const { action } = value;
  if (typeof action !== "object" || action === null || !("data" in action)) return undefined;
  return readPress(action.data);
}

function installed(activity: TeamsActivity, now: string): Occurrence | undefined {
  const { from: who, action } = activity;
  if (!who) return undefined;
  if (action === "add" || action === "add-upgrade") return came(who, activity, now);
  return action?.startsWith("remove") && isPersonal(activity)
    ? went(who, activity, now)
    : undefined;
}

/** In a personal chat it is about the person; in a group only about the bot's own coming. */
function membersChanged(activity: TeamsActivity, now: string): Occurrence | undefined {
  const { from, membersAdded, membersRemoved } = activity;
  const person = [from, ...membersAdded, ...membersRemoved].find(
    (account) => account !== undefined && !isBot(account, activity),
  );
  if (!person) return undefined;
  const botCame = membersAdded.some(({ id }) => id === activity.recipient?.id);
  if (isPersonal(activity) ? membersAdded.length > 0 : botCame) return came(person, activity, now);
  return isPersonal(activity) && membersRemoved.length > 0
    ? went(person, activity, now)
    : undefined;
}

function came(who: TeamsAccount, activity: TeamsActivity, now: string): Occurrence {
  return { who, happening: { kind: "joined" }, id: `joined:${who.id}:${hourOf(activity, now)}` };
}

function went(who: TeamsAccount, activity: TeamsActivity, now: string): Occurrence {
  return { who, happening: { kind: "left" }, id: `left:${who.id}:${hourOf(activity, now)}` };
}

/**
 * One install sends two or three activities with ids of their own. Within the hour they count as
 * one event; installing again another day is a new one.
 */
function hourOf({ timestamp }: TeamsActivity, now: string): string {
  const moment = new Date(timestamp ?? now);
  return (Number.isNaN(moment.getTime()) ? new Date(now) : moment).toISOString().slice(0, 13);
}
