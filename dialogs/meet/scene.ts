import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import { meetingBlocks, meetingTime, rsvpRow } from "../../src/cards/meeting-card.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import { privately, turnAfter } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { Meeting, ReplyKind } from "../../src/domain/meeting/meeting.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Block, Span } from "../../src/messages/message.ts";
import type { Action, State } from "./action.ts";

/** What comes in. */
export type Coming = Situation<State, Action>;

/** The same, once it is known who talks. */
export type Scene = Coming & { readonly me: Person };

/** The same scene after something became true. */
export function after(scene: Scene, facts: readonly Fact[]): Scene {
  return turnAfter(scene, facts, scene.me.id);
}

export type Told = {
  readonly text: string;
  readonly more?: readonly Block[];
  readonly changes?: readonly Fact[];
  /** Nothing is asked any more when left out. */
  readonly asks?: State;
};

/** Says a line, and what belongs to it, to who is talking and nobody else. */
export function answer(
  scene: Coming,
  { text, more = [], changes = [], asks }: Told,
): Outcome<State> {
  const message = lineMessage({ text, more, emergencyLines: emergencyLinesOf(scene) });
  const state = asks ? ({ kind: "brief", state: asks } as const) : ({ kind: "done" } as const);
  return { say: [privately(scene, message)], state, changes, tell: [], counts: [] };
}

/** The meeting as it stands now, with what can be said to it. */
export function meetingNow(
  { network, event }: Pick<Scene, "network" | "event">,
  meeting: Meeting,
  said?: ReplyKind,
): readonly Block[] {
  return [
    { kind: "text", spans: [{ text: meeting.title, style: "bold" }] },
    ...meetingBlocks(network, meeting, event.at),
    ...rsvpRow(meeting, said),
  ];
}

/** What it is called, and when. */
export function titleLine({ title, slot }: Meeting): Block {
  const spans: readonly Span[] = [
    { text: title, style: "bold" },
    { text: ` · ${meetingTime(slot)}` },
  ];
  return { kind: "text", spans };
}
