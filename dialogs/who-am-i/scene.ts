import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import { privately } from "../../src/contract/in-turn.ts";
import type { Say } from "../../src/contract/outcome.ts";
import type { Person } from "../../src/domain/person.ts";
import { type Day, localMoment } from "../../src/domain/time.ts";
import type { Block, Button } from "../../src/messages/message.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import type { Action, State } from "./action.ts";

/** What every part of this conversation decides from. */
export type Scene = Situation<State, Action>;

/** The calendar day in the network. */
export function today({ network, event }: Scene): Day {
  return localMoment(event.at, network.description.zone).day;
}

/** The person whose account this is, as far as the network knows. */
export function personOf({ network, event }: Scene): Person | undefined {
  const { person } = event.actor;
  return person && network.people.get(person);
}

type Told = {
  readonly text: string;
  readonly more?: readonly Block[];
  readonly buttons?: readonly Button[];
};

/** A line to the actor alone. */
export function tellActor(scene: Scene, { text, more = [], buttons = [] }: Told): Say {
  const emergencyLines = emergencyLinesOf(scene);
  return privately(
    scene,
    lineMessage({ text, more: [...more, ...rowOf(buttons)], emergencyLines }),
  );
}
