import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import { privately, turnAfter } from "../../src/contract/in-turn.ts";
import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { Action, State } from "./action.ts";

/** What comes in. */
export type Coming = Situation<State, Action>;

/** What every part of this conversation decides from, once it is known who talks. */
export type Scene = Coming & { readonly me: Person };

/** Whether others read along. */
export function isInGroup({ event }: Pick<Scene, "event">): boolean {
  return event.place.kind === "group";
}

/** The same scene after something became true. */
export function after(scene: Scene, facts: readonly Fact[]): Scene {
  return turnAfter(scene, facts, scene.me.id);
}

export type Told = {
  readonly text: string;
  /** What stands between the line and the emergency lines. */
  readonly more?: readonly Block[];
  readonly changes?: readonly Fact[];
  readonly tell?: readonly Tell[];
  /** Nothing is asked any more when left out. */
  readonly asks?: State;
  /** Only what is said directly under it answers it. */
  readonly isOnce?: true;
};

/** Says a line, and what belongs to it, to who is talking. */
export function answer(scene: Coming, told: Told): Outcome<State> {
  const { text, more = [], changes = [], tell = [], asks, isOnce } = told;
  const lines = emergencyBlock(emergencyLinesOf(scene));
  const message = { summary: text, blocks: [paragraph(text), ...more, lines] };
  const state = asks
    ? ({ kind: "brief", state: asks, ...(isOnce && { isOnce }) } as const)
    : ({ kind: "done" } as const);
  return { say: [privately(scene, message)], state, changes, tell, counts: [] };
}
