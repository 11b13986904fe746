import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import { privately } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { reachablePeople } from "../../src/domain/mail-account.ts";
import type { Person } from "../../src/domain/person.ts";
import { localMoment } from "../../src/domain/time.ts";
import { coordinatorsToTell, type OnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { Action, State } from "./action.ts";

/** What every part of this conversation decides from. */
export type Scene = Situation<State, Action>;

/** Of somebody whom nobody knows; a coordinator cannot ask back. */
const LETTERS_A_DAY = 3;

/** Who writes, as far as the network knows. */
export function writerOf({ network, event }: Scene): Person | undefined {
  const { person } = event.actor;
  return person && network.people.get(person);
}

/** Who would read it now, without the writer. */
export function readersOf({ network, event, knowledge }: Scene): readonly OnDuty[] {
  const reached = knowledge.writesMail && reachablePeople(network);
  return coordinatorsToTell(network, event.at, reached).filter(
    ({ person }) => person.id !== event.actor.person,
  );
}

/** Whether an account that is nobody's wrote as often today as it may. */
export function wroteEnough(scene: Scene): boolean {
  const { network, event } = scene;
  if (writerOf(scene)) return false;
  const wrote = network.accounts.get(event.actor.account)?.wrote;
  const { day } = localMoment(event.at, network.description.zone);
  return wrote?.day === day && wrote.times >= LETTERS_A_DAY;
}

type Told = {
  readonly summary: string;
  readonly body: readonly Block[];
  /** The words look acute: the emergency lines go first. */
  readonly acute?: boolean;
};

/** A message to the writer, with the emergency lines. */
export function messageTo(
  scene: Pick<Scene, "knowledge" | "network">,
  { summary, body, acute = false }: Told,
): Message {
  const lines = emergencyBlock(emergencyLinesOf(scene), acute);
  return { summary, blocks: acute ? [lines, ...body] : [...body, lines] };
}

/** One line and what belongs to it. */
export function lineTo(scene: Scene, text: string, more: readonly Block[] = []): Message {
  return messageTo(scene, { summary: text, body: [paragraph(text), ...more] });
}

/** Says it to the writer alone; what was begun before is over, unless there is a next state. */
export function tellWriter(
  scene: Scene,
  message: Message,
  state: Outcome<State>["state"] = { kind: "keep" },
): Outcome<State> {
  const { happening } = scene.event;
  // The first button stands on another conversation's card, of which there may be more to read.
  const isOwnCard = happening.kind === "press" && happening.action.kind !== "write";
  return { say: [privately(scene, message, isOwnCard)], state, changes: [], tell: [], counts: [] };
}
