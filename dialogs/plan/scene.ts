import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import { privately, todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Holidays } from "../../src/domain/calendar/holiday-on.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import type { Looking } from "../../src/domain/meeting/series-meetings.ts";
import type { Day } from "../../src/domain/time.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { Action, State } from "./action.ts";

/** What every part of this conversation decides from, once it is known who talks. */
export type Scene = Situation<State, Action> & { readonly me: PersonId };

/** The calendar day in the network. */
export function todayOf(scene: Scene): Day {
  return todayIn(scene);
}

/** Whose holidays count here. */
export function holidaysOf({ network, knowledge }: Scene): Holidays {
  return { calendar: knowledge.calendar, region: network.description.region };
}

/** As the rules of series look at it. */
export function lookingOf({ network, knowledge, event }: Scene): Looking {
  return { network, at: event.at, calendar: knowledge.calendar };
}

/** Tells one read-back from another. */
export function draftId({ event }: Scene): string {
  return event.id.slice(-LONGEST_ID);
}

const LONGEST_ID = 100;

type Told = {
  readonly text: string;
  /** In the place of the line, when it is more than plain text; `text` is the gist then. */
  readonly blocks?: readonly Block[];
  /** What stands between the line and the emergency lines. */
  readonly more?: readonly Block[];
  readonly changes?: readonly Fact[];
  readonly state?: Outcome<State>["state"];
};

/** Says a line, and what belongs to it, to who is talking, alone. */
export function answer(scene: Scene, told: Told): Outcome<State> {
  const { changes = [], state = { kind: "keep" } } = told;
  const say = [privately(scene, messageOf(scene, told), isOwnCard(scene))];
  return { say, state, changes, tell: [], counts: [] };
}

export function messageOf(
  scene: Pick<Scene, "network" | "knowledge">,
  { text, blocks = [paragraph(text)], more = [] }: Told,
): Message {
  return { summary: text, blocks: [...blocks, ...more, emergencyBlock(emergencyLinesOf(scene))] };
}

/** Lists and cards also stand under what others say, of which there may be more to read. */
function isOwnCard({ event: { happening } }: Scene): boolean {
  if (happening.kind !== "press") return false;
  const { action } = happening;
  return action.kind === "list" ? action.from !== undefined : !openers.has(action.kind);
}

const openers: ReadonlySet<Action["kind"]> = new Set(["show", "new"]);
