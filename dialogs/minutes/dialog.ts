import { unknownFor } from "../../src/cards/become-known.ts";
import { type Dialog, register } from "../../src/contract/dialog.ts";
import { privately } from "../../src/contract/in-turn.ts";
import { type Outcome, saying } from "../../src/contract/outcome.ts";
import {
  asksForMinutes,
  readMinutesLine,
  readMinutesReply,
} from "../../src/language/meeting/minutes-line.ts";
import { type Action, actionSchema, identity, type State, stateSchema } from "./action.ts";
import { approve } from "./approve.ts";
import { allCame } from "./attendance.ts";
import { dictate } from "./dictate.ts";
import { everySaying } from "./every-saying.ts";
import { open, openAtHand, show } from "./open.ts";
import { dropAction, reword, rewrite, strike } from "./rewrite.ts";
import type { Coming, Scene } from "./scene.ts";
import { look, send } from "./send.ts";
import { wording } from "./wording.ts";

/** What was decided and agreed in a meeting: written down by whoever was there, sent, and approved. */
const minutesDialog: Dialog<State, Action> = {
  ...identity,
  state: stateSchema,
  action: actionSchema,
  claims,
  step,
  title: () => wording.title,
  everySaying,
};

export const minutes = register(minutesDialog);

/** An action is one of the meeting only while its minutes are open. */
function claims(text: string, { state }: { readonly state: State | undefined }): boolean {
  if (asksForMinutes(text)) return true;
  const line = readMinutesLine(text);
  if (state === undefined) return line !== undefined && line.kind !== "action";
  return line !== undefined || readMinutesReply(text) !== undefined;
}

function step(coming: Coming): Outcome<State> {
  const { happening, actor } = coming.event;
  if (happening.kind !== "text" && happening.kind !== "press") return saying();
  const me = actor.person;
  if (me === undefined || !coming.network.people.has(me)) {
    return saying(privately(coming, unknownFor(coming)));
  }
  const scene: Scene = { ...coming, me };
  if (happening.kind === "text") return readText(scene, happening.text);
  return press(scene, happening.action, happening.form["text"]);
}

function readText(scene: Scene, text: string): Outcome<State> {
  const { state } = scene;
  const line = readMinutesLine(text);
  if (line) return dictate(scene, line);
  const reply = readMinutesReply(text);
  if (!state || !reply) return openAtHand(scene);
  switch (reply) {
    case "ready":
      return look(scene, state.meeting);
    case "send":
      return send(scene, state.meeting);
    case "more":
      return open(scene, state.meeting);
    default:
      return reply satisfies never;
  }
}

function press(scene: Scene, action: Action, text: unknown): Outcome<State> {
  switch (action.kind) {
    case "open":
      return open(scene, action.meeting);
    case "show":
      return show(scene, action.meeting);
    case "all-came":
      return allCame(scene, action.meeting);
    case "strike":
      return strike(scene, action);
    case "reword":
      return reword(scene, action);
    case "rewrite":
      return rewrite(scene, action, typeof text === "string" ? text : "");
    case "drop-action":
      return dropAction(scene, action);
    case "look":
      return look(scene, action.meeting);
    case "send":
      return send(scene, action.meeting);
    case "approve":
      return approve(scene, action);
    default:
      return action satisfies never;
  }
}
