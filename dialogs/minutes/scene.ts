import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import { privately, turnAfter } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { MeetingId, PersonId } from "../../src/domain/ids.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { hasBegun, tookPart } from "../../src/domain/meeting/meeting-at-hand.ts";
import { organises } from "../../src/lookup/people/organisers.ts";
import type { Block, Button } from "../../src/messages/message.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { type Action, button, type Held, type State } from "./action.ts";
import { wording } from "./wording.ts";

/** What comes in. */
export type Coming = Situation<State, Action>;

/** The same, once it is known who talks. */
export type Scene = Coming & { readonly me: PersonId };

/** The same scene after something became true. */
export function after(scene: Scene, facts: readonly Fact[]): Scene {
  return turnAfter(scene, facts, scene.me);
}

/** Whether somebody may read it and write in it. */
export function mayWrite(scene: Scene, meeting: Meeting): boolean {
  return tookPart(scene.network, meeting, scene.me) || mayLead(scene, meeting);
}

/** Whether somebody looks after this meeting, or after the network. */
export function mayLead({ network, me, event }: Scene, meeting: Meeting): boolean {
  return organises(network, meeting, { person: me, at: event.at });
}

/** Whether somebody may send it: who looks after it, and who wrote in it. */
export function maySend(scene: Scene, meeting: Meeting): boolean {
  const { network, me } = scene;
  const wrote =
    meeting.minutes?.lines.some(({ by }) => by === me) === true ||
    [...network.actions].some((one) => one.meeting === meeting.id && one.agreedBy === me);
  return wrote || mayLead(scene, meeting);
}

/** A meeting, or what is said instead. */
export type Found = { readonly meeting: Meeting } | { readonly refused: Outcome<State> };

/** A meeting that this person may read about; found out at each step, for a card may be old. */
export function readable(scene: Scene, id: MeetingId): Found {
  const { network, event } = scene;
  const meeting = network.meetings.get(id);
  if (!meeting) return refuse(scene, wording.unknownMeeting);
  if (!mayWrite(scene, meeting)) return refuse(scene, wording.notYours);
  if (meeting.cancelledAt !== undefined) return refuse(scene, wording.isCancelled);
  return hasBegun(network, meeting, event.at) ? { meeting } : refuse(scene, wording.notYet);
}

/** The same, when it may still be written in. */
export function writable(scene: Scene, id: MeetingId): Found {
  const found = readable(scene, id);
  if ("refused" in found || found.meeting.minutes?.approvedIn === undefined) return found;
  const read = button(wording.read, { kind: "show", meeting: id });
  return refuse(scene, wording.isApproved, rowOf([read]));
}

function refuse(scene: Scene, text: string, more: readonly Block[] = []): Found {
  return { refused: answer(scene, { text, more, state: closed(scene) }) };
}

export type Told = {
  readonly text: string;
  readonly more?: readonly Block[];
  readonly changes?: readonly Fact[];
  readonly state?: Outcome<State>["state"];
};

/** Says a line, and what belongs to it, to who is talking and nobody else. */
export function answer(scene: Coming, told: Told): Outcome<State> {
  const { text, more = [], changes = [], state = { kind: "keep" } } = told;
  const message = lineMessage({ text, more, emergencyLines: emergencyLinesOf(scene) });
  const { happening } = scene.event;
  const isOwnCard = happening.kind === "press" && isAnswered(happening.action);
  return { say: [privately(scene, message, isOwnCard)], state, changes, tell: [], counts: [] };
}

const answered: ReadonlySet<Action["kind"]> = new Set([
  ...(["strike", "rewrite", "drop-action", "send", "hold-in", "hold-agenda"] as const),
  ...(["hold-apart", "let-go"] as const),
]);

/** The line it stands under is done with; other cards are to stay. */
function isAnswered({ kind }: Action): boolean {
  return answered.has(kind);
}

/** Which meetings there are. */
export function planButton(): Button {
  const does = { dialog: "plan", version: 1, subject: "-", action: { kind: "list" } } as const;
  return { label: wording.meetings, does };
}

/** From now on lines are taken for this meeting. */
export function writing(meeting: MeetingId): Outcome<State>["state"] {
  return { kind: "open", state: { kind: "writing", meeting } };
}

/** What is held until it is said where it belongs. */
export function heldIn({ state }: Scene): Held | undefined {
  return state?.kind === "held" ? state : undefined;
}

/** No lines are taken any more; what is held until it is said where it belongs stays. */
export function closed(scene: Scene): Outcome<State>["state"] {
  return heldIn(scene) ? { kind: "keep" } : { kind: "done" };
}
