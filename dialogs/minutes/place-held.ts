import { meetingTime } from "../../src/cards/meeting-card.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { itemFlaw, itemOf } from "../../src/domain/agenda/item.ts";
import type { Fact } from "../../src/domain/change.ts";
import { ids, type MeetingId } from "../../src/domain/ids.ts";
import { markOf } from "../../src/domain/mark-of.ts";
import { invitedTo } from "../../src/domain/meeting/invited.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { slotStarts } from "../../src/domain/meeting/slot.ts";
import type { HeldReply } from "../../src/language/meeting/minutes-line.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import type { Held, State } from "./action.ts";
import { agendaFor, askWhere, minutesFor } from "./held.ts";
import { after, answer, heldIn, type Scene, writable, writing } from "./scene.ts";
import { wording } from "./wording.ts";
import { writeAction } from "./write-action.ts";
import { write } from "./write-line.ts";

/** Said in words instead of by a button; where there is more than one way it is asked again. */
export function placeBySaying(scene: Scene, held: Held, reply: HeldReply): Outcome<State> {
  const [first, ...others] = minutesFor(scene);
  const only = others.length === 0 ? first : undefined;
  const next = agendaFor(scene, held.lines);
  switch (reply) {
    case "yes":
      if (only && !next) return placeInMinutes(scene, only.id);
      return next && !first ? placeOnAgenda(scene, next.id) : askWhere(scene, held.lines);
    case "minutes":
      return only ? placeInMinutes(scene, only.id) : askWhere(scene, held.lines);
    case "agenda":
      return next ? placeOnAgenda(scene, next.id) : askWhere(scene, held.lines);
    case "apart":
      return held.lines.every(({ kind }) => kind === "action")
        ? placeApart(scene)
        : askWhere(scene, held.lines);
    case "let-go":
      return letGo(scene);
    default:
      return reply satisfies never;
  }
}

/** In these minutes, which are open from then on. */
export function placeInMinutes(scene: Scene, id: MeetingId): Outcome<State> {
  const held = heldIn(scene);
  if (!held) return gone(scene);
  const found = writable(scene, id);
  if ("refused" in found) return found.refused;
  const placed = inTurn(scene, held, (now, line) => {
    const meeting = now.network.meetings.get(id);
    return meeting ? write(now, meeting, line) : answer(now, { text: wording.unknownMeeting });
  });
  return answer(scene, {
    text: wording.held.kept(found.meeting.title),
    more: [...placed.blocks, paragraph(wording.held.goesOn, "subtle")],
    changes: placed.changes,
    state: writing(id),
  });
}

/** Actions that were agreed outside any meeting. */
export function placeApart(scene: Scene): Outcome<State> {
  const held = heldIn(scene);
  if (!held?.lines.every(({ kind }) => kind === "action")) return gone(scene);
  const { blocks, changes } = inTurn(scene, held, (now, { text }) =>
    writeAction(now, undefined, text),
  );
  return answer(scene, {
    text: wording.held.keptApart,
    more: blocks,
    changes,
    state: { kind: "done" },
  });
}

/** On the agenda of a meeting to come, as if it was asked for there. */
export function placeOnAgenda(scene: Scene, id: MeetingId): Outcome<State> {
  const held = heldIn(scene);
  if (!held) return gone(scene);
  const { network, me, event } = scene;
  const meeting = network.meetings.get(id);
  const isFit =
    meeting !== undefined &&
    slotStarts(meeting.slot, network.description.zone) > event.at &&
    invitedTo(network, meeting).some(({ person }) => person === me) &&
    held.lines.every(({ kind, text }) => kind === "note" && !itemFlaw(meeting, text));
  if (!isFit) return askWhere(scene, held.lines);
  const does = { kind: "show", meeting: id };
  const agenda = { dialog: "agenda", version: 1, subject: "-", action: does } as const;
  return answer(scene, {
    text: wording.held.keptOnAgenda(meetingTime(meeting.slot)),
    more: [
      { kind: "list", items: held.lines.map(({ text }) => [{ text }]) },
      ...rowOf([{ label: wording.held.agenda, does: agenda }]),
    ],
    changes: itemsFrom(scene, held, meeting),
    state: { kind: "done" },
  });
}

function itemsFrom({ event, me }: Scene, { lines }: Held, meeting: Meeting): readonly Fact[] {
  const texts = new Set(lines.map(({ text }) => text));
  for (const { text } of meeting.items) texts.delete(text);
  return [...texts].map((text) => {
    const id = ids.agendaItem.parse(`item-${markOf(`${event.id} ${text}`)}`);
    const item = itemOf(id, { text, by: me, at: event.at });
    return { kind: "item-added", meeting: meeting.id, item };
  });
}

/** Whoever typed it does not want it kept after all. */
export function letGo(scene: Scene): Outcome<State> {
  if (!heldIn(scene)) return gone(scene);
  return answer(scene, { text: wording.held.dropped, state: { kind: "done" } });
}

function gone(scene: Scene): Outcome<State> {
  return answer(scene, { text: wording.held.gone });
}

type Line = Held["lines"][number];
type Placed = { readonly blocks: readonly Block[]; readonly changes: readonly Fact[] };

/** One line after the other, each where the one before it left off. */
function inTurn(
  scene: Scene,
  { lines }: Held,
  take: (now: Scene, line: Line) => Outcome<State>,
): Placed {
  let [now, placed] = [scene, { blocks: [], changes: [] } as Placed];
  for (const line of lines) {
    const { say, changes } = take(now, line);
    const said = say.flatMap(({ message }) => message.blocks);
    const blocks = said.filter(({ kind }) => kind !== "emergency");
    placed = {
      blocks: [...placed.blocks, ...blocks],
      changes: [...placed.changes, ...changes],
    };
    now = after(now, changes);
  }
  return placed;
}
