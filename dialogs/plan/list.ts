import type { Outcome } from "../../src/contract/outcome.ts";
import { participantsOn } from "../../src/domain/meeting/audience.ts";
import { type Meeting, type ReplyKind, replyOf } from "../../src/domain/meeting/meeting.ts";
import { isToCome } from "../../src/domain/meeting/series-meetings.ts";
import { compareSlots } from "../../src/domain/meeting/slot.ts";
import type { Block, Button, Span } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button, type State } from "./action.ts";
import { mayManage, organiserSeat, takesPart } from "./may.ts";
import { answer, lookingOf, messageOf, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";
import { dayWords, hoursWords, meetingLabel } from "./words.ts";

/** So many at a time: each has a button of its own. */
export const LISTED = 8;

/** The meetings that are to come, the first one first. */
export function comingMeetings(scene: Scene): readonly Meeting[] {
  const looking = lookingOf(scene);
  return [...scene.network.meetings]
    .filter((one) => isToCome(one, looking))
    .toSorted((one, other) => compareSlots(one.slot, other.slot));
}

/** What is planned. In a group only what anybody may know, and no names. */
export function list(scene: Scene, from = 0): Outcome<State> {
  const all = comingMeetings(scene);
  const shown = all.slice(from, from + LISTED);
  const left = all.length - from - shown.length;
  const [first] = shown;
  if (!first) return answer(scene, { text: wording.list.none, more: ownRow(scene, []) });
  const items = shown.map((one) => lineOf(scene, one));
  const gist = (items[0] ?? []).map(({ text }) => text).join("");
  const rest: readonly Block[] = left > 0 ? [paragraph(wording.list.more(left), "subtle")] : [];
  const blocks: readonly Block[] = [{ kind: "list", items }, ...rest];
  const text = from === 0 ? wording.list.next(gist) : gist;
  return isGroup(scene)
    ? inGroup(scene, { text, blocks })
    : answer(scene, {
        text,
        blocks,
        more: ownRow(scene, pageButtons(scene, { shown, from, left })),
      });
}

/** To everybody in the group, for it names nobody. */
function inGroup(
  scene: Scene,
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
): Outcome<State> {
  const more = [paragraph(wording.list.askAlone, "subtle")];
  const message = messageOf(scene, { text, blocks, more });
  return {
    say: [{ message, as: "new", to: "here" }],
    ...{ state: { kind: "keep" }, changes: [], tell: [], counts: [] },
  };
}

/** Who takes part also reads the hours, who looks after it how many come. */
function lineOf(scene: Scene, meeting: Meeting): readonly Span[] {
  const { title, slot, place } = meeting;
  const knows = !isGroup(scene) && takesPart(scene, meeting);
  const parts = [
    knows ? `${dayWords(scene, slot.day)}, ${hoursWords(slot)}` : dayWords(scene, slot.day),
    ...(place === undefined ? [] : [place]),
    ...(knows && mayManage(scene, meeting) ? [countsInWords(scene, meeting)] : []),
  ];
  return [{ text: title, style: "bold" }, { text: ` · ${parts.join(" · ")}` }];
}

/** How many of those who are meant come: `3 komen, 1 misschien`. */
export function countsInWords({ network }: Scene, meeting: Meeting): string {
  const people = participantsOn(network, meeting.audience, meeting.slot.day);
  const said = people.map(({ person }) => replyOf(meeting, person)?.as);
  const count = (as: ReplyKind | undefined) => said.filter((one) => one === as).length;
  return wording.counts({
    ...{ yes: count("yes"), sends: count("sends"), maybe: count("maybe"), no: count("no") },
    open: count(undefined),
  });
}

type Page = { readonly shown: readonly Meeting[]; readonly from: number; readonly left: number };

function pageButtons(scene: Scene, { shown, from, left }: Page): readonly Button[] {
  const each = shown.map(({ id, title, slot }) =>
    button(meetingLabel(scene, title, slot.day), { kind: "show", meeting: id }),
  );
  if (left === 0) return each;
  const next = Math.min(left, LISTED);
  return [...each, button(wording.list.showMore(next), { kind: "list", from: from + LISTED })];
}

function ownRow(scene: Scene, buttons: readonly Button[]): readonly Block[] {
  const mayPlan = !isGroup(scene) && organiserSeat(scene) !== undefined;
  const all = mayPlan ? [...buttons, button(wording.list.newOne, { kind: "new" })] : buttons;
  return all.length > 0 ? [{ kind: "buttons", buttons: all }] : [];
}

export function isGroup({ event }: Scene): boolean {
  return event.place.kind === "group";
}

export function listButton(): Button {
  return button(wording.list.all, { kind: "list" });
}

/** A button of a read-back that is no more, or not the newest. */
export function forgotten(scene: Scene): Outcome<State> {
  return answer(scene, {
    text: wording.gone,
    more: [{ kind: "buttons", buttons: [listButton()] }],
  });
}
