import { meetingTime } from "../../src/cards/meeting-card.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { itemFlaw, LONGEST_ITEM } from "../../src/domain/agenda/item.ts";
import { cleanText } from "../../src/domain/clean-text.ts";
import { type AgendaItemId, ids } from "../../src/domain/ids.ts";
import { markOf } from "../../src/domain/mark-of.ts";
import type { AgendaItem, Meeting } from "../../src/domain/meeting/meeting.ts";
import { lengthSaid } from "../../src/language/when/length-said.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { shielded } from "../../src/shield/shield.ts";
import { button, type State } from "./action.ts";
import { isOrganiser, type Scene, says, saysLine } from "./scene.ts";
import { wording } from "./wording.ts";

const LONGEST_MINUTES = 120;
/** Of how long it takes in characters: `anderhalf uur` fits. */
const LONGEST_LENGTH = 20;

/** What was filled in before, and what is wrong with it. */
type Filled = { readonly text?: string; readonly minutes?: string; readonly wrong?: string };

/** The form for something to talk about. */
export function itemForm(scene: Scene, meeting: Meeting, filled: Filled = {}): Outcome<State> {
  const intro = filled.wrong ?? wording.which(meetingTime(meeting.slot));
  return says(scene, itemFormBlocks(meeting, { ...filled, wrong: intro }), { summary: intro });
}

/** The same as blocks. */
export function itemFormBlocks(
  meeting: Meeting,
  { text, minutes, wrong = "" }: Filled,
): readonly Block[] {
  return [
    paragraph(wrong),
    {
      kind: "form",
      fields: [
        {
          ...{ kind: "text", name: "item", label: wording.item, required: true },
          ...{ maxLength: LONGEST_ITEM, ...(text !== undefined && { value: text }) },
        },
        {
          ...{ kind: "text", name: "minutes", label: wording.length, required: false },
          ...{ maxLength: LONGEST_LENGTH, ...(minutes !== undefined && { value: minutes }) },
        },
      ],
      submit: button(wording.save, { kind: "add", meeting: meeting.id }, "primary"),
    },
    paragraph(wording.lengthHint, "subtle"),
  ];
}

/** Puts something on the agenda, through the shield; said twice it stands there once. */
export function addItem(
  scene: Scene,
  meeting: Meeting,
  typed: { readonly text: string; readonly minutes?: string },
): Outcome<State> {
  const text = cleanText(typed.text);
  const { minutes = "" } = typed;
  const wrong = flawOf(meeting, text, minutes);
  if (wrong !== undefined) {
    const kept = shielded(text).text.slice(0, LONGEST_ITEM).toWellFormed();
    return itemForm(scene, meeting, {
      text: kept,
      minutes: shielded(minutes).text.slice(0, LONGEST_LENGTH),
      wrong,
    });
  }
  const when = meetingTime(meeting.slot);
  const more: readonly Block[] = [
    { kind: "buttons", buttons: [button(wording.back, { kind: "show", meeting: meeting.id })] },
  ];
  const isKnown = meeting.items.some((item) => item.text === text);
  if (isKnown) return saysLine(scene, wording.already(text), more);
  const item = itemOf(scene, text, minutes);
  const fact = { kind: "item-added", meeting: meeting.id, item } as const;
  return saysLine(scene, wording.added(text, item.minutes, when), more, [fact]);
}

function itemOf({ event, me }: Scene, text: string, minutes: string): AgendaItem {
  const id = ids.agendaItem.parse(`item-${markOf(`${event.id} ${text}`)}`);
  const length = lengthOf(minutes);
  return { id, text, by: me, at: event.at, ...(length !== undefined && { minutes: length }) };
}

/** In digits or in words; nothing when it is left out. */
function lengthOf(typed: string): number | undefined {
  const said = typed.trim();
  if (said === "") return undefined;
  return /^\d+$/.test(said) ? Number(said) : (lengthSaid(said) ?? Number.NaN);
}

const flaws = {
  nothing: wording.noItem,
  "too-long": wording.tooLong(LONGEST_ITEM),
  full: wording.full,
} as const;

function flawOf(meeting: Meeting, text: string, minutes: string): string | undefined {
  const { hidden } = shielded(text);
  if (hidden.length > 0) return wording.leaveOut(hidden);
  const flaw = itemFlaw(meeting, text);
  if (flaw !== undefined && flaw !== "full") return flaws[flaw];
  const length = lengthOf(minutes) ?? 1;
  if (!Number.isInteger(length) || length < 1 || length > LONGEST_MINUTES) return wording.badLength;
  return flaw && flaws[flaw];
}

/** Who brought it in may take it off, and who organises the meeting. */
export function dropItem(scene: Scene, meeting: Meeting, id: AgendaItemId): Outcome<State> {
  const more: readonly Block[] = [
    { kind: "buttons", buttons: [button(wording.back, { kind: "show", meeting: meeting.id })] },
  ];
  const item = meeting.items.find((one) => one.id === id);
  if (!item) return saysLine(scene, wording.gone, more);
  if (item.by !== scene.me && !isOrganiser(scene, meeting)) {
    return saysLine(scene, wording.notOrganiser, more);
  }
  const fact = { kind: "item-dropped", meeting: meeting.id, item: id } as const;
  return saysLine(scene, wording.dropped(item.text), more, [fact]);
}
