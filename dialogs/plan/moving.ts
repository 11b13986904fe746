import type { Outcome } from "../../src/contract/outcome.ts";
import type { MeetingId } from "../../src/domain/ids.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import type { MeetingNews } from "../../src/domain/meeting/meeting-fact.ts";
import { clockAt, minuteOfDay, minutesIn, type Slot } from "../../src/domain/meeting/slot.ts";
import { faultOfSlot } from "../../src/domain/meeting/slot-fault.ts";
import { type Where, whereOf } from "../../src/domain/meeting/where.ts";
import { clockName } from "../../src/language/day.ts";
import type { Block, Field } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type State } from "./action.ts";
import { changeable } from "./cancel.ts";
import { capacityLine, line, valued } from "./form.ts";
import { listButton } from "./list.ts";
import { longest, type Parts } from "./parts.ts";
import { answer, draftId, type Scene } from "./scene.ts";
import { warningsOfMove } from "./warnings.ts";
import { wording } from "./wording.ts";
import { slotWords } from "./words.ts";

const words = wording.move;

/** What a meeting becomes, as it is read back; a place or link left out is none. */
export type Wanted = Where & { readonly slot: Slot };

/** What was said of where it goes, read back; what is not said stays as it was. */
export function weighMove(scene: Scene, id: MeetingId, parts: Parts): Outcome<State> {
  const found = changeable(scene, id);
  if ("refused" in found) return found.refused;
  const { meeting } = found;
  const slot = movedSlot(meeting, parts);
  if (slot === undefined) return moveForm(scene, meeting, { lines: [wording.lateEnd] });
  return readBackMove(scene, meeting, { slot, ...whereOf(meeting) });
}

/** The form, with as much of it as was said. */
export function askMoveAs(scene: Scene, id: MeetingId, parts: Parts): Outcome<State> {
  const found = changeable(scene, id);
  if ("refused" in found) return found.refused;
  const { meeting } = found;
  const slot = movedSlot(meeting, parts) ?? meeting.slot;
  const lines = [words.intro(meeting.title, slotWords(scene, meeting.slot))];
  return moveForm(scene, meeting, { lines, wanted: { slot, ...whereOf(meeting) } });
}

/** As long as it was, unless it is said; nothing when it would end after midnight. */
function movedSlot({ slot }: Meeting, parts: Parts): Slot | undefined {
  const { day = slot.day, from = slot.from, minutes = minutesIn(slot) } = parts;
  const until = parts.until ?? clockAt(minuteOfDay(from) + minutes);
  return until === undefined ? undefined : { day, from, until };
}

type Shown = { readonly lines: readonly string[]; readonly wanted?: Wanted };

/** The form, with the meeting as it is or is wanted. */
export function moveForm(scene: Scene, meeting: Meeting, { lines, wanted }: Shown): Outcome<State> {
  const { slot, place, link, capacity } = wanted ?? meeting;
  const [text = "", ...more] = lines;
  const { form } = wording;
  const fields: readonly Field[] = [
    { kind: "day", name: "day", label: form.newDay, required: true, ...valued(slot.day) },
    line("from", form.from, { value: clockName(slot.from), most: 30, required: true }),
    line("until", form.until, { value: clockName(slot.until), most: 30, required: true }),
    line("place", form.place, { value: place, most: longest.place }),
    line("link", form.link, { value: link, most: longest.link }),
    capacityLine(capacity),
  ];
  const submit = button(form.submit, { kind: "move-fill", meeting: meeting.id }, "primary");
  return answer(scene, {
    text,
    more: [...more.map((one) => paragraph(one)), { kind: "form", fields, submit }],
    state: { kind: "done" },
  });
}

/** The old and the new, with what to know of the new. */
export function readBackMove(scene: Scene, meeting: Meeting, wanted: Wanted): Outcome<State> {
  const { id, title, slot, audience, sequence } = meeting;
  const fault = faultIn(scene, meeting, wanted);
  if (fault) return moveForm(scene, meeting, { lines: [fault], wanted });
  const before = slotWords(scene, slot);
  const news = newsOf(meeting, wanted);
  if (Object.keys(news).length === 0) {
    return answer(scene, { text: words.same(title, before), more: rowOf([listButton()]) });
  }
  const draft = draftId(scene);
  const after = slotWords(scene, wanted.slot);
  const spans = news.slot
    ? [
        ...[{ text: words.from(title) }, { text: before }, { text: words.to }],
        ...[{ text: after, style: "bold" } as const, { text: "." }],
      ]
    : [{ text: words.stays(title, before) }];
  const { slot: at, capacity } = wanted;
  const isWarned = news.slot !== undefined || news.capacity !== undefined;
  const warned = isWarned ? warningsOfMove(scene, { slot: at, audience, capacity, id }) : [];
  return answer(scene, {
    text: spans.map((span) => span.text).join(""),
    blocks: [
      { kind: "text", spans },
      ...whereLines(news),
      ...warned,
      paragraph(news.slot ? words.askedAgain : words.staysSaid),
      paragraph(wording.correct),
    ],
    more: rowOf([
      button(words.yes, { kind: "move-it", draft }, "primary"),
      button(wording.change, { kind: "move", meeting: id }),
    ]),
    state: { kind: "open", state: { kind: "moving", draft, meeting: id, sequence, ...wanted } },
  });
}

function whereLines({ place, link, capacity }: MeetingNews): readonly Block[] {
  return [
    ...(place === undefined ? [] : [paragraph(words.place(place ?? undefined))]),
    ...(link === undefined ? [] : [paragraph(words.link(link ?? undefined))]),
    ...(capacity === undefined ? [] : [paragraph(words.capacity(capacity ?? undefined))]),
  ];
}

/** That it is on its old day may be in the past by now; only a new time has to fit. */
export function faultIn(
  { network, event }: Scene,
  { slot: before }: Meeting,
  { slot }: Wanted,
): string | undefined {
  if (isSame(before, slot)) return undefined;
  const fault = faultOfSlot(slot, { at: event.at, zone: network.description.zone });
  return fault && wording.fault(fault);
}

/** What becomes another. */
export function newsOf(meeting: Meeting, { slot, place, link, capacity }: Wanted): MeetingNews {
  return {
    ...(!isSame(meeting.slot, slot) && { slot }),
    ...(place !== meeting.place && { place: place ?? null }),
    ...(link !== meeting.link && { link: link ?? null }),
    ...(capacity !== meeting.capacity && { capacity: capacity ?? null }),
  };
}

function isSame(one: Slot, other: Slot): boolean {
  return one.day === other.day && one.from === other.from && one.until === other.until;
}
