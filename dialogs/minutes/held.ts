import { meetingTime } from "../../src/cards/meeting-card.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { itemFlaw } from "../../src/domain/agenda/item.ts";
import { cleanLines } from "../../src/domain/clean-text.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { meetingsAtHand } from "../../src/domain/meeting/meeting-at-hand.ts";
import { comingFor } from "../../src/domain/meeting/next-meeting.ts";
import { slotStarts } from "../../src/domain/meeting/slot.ts";
import type { MinutesLineSaid } from "../../src/language/meeting/minutes-line.ts";
import type { Button } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { shielded } from "../../src/shield/shield.ts";
import { button, HELD_AT_MOST, type Held, type State } from "./action.ts";
import { short } from "./minutes-blocks.ts";
import { answer, heldIn, mayWrite, planButton, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";
import { faultIn } from "./write-line.ts";

/** So many minutes can be chosen from: the one at hand, and what was before it. */
const CHOICES = 3;

/**
 * A line of which nobody knows the meeting: kept, shielded, until whoever typed it says where it
 * belongs. A line in the wrong minutes is worse than a question.
 */
export function hold(scene: Scene, said: MinutesLineSaid): Outcome<State> {
  const { text, hidden } = shielded(cleanLines(said.text));
  const isNames = said.kind === "present" || said.kind === "absent";
  const names = isNames && hidden.length > 0 ? wording.personalNames(hidden) : undefined;
  const wrong = names ?? faultIn(text);
  if (wrong !== undefined) return answer(scene, { text: wrong });
  const before = heldIn(scene)?.lines ?? [];
  if (before.length >= HELD_AT_MOST) return askWhere(scene, before, wording.held.full);
  const lines = [...before, { kind: said.kind, text }];
  const left = hidden.length > 0 ? wording.leftOut(hidden) : undefined;
  return askWhere(scene, lines, left);
}

type Lines = Held["lines"];

/** Where these lines belong, with all that can be pressed; the lines stay as long as it takes. */
export function askWhere(scene: Scene, lines: Lines, note?: string): Outcome<State> {
  const minutes = minutesFor(scene);
  const coming = agendaFor(scene, lines);
  const shown = lines.map(({ kind, text }) => [
    { text: `${wording.held.kinds[kind]}: ${short(text)}` },
  ]);
  const said = [
    { kind: "list", items: shown } as const,
    ...(note === undefined ? [] : [paragraph(note, "warning")]),
  ];
  const isApart = lines.every(({ kind }) => kind === "action");
  const places = [
    ...minutes.map((meeting) => minutesButton(meeting)),
    ...(coming ? [agendaButton(coming)] : []),
    ...(isApart ? [button(wording.held.apart, { kind: "hold-apart" })] : []),
  ];
  if (places.length === 0) {
    const text = lines.every(({ kind }) => kind === "note")
      ? wording.held.nowhereNote
      : wording.held.nowhere;
    const more = [...said, paragraph(wording.held.copy), ...rowOf([planButton()])];
    return answer(scene, { text, more, state: { kind: "done" } });
  }
  const letGo = button(wording.held.letGo, { kind: "let-go" });
  return answer(scene, {
    text: questionFor(lines, { minutes, coming }),
    more: [...said, ...rowOf([...places, letGo])],
    state: { kind: "open", state: { kind: "held", lines } },
  });
}

type Where = { readonly minutes: readonly Meeting[]; readonly coming: Meeting | undefined };

function questionFor(lines: Lines, { minutes: [first, ...others], coming }: Where): string {
  if (coming && first) return wording.held.eitherOr;
  if (coming) return wording.held.agendaOnly;
  const [line] = lines;
  return first && others.length === 0 && line ? wording.held.only(first.title) : wording.held.which;
}

function minutesButton(meeting: Meeting): Button {
  const label = wording.held.inMinutes(meeting.title, meetingTime(meeting.slot));
  return button(label, { kind: "hold-in", meeting: meeting.id });
}

function agendaButton(meeting: Meeting): Button {
  const label = wording.held.onAgenda(meeting.title, meetingTime(meeting.slot));
  return button(label, { kind: "hold-agenda", meeting: meeting.id });
}

/** Whose minutes can still be written in, the one at hand first. */
export function minutesFor(scene: Scene): readonly Meeting[] {
  const isOpen = (meeting: Meeting) =>
    mayWrite(scene, meeting) && meeting.minutes?.approvedIn === undefined;
  return meetingsAtHand(scene.network, scene.event.at, isOpen).slice(0, CHOICES);
}

/** The next meeting, when all that is held are notes that can stand on its agenda. */
export function agendaFor({ network, event, me }: Scene, lines: Lines): Meeting | undefined {
  const { zone } = network.description;
  const next = comingFor(network, me, event.at).find(
    ({ slot }) => slotStarts(slot, zone) > event.at,
  );
  const isFit = next && lines.every(({ kind, text }) => kind === "note" && !itemFlaw(next, text));
  return isFit ? next : undefined;
}
