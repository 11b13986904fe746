import type { Action, Answer } from "../../../dialogs/whom-to-call/answer.ts";
import { whomToCall } from "../../../dialogs/whom-to-call/dialog.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { ids, type PersonId, type SeatId } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Person } from "../../../src/domain/person.ts";
import type { Seat } from "../../../src/domain/seat.ts";
import type { Button, Message } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { person, seat, smallNetwork } from "../../fixtures/small-network.ts";
import { type Given, situation } from "../situation.ts";

/** What the dialog makes of a situation, with what is said as plain text. */
export function turn(given: Given) {
  const outcome = whomToCall.step(situation(given));
  if (outcome === "unreadable") throw new Error("unreadable");
  const text = outcome.say.map(({ message }) => messageToText(message)).join("\n");
  return { ...outcome, text, messages: outcome.say.map(({ message }) => message) };
}

/** The buttons of a message, also those on a card within it. */
export function buttonsOf({ blocks }: Message): readonly Button[] {
  return blocks.flatMap((block) => ("buttons" in block ? (block.buttons ?? []) : []));
}

/** What the button with this label does. */
export function actionOf(message: Message | undefined, label: string): Action {
  const found = message && buttonsOf(message).find((button) => button.label === label);
  if (!found) throw new Error(`no button ${label}`);
  return found.does.action as Action;
}

/** What is remembered after an answer. */
export const answeredWith = (answer: Answer) => ({ kind: "answered", answer }) as const;

/** The small network with so many contact persons for `rouw`, named Anna, Bob, Carla and so on. */
export function withContacts(count: number, areas: readonly string[] = []): Network {
  const names = ["Anna", "Bob", "Carla", "Dirk", "Emma", "Frits", "Gijs"].slice(0, count);
  const role = {
    kind: "contact" as const,
    organisation: ids.organisation.parse("gemeente"),
    themes: [ids.theme.parse("rouw")],
    areas: areas.map((area) => ids.area.parse(area)),
  };
  const people = names.map((name) => person(name.toLowerCase(), name));
  const seats = names.map((name) => seat(`c-${name.toLowerCase()}`, role, name.toLowerCase()));
  const base = smallNetwork();
  return {
    ...base,
    people: Collection.of<PersonId, Person>([...base.people, ...people]),
    seats: Collection.of<SeatId, Seat>([...base.seats, ...seats]),
  };
}
