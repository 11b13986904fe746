import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import type { Outcome, Say, Tell } from "../../src/contract/outcome.ts";
import { apply } from "../../src/domain/apply.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { Person } from "../../src/domain/person.ts";
import { type Day, localMoment } from "../../src/domain/time.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import type { Action, State } from "./action.ts";

/** What comes in. */
export type Coming = Situation<State, Action>;

/** What every part of this conversation decides from, once it is known who talks. */
export type Scene = Coming & { readonly me: Person };

export const paragraph = (text: string, tone?: "subtle"): Block => ({
  kind: "text",
  spans: [{ text }],
  ...(tone && { tone }),
});

/** The calendar day in the network. */
export function todayIn({ network, event }: Pick<Scene, "network" | "event">): Day {
  return localMoment(event.at, network.description.zone).day;
}

/** Whether others read along. */
export function isInGroup({ event }: Pick<Scene, "event">): boolean {
  return event.place.kind === "group";
}

/** The same scene after something became true. */
export function after(scene: Scene, facts: readonly Fact[]): Scene {
  const { at, place } = scene.event;
  const by = { kind: "person", person: scene.me.id } as const;
  const network = facts.reduce(
    (before, fact) => apply(before, { ...fact, by, at, via: place.channel }),
    scene.network,
  );
  return { ...scene, network };
}

export type Told = {
  readonly text: string;
  /** What stands between the line and the emergency lines. */
  readonly more?: readonly Block[];
  readonly changes?: readonly Fact[];
  readonly tell?: readonly Tell[];
  /** Nothing is asked any more when left out. */
  readonly asks?: State;
};

/** Says a line, and what belongs to it, to who is talking. */
export function answer(scene: Coming, told: Told): Outcome<State> {
  const { text, more = [], changes = [], tell = [], asks } = told;
  const lines = emergencyBlock(emergencyLinesOf(scene));
  const message = { summary: text, blocks: [paragraph(text), ...more, lines] };
  const state = asks ? ({ kind: "brief", state: asks } as const) : ({ kind: "done" } as const);
  return { say: [privately(scene, message)], state, changes, tell, counts: [] };
}

/** One's data concern nobody else in a group. A card takes the place of the one that was pressed. */
export function privately(scene: Coming, message: Message): Say {
  const inGroup = isInGroup(scene);
  const isTurn = scene.event.happening.kind === "press" && !inGroup;
  return { message, as: isTurn ? "replacement" : "new", to: inGroup ? "private" : "here" };
}
