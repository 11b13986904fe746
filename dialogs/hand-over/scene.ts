import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import { privately, todayIn, turnAfter } from "../../src/contract/in-turn.ts";
import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { LookingOn } from "../../src/domain/cycle/confirmation-ladder.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import { reachablePeople } from "../../src/domain/mail-account.ts";
import type { Network } from "../../src/domain/network.ts";
import { coordinatorsOnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { Action, State } from "./action.ts";

/** What every part of this conversation decides from, once it is known who talks. */
export type Scene = Situation<State, Action> & { readonly me: PersonId };

/** The same scene after something became true. */
export function after<In extends Scene>(scene: In, facts: readonly Fact[]): In {
  return turnAfter(scene, facts, scene.me);
}

/** As the rules of the cycle look at it. */
export function lookingOn(scene: Scene): LookingOn {
  const { network, event, knowledge } = scene;
  const noMail = !knowledge.writesMail && { noMail: true as const };
  const reachable = reachablePeople(network);
  return { network, at: event.at, today: todayIn(scene), reachable, ...noMail };
}

/** What tells one occasion from another in the key of a message: two may fall in one millisecond. */
export function occasionOf({ at, id }: Scene["event"]): string {
  return `${at}/${id.slice(-LONGEST_ID)}`;
}

const LONGEST_ID = 100;

export function nameOf(network: Network, person: PersonId | undefined): string | undefined {
  return person && network.people.get(person)?.name;
}

type Told = {
  readonly text: string;
  /** What stands between the line and the emergency lines. */
  readonly more?: readonly Block[];
  readonly changes?: readonly Fact[];
  readonly tell?: readonly Tell[];
  readonly state?: Outcome<State>["state"];
};

/** Says a line, and what belongs to it, to who is talking. */
export function answer(scene: Scene, told: Told): Outcome<State> {
  const { text, more = [], changes = [], tell = [], state = { kind: "keep" } } = told;
  const lines = emergencyBlock(emergencyLinesOf(scene));
  const message = { summary: text, blocks: [paragraph(text), ...more, lines] };
  const { happening } = scene.event;
  const isOwnCard = happening.kind === "press" && isOnOwnCard(happening.action);
  return { say: [privately(scene, message, isOwnCard)], state, changes, tell, counts: [] };
}

/** What is pressed on a card of this conversation alone; the rest also stands on cards with more to answer. */
function isOnOwnCard(action: Action): boolean {
  if (action.kind === "start") return action.all !== undefined;
  return action.kind === "from" || action.kind === "from-form" || action.kind === "name-new";
}

/** A message to somebody else. The key says what it is about and when that began. */
export function tellPerson(
  person: PersonId,
  {
    key,
    text,
    blocks,
  }: { readonly key: string; readonly text: string; readonly blocks: readonly Block[] },
): Tell {
  return {
    to: { kind: "person", person },
    key: `hand-over/${key}`,
    message: { summary: text, blocks: [paragraph(text), ...blocks] },
  };
}

/** Who looks after the network now, without who is talking. */
export function otherCoordinators({ network, event, me }: Scene): readonly PersonId[] {
  return coordinatorsOnDuty(network, event.at).flatMap(({ person }) =>
    person.id === me ? [] : [person.id],
  );
}
