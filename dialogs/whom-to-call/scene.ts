import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import type { Count, Outcome, Say } from "../../src/contract/outcome.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Message } from "../../src/messages/message.ts";
import type { Answer, State } from "./answer.ts";
import { answerCard, type CardQuestion } from "./answer-card.ts";
import { groupCard } from "./group-card.ts";
import type { Offering } from "./offers.ts";

/** Where and when something is said, and to how many. */
export type Scene = Pick<Situation<unknown, unknown>, "network" | "knowledge" | "event">;

/** What a card needs that does not answer yet. */
export function offeringOf(scene: Scene, acute: boolean): Offering {
  return {
    network: scene.network,
    emergencyLines: emergencyLinesOf(scene),
    at: scene.event.at,
    inGroup: isInGroup(scene),
    acute,
  };
}

/** All that the card of an answer is made of. What others read too is the same for each of them. */
export function questionOf(scene: Scene, answer: Answer): CardQuestion {
  const { network, knowledge, event } = scene;
  const { person } = event.actor;
  return {
    ...{ network, answer, at: event.at, guides: knowledge.guides },
    emergencyLines: emergencyLinesOf(scene),
    ...(person !== undefined && !isInGroup(scene) && { asker: person }),
  };
}

/** The answer as it may be shown here: with names in private, without them in a group. */
export function cardFor(scene: Scene, answer: Answer, newest?: Network): Message {
  const question = { ...questionOf(scene, answer), ...(newest && { newest }) };
  return isInGroup(scene) ? groupCard(question) : answerCard(question);
}

/** Whether others read along. */
export function isInGroup({ event }: Scene): boolean {
  return event.place.kind === "group";
}

/** One line, and the emergency lines under it. */
export function lineCard(scene: Scene, text: string): Message {
  return lineMessage({ text, emergencyLines: emergencyLinesOf(scene) });
}

type Told = {
  readonly message: Message;
  readonly as?: Say["as"];
  readonly remember?: State;
  readonly counts?: readonly Count[];
};

/** An outcome that shows one card here and remembers for a few minutes what it was about. */
export function show({ message, as = "new", remember, counts = [] }: Told): Outcome<State> {
  return {
    say: [{ message, as, to: "here" }],
    state: remember ? { kind: "brief", state: remember } : { kind: "keep" },
    changes: [],
    tell: [],
    counts,
  };
}
