import { actionLine } from "../../src/cards/action-card.ts";
import { meetingTime } from "../../src/cards/meeting-card.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { type MinutesView, minutesView } from "../../src/domain/meeting/minutes-view.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Day } from "../../src/domain/time.ts";
import { inShortList } from "../../src/language/list.ts";
import type { Block, Span } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { wording } from "./wording.ts";

const { labels } = wording;

/** The rest is counted; all of it stands in the document. */
const NAMED = 20;
const LISTED = 12;
/** In characters; of a longer line the beginning. */
const SHOWN_TEXT = 240;

/** What there is of the minutes, on one card. */
export function minutesBlocks(network: Network, meeting: Meeting, today: Day): readonly Block[] {
  const view = minutesView(network, meeting);
  const { decisions, notes, actions } = view;
  const texts = (lines: MinutesView["notes"]) => lines.map(({ text }) => [{ text: short(text) }]);
  return [
    { kind: "facts", rows: factsOf(meeting, view) },
    ...part(labels.decisions, texts(decisions)),
    ...part(labels.notes, texts(notes)),
    ...part(
      labels.actions,
      actions.map((action) => shortened(actionLine(network, action, { today }))),
    ),
    ...(view.isEmpty ? [paragraph(wording.empty)] : []),
  ];
}

function factsOf({ slot, place }: Meeting, { present, absent }: MinutesView) {
  const names = (some: readonly string[]) => inShortList(some, NAMED);
  return [
    { label: labels.when, value: meetingTime(slot) },
    ...(place === undefined ? [] : [{ label: labels.place, value: place }]),
    { label: labels.present, value: present.length > 0 ? names(present) : wording.notNoted },
    ...(absent.length > 0 ? [{ label: labels.absent, value: names(absent) }] : []),
  ];
}

/** Lines under a small heading; nothing when there are none. */
export function part(title: string, items: readonly (readonly Span[])[]): readonly Block[] {
  if (items.length === 0) return [];
  const left = items.length - LISTED;
  return [
    { kind: "text", spans: [{ text: title, style: "bold" }] },
    { kind: "list", items: items.slice(0, LISTED) },
    ...(left > 0 ? [paragraph(wording.more(left))] : []),
  ];
}

/** The beginning of a text, on one line. */
export function short(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  if (line.length <= SHOWN_TEXT) return line;
  return `${line.slice(0, SHOWN_TEXT).toWellFormed().trimEnd()}…`;
}

function shortened(spans: readonly Span[]): readonly Span[] {
  return spans.map((span) => ({ ...span, text: short(span.text) }));
}
