import { audienceWithCount } from "../../src/cards/audience-words.ts";
import { meetingRows } from "../../src/cards/meeting-card.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { MeetingId } from "../../src/domain/ids.ts";
import { attendanceOf } from "../../src/domain/meeting/attendance.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { isRunning, isToCome } from "../../src/domain/meeting/series-meetings.ts";
import { readWebAddress } from "../../src/domain/web-address.ts";
import { recurrenceInWords } from "../../src/language/when/in-words.ts";
import type { Block, Button } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type State } from "./action.ts";
import { countsInWords, isGroup, listButton } from "./list.ts";
import { mayManage, takesPart } from "./may.ts";
import { answer, lookingOf, type Scene, todayOf } from "./scene.ts";
import { wording } from "./wording.ts";
import { dayWords, slotWords } from "./words.ts";

const words = wording.card;

/** One meeting: all of it for who takes part, title, day and place for anybody else. */
export function show(scene: Scene, id: MeetingId): Outcome<State> {
  const meeting = scene.network.meetings.get(id);
  if (!meeting) return noSuch(scene);
  const { title, slot, place, cancelledAt } = meeting;
  const knows = !isGroup(scene) && takesPart(scene, meeting);
  const day = { label: words.day, value: dayWords(scene, slot.day) };
  const rows = knows
    ? knownRows(scene, meeting)
    : [day, ...(place === undefined ? [] : [{ label: placeLabel(), value: place }])];
  const off = cancelledAt === undefined ? [] : [paragraph(words.isOff(title, day.value))];
  const more: readonly Block[] = [
    ...(knows ? linkBlock(meeting) : []),
    ...rowOf(buttonsOf(scene, meeting)),
  ];
  return answer(scene, {
    text: `${title}, ${knows ? slotWords(scene, slot) : day.value}`,
    blocks: [{ kind: "heading", text: title }, ...off, { kind: "facts", rows }],
    more,
  });
}

/** A meeting that is there no more. */
export function noSuch(scene: Scene): Outcome<State> {
  return answer(scene, { text: words.noSuch, more: rowOf([listButton()]) });
}

function placeLabel(): string {
  return wording.form.place;
}

function knownRows(scene: Scene, meeting: Meeting) {
  const { network, event } = scene;
  const { audience, slot, of, capacity } = meeting;
  const series = of && network.series.get(of.series);
  const manages = mayManage(scene, meeting);
  return [
    ...meetingRows(network, meeting, event.at),
    { label: words.whom, value: audienceWithCount(network, audience, slot.day) },
    ...(series ? [{ label: words.series, value: recurrenceInWords(series.rule) }] : []),
    ...(manages ? [{ label: words.comes, value: countsInWords(scene, meeting) }] : []),
    ...(capacity === undefined
      ? []
      : [{ label: words.room, value: roomText(scene, meeting, capacity) }]),
  ];
}

function roomText({ network }: Scene, meeting: Meeting, capacity: number): string {
  return words.roomLeft(capacity, attendanceOf(network, meeting).heads);
}

/** Only an address that anybody may open; what is kept may come from elsewhere. */
function linkBlock({ link }: Meeting): readonly Block[] {
  const address = link === undefined ? undefined : readWebAddress(link);
  return address?.startsWith("https://") ? [paragraph(wording.withLink(address))] : [];
}

function buttonsOf(scene: Scene, meeting: Meeting): readonly Button[] {
  if (isGroup(scene)) return [];
  const { id, of, slot } = meeting;
  const may = mayManage(scene, meeting) && isToCome(meeting, lookingOf(scene));
  if (!may) return [listButton()];
  const series = of && scene.network.series.get(of.series);
  const runs = series && isRunning(series, todayOf(scene)) ? series : undefined;
  return [
    button(words.move, { kind: "move", meeting: id }),
    button(runs ? words.skip : words.cancel, { kind: "cancel", meeting: id }),
    ...(runs
      ? [
          button(words.stop, { kind: "stop", series: runs.id, from: slot.day }),
          button(words.renew, { kind: "renew", series: runs.id, from: of?.day ?? slot.day }),
        ]
      : []),
    listButton(),
  ];
}
