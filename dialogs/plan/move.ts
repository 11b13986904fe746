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
import { button, type State, type StateOf } from "./action.ts";
import { changeable } from "./cancel.ts";
import { checkedCapacity, checkedLink, checkedText } from "./checked-text.ts";
import { capacityLine, line, valued } from "./form.ts";
import { forgotten, listButton } from "./list.ts";
import { longest, untilOf } from "./parts.ts";
import { type Form, filledIn, readDayField, readTimes } from "./read-form.ts";
import { answer, draftId, type Scene } from "./scene.ts";
import { inWords, whenIn } from "./understood.ts";
import { warningsOfMove } from "./warnings.ts";
import { wording } from "./wording.ts";
import { slotWords } from "./words.ts";

const words = wording.move;

/** What a meeting becomes, as it is read back; a place or link left out is none. */
type Wanted = Where & { readonly slot: Slot };

/** The form, with the meeting as it is. */
export function askMove(scene: Scene, id: MeetingId): Outcome<State> {
  const found = changeable(scene, id);
  if ("refused" in found) return found.refused;
  const { title, slot } = found.meeting;
  return moveForm(scene, found.meeting, { lines: [words.intro(title, slotWords(scene, slot))] });
}

/** What was filled in, read back. */
export function fillMove(scene: Scene, id: MeetingId, form: Form): Outcome<State> {
  const found = changeable(scene, id);
  if ("refused" in found) return found.refused;
  const { meeting } = found;
  const day = readDayField(scene, filledIn(form, "day"));
  const clock = readTimes(scene, form);
  const place = checkedText(filledIn(form, "place"), "place");
  const link = checkedLink(filledIn(form, "link"));
  const room = checkedCapacity(filledIn(form, "capacity"));
  const until = untilOf(clock.parts);
  const { from } = clock.parts;
  const wrong = [
    day.wrong ?? [],
    clock.wrong,
    [place, link, room].map((one) => one.wrong ?? []),
  ].flat(2);
  const isWhole = day.day !== undefined && from !== undefined && until !== undefined;
  const wanted = {
    slot: isWhole ? { day: day.day, from, until } : meeting.slot,
    ...(place.text !== undefined && { place: place.text }),
    ...(link.text !== undefined && { link: link.text }),
    ...(room.capacity !== undefined && { capacity: room.capacity }),
  };
  if (wrong.length > 0 || !isWhole) {
    const lines = wrong.length > 0 ? wrong : [wording.unreadDay];
    return moveForm(scene, meeting, { lines, wanted });
  }
  return readBackMove(scene, meeting, wanted);
}

/** `naar 12 januari 10 uur`: what is not said stays as it was. */
export function moveTo(scene: Scene, meeting: Meeting, to: string): Outcome<State> {
  const found = changeable(scene, meeting.id);
  if ("refused" in found) return found.refused;
  const when = whenIn(scene, to);
  const doubts = (when?.doubts ?? []).map(inWords);
  const { slot } = meeting;
  const from = when?.from ?? slot.from;
  const minutes = when?.minutes ?? minutesIn(slot);
  const until = when?.until ?? clockAt(minuteOfDay(from) + minutes);
  const isRead = when?.day !== undefined || when?.from !== undefined;
  if (doubts.length > 0 || !isRead || until === undefined) {
    const lines = doubts.length > 0 ? doubts : [wording.unreadDay];
    return moveForm(scene, meeting, { lines });
  }
  return readBackMove(scene, meeting, {
    slot: { day: when?.day ?? slot.day, from, until },
    ...whereOf(meeting),
  });
}

/** [Ja, verzet]: it becomes true when nothing else did in the meantime. */
export function move(scene: Scene, draft: string): Outcome<State> {
  const { state } = scene;
  if (state?.kind !== "moving" || state.draft !== draft) return forgotten(scene);
  const found = changeable(scene, state.meeting);
  if ("refused" in found) return found.refused;
  const { meeting } = found;
  const { title, sequence, slot } = meeting;
  if (state.isDone || sequence !== state.sequence) {
    return answer(scene, {
      text: words.already(title, slotWords(scene, slot)),
      more: rowOf([listButton()]),
    });
  }
  const wanted = wantedOf(state);
  const fault = faultIn(scene, meeting, wanted);
  if (fault) return moveForm(scene, meeting, { lines: [fault], wanted });
  return answer(scene, {
    text: words.done(title, slotWords(scene, wanted.slot)),
    more: rowOf([button(wording.list.show, { kind: "show", meeting: meeting.id }), listButton()]),
    changes: [{ kind: "meeting-changed", meeting: meeting.id, news: newsOf(meeting, wanted) }],
    state: { kind: "open", state: { ...state, isDone: true } },
  });
}

type Shown = { readonly lines: readonly string[]; readonly wanted?: Wanted };

function moveForm(scene: Scene, meeting: Meeting, { lines, wanted }: Shown): Outcome<State> {
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
function readBackMove(scene: Scene, meeting: Meeting, wanted: Wanted): Outcome<State> {
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
function faultIn(
  { network, event }: Scene,
  { slot: before }: Meeting,
  { slot }: Wanted,
): string | undefined {
  if (isSame(before, slot)) return undefined;
  const fault = faultOfSlot(slot, { at: event.at, zone: network.description.zone });
  return fault && wording.fault(fault);
}

function newsOf(meeting: Meeting, { slot, place, link, capacity }: Wanted): MeetingNews {
  return {
    ...(!isSame(meeting.slot, slot) && { slot }),
    ...(place !== meeting.place && { place: place ?? null }),
    ...(link !== meeting.link && { link: link ?? null }),
    ...(capacity !== meeting.capacity && { capacity: capacity ?? null }),
  };
}

function wantedOf(state: StateOf<"moving">): Wanted {
  return { slot: state.slot, ...whereOf(state) };
}

function isSame(one: Slot, other: Slot): boolean {
  return one.day === other.day && one.from === other.from && one.until === other.until;
}
