import type { Outcome } from "../../src/contract/outcome.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import type { Button } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type State, sessionNames } from "./action.ts";
import { agendaBlocks } from "./agenda-message.ts";
import { groupsBlocks } from "./groups-message.ts";
import { isOrganiser, type Scene, says } from "./scene.ts";
import { sessions } from "./sessions/wording.ts";
import { wording } from "./wording.ts";

/** Items that can be taken off with one tap. */
const DROPPED = 4;
/** A label is cut by the channels; the beginning tells which one it is. */
const BRIEF = 30;

/** The agenda, with what may be done to it. */
export function showAgenda(scene: Scene, meeting: Meeting): Outcome<State> {
  const { network, event, asked } = scene;
  const blocks = agendaBlocks({ network, meeting, at: event.at, asked });
  const buttons = agendaButtons(meeting, {
    isOrganiser: isOrganiser(scene, meeting),
    own: meeting.items.filter(({ by }) => by === scene.me).map(({ id }) => id),
  });
  return says(scene, [...blocks, ...rowOf(buttons)], { summary: wording.title(meeting.title) });
}

/** What may be done to an agenda. */
export function agendaButtons(
  { id, items }: Meeting,
  may: { readonly isOrganiser: boolean; readonly own: readonly string[] },
): readonly Button[] {
  const droppable = items.filter((item) => may.isOrganiser || may.own.includes(item.id));
  return [
    button(wording.addItem, { kind: "item-form", meeting: id }, "primary"),
    ...(may.isOrganiser
      ? [
          button(wording.groups, { kind: "groups", meeting: id }),
          button(wording.sessions, { kind: "sessions", meeting: id }),
        ]
      : []),
    ...droppable
      .slice(-DROPPED)
      .map((item) =>
        button(wording.drop(brief(item.text)), { kind: "drop", meeting: id, item: item.id }),
      ),
  ];
}

function brief(text: string): string {
  return text.length > BRIEF ? `${text.slice(0, BRIEF - 1).toWellFormed()}…` : text;
}

/** The sessions to choose from. */
export function showSessions(scene: Scene, meeting: Meeting): Outcome<State> {
  return says(scene, [paragraph(wording.chooseSession), ...rowOf(sessionButtons(meeting))], {
    summary: wording.chooseSession,
  });
}

/** One for each session, and one for the fixed parts. */
export function sessionButtons({ id }: Pick<Meeting, "id">): readonly Button[] {
  return [
    button(wording.fixed, { kind: "follow", meeting: id, session: null }),
    ...sessionNames.map((session) =>
      button(sessions[session].title, { kind: "follow", meeting: id, session }),
    ),
  ];
}

/** Groups of the people who come. */
export function showGroups(scene: Scene, meeting: Meeting, size?: number): Outcome<State> {
  const back = rowOf([button(wording.back, { kind: "show", meeting: meeting.id })]);
  const blocks = groupsBlocks(scene.network, meeting, size);
  return says(scene, [...blocks, ...back], { summary: wording.groups });
}
