import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import { privately, todayIn, turnAfter } from "../../src/contract/in-turn.ts";
import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import type { Working } from "../../src/domain/calendar/working-days.ts";
import type { Fact } from "../../src/domain/change.ts";
import { workingOf } from "../../src/domain/cycle/interval.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { Action, State } from "./action.ts";
import type { Viewed } from "./viewed.ts";

/** What comes in. */
export type Coming = Situation<State, Action>;

/** What every part of this conversation decides from, once it is known who talks. */
export type Scene = Coming & { readonly me: PersonId };

/** The same scene after something became true. */
export function after(scene: Scene, facts: readonly Fact[]): Scene {
  return turnAfter(scene, facts, scene.me);
}

/** As a card of it looks at the network. */
export function viewed(scene: Scene): Viewed {
  return { network: scene.network, today: todayIn(scene), viewer: scene.me };
}

/** When people are at work here. */
export function workingIn({ network, knowledge }: Pick<Scene, "network" | "knowledge">): Working {
  return workingOf(network.description, knowledge.calendar);
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
export function answer(scene: Coming, told: Told): Outcome<State> {
  const { text, more = [], changes = [], tell = [], state = { kind: "keep" } } = told;
  const lines = emergencyBlock(emergencyLinesOf(scene));
  const message = { summary: text, blocks: [paragraph(text), ...more, lines] };
  const { happening } = scene.event;
  const isOwnCard = happening.kind === "press" && !isFromElsewhere(happening.action);
  return { say: [privately(scene, message, isOwnCard)], state, changes, tell, counts: [] };
}

/** Pressed on a card of another conversation, or one that is looked at again. */
function isFromElsewhere({ kind }: Action): boolean {
  return kind === "propose" || kind === "list" || kind === "ballot" || kind === "again";
}
