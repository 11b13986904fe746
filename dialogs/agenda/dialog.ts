import { unknownFor } from "../../src/cards/become-known.ts";
import { type Dialog, register, type Situation } from "../../src/contract/dialog.ts";
import { forKnown } from "../../src/contract/for-known.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { groupSizes } from "../../src/domain/agenda/groups.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { type AgendaRequest, readAgendaRequest } from "../../src/language/agenda.ts";
import {
  type Action,
  actionSchema,
  identity,
  type State,
  sessionNames,
  stateSchema,
} from "./action.ts";
import { everySaying } from "./every-saying.ts";
import { addItem, dropItem, itemForm } from "./items.ts";
import { retell } from "./retell.ts";
import { comingById, isOrganiser, nextFor, type Scene, saysLine, takesPart } from "./scene.ts";
import { showAgenda, showGroups, showSessions } from "./show.ts";
import { timetable } from "./timetable.ts";
import { wording } from "./wording.ts";

/** What a meeting is about: built from what is going on, added to by everybody, cut to the time. */
const agendaDialog: Dialog<State, Action> = {
  ...identity,
  state: stateSchema,
  action: actionSchema,
  claims: (text) => readAgendaRequest(text) !== undefined,
  needs: ["asked"],
  step,
  timetable,
  retell,
  everySaying,
};

export const agenda = register(agendaDialog);

function step(turn: Situation<State, Action>): Outcome<State> {
  return forKnown(turn, unknownFor, ({ id: me }, happening) => {
    const scene: Scene = { ...turn, me };
    if (happening.kind === "press") return press(scene, happening.action, happening.form);
    const request = readAgendaRequest(happening.text);
    const meeting = nextFor(scene);
    if (!meeting) return saysLine(scene, wording.none);
    return request ? asked(scene, meeting, request) : showAgenda(scene, meeting);
  });
}

function asked(scene: Scene, meeting: Meeting, request: AgendaRequest): Outcome<State> {
  switch (request.kind) {
    case "show":
      return showAgenda(scene, meeting);
    case "add": {
      const { text, minutes } = request;
      if (text === "") return itemForm(scene, meeting);
      return addItem(scene, meeting, { text, ...(minutes && { minutes: String(minutes) }) });
    }
    case "groups":
      return forOrganiser(scene, meeting, () => showGroups(scene, meeting, sizeOf(request.size)));
    case "session":
      return forOrganiser(scene, meeting, () => follow(scene, meeting, request.number));
    default:
      return request satisfies never;
  }
}

function sizeOf(size: number | undefined): number | undefined {
  if (size === undefined) return undefined;
  return Math.min(Math.max(size, groupSizes.least), groupSizes.most);
}

function follow(scene: Scene, meeting: Meeting, number: number): Outcome<State> {
  const session = sessionNames[number - 1] ?? null;
  return setSession(scene, meeting, session);
}

/** The agenda is shown as it is from now on. */
function setSession(
  scene: Scene,
  meeting: Meeting,
  session: (typeof sessionNames)[number] | null,
): Outcome<State> {
  const { template: _before, ...rest } = meeting;
  const next: Meeting = session === null ? rest : { ...rest, template: session };
  const fact = { kind: "template-set", meeting: meeting.id, template: session } as const;
  return { ...showAgenda(scene, next), changes: [fact] };
}

function press(
  scene: Scene,
  action: Action,
  form: Readonly<Record<string, string | readonly string[]>>,
): Outcome<State> {
  const meeting = action.meeting === undefined ? nextFor(scene) : comingById(scene, action.meeting);
  if (!meeting) return saysLine(scene, wording.gone);
  if (!takesPart(scene, meeting)) return saysLine(scene, wording.notYours);
  switch (action.kind) {
    case "show":
      return showAgenda(scene, meeting);
    case "item-form":
      return itemForm(scene, meeting);
    case "add":
      return addItem(scene, meeting, {
        text: textOf(form["item"]),
        minutes: textOf(form["minutes"]),
      });
    case "drop":
      return dropItem(scene, meeting, action.item);
    case "sessions":
      return forOrganiser(scene, meeting, () => showSessions(scene, meeting));
    case "follow":
      return forOrganiser(scene, meeting, () => setSession(scene, meeting, action.session));
    case "groups":
      return forOrganiser(scene, meeting, () => showGroups(scene, meeting, action.size));
    default:
      return action satisfies never;
  }
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === "string" ? value : "";
}

function forOrganiser(scene: Scene, meeting: Meeting, then: () => Outcome<State>): Outcome<State> {
  return isOrganiser(scene, meeting) ? then() : saysLine(scene, wording.notOrganiser);
}
