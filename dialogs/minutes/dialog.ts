import { unknownFor } from "../../src/cards/become-known.ts";
import { type Claimer, type Dialog, register } from "../../src/contract/dialog.ts";
import { forKnown } from "../../src/contract/for-known.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { wroteLately } from "../../src/domain/meeting/wrote-lately.ts";
import {
  asksForMinutes,
  readHeldReply,
  readLooseLine,
  readMinutesLine,
  readMinutesReply,
} from "../../src/language/meeting/minutes-line.ts";
import { type Action, actionSchema, identity, type State, stateSchema } from "./action.ts";
import { approve } from "./approve.ts";
import { allCame } from "./attendance.ts";
import { dictate } from "./dictate.ts";
import { everySaying } from "./every-saying.ts";
import { open, openAtHand, show } from "./open.ts";
import { letGo, placeApart, placeBySaying, placeInMinutes, placeOnAgenda } from "./place-held.ts";
import { dropAction, reword, rewrite, strike } from "./rewrite.ts";
import { type Coming, heldIn, type Scene } from "./scene.ts";
import { look, send } from "./send.ts";
import { wording } from "./wording.ts";

/** Longer than most meetings; after this nobody is sure any more of which one a line is. */
const OPEN_MS = 3 * 60 * 60 * 1000;

/** What was decided and agreed in a meeting: written down by whoever was there, sent, and approved. */
const minutesDialog: Dialog<State, Action> = {
  ...identity,
  state: stateSchema,
  action: actionSchema,
  openFor: OPEN_MS,
  claims,
  step,
  title: ({ kind }) => (kind === "held" ? wording.held.title : wording.title),
  everySaying,
};

export const minutes = register(minutesDialog);

type Claimed = Pick<Coming, "network" | "state"> & Claimer;

/** An action is one of a meeting while its minutes are open, and the rest of that day it may be one. */
function claims(text: string, { network, state, person, at }: Claimed): boolean {
  if (asksForMinutes(text)) return true;
  const line = readMinutesLine(text);
  if (state?.kind === "held" && readHeldReply(text) !== undefined) return true;
  if (state?.kind === "writing" && (readMinutesReply(text) ?? readLooseLine(text))) return true;
  if (line?.kind !== "action" || state !== undefined) return line !== undefined;
  return person !== undefined && at !== undefined && wroteLately(network, person, at);
}

function step(coming: Coming): Outcome<State> {
  return forKnown(coming, unknownFor, ({ id: me }, happening) => {
    const scene: Scene = { ...coming, me };
    if (happening.kind === "text") return readText(scene, happening.text);
    return press(scene, happening.action, happening.form["text"]);
  });
}

function readText(scene: Scene, text: string): Outcome<State> {
  const { state } = scene;
  const loose = state?.kind === "writing" ? readLooseLine(text) : undefined;
  const line = readMinutesLine(text) ?? loose;
  if (line) return dictate(scene, line);
  if (state?.kind === "held") {
    return placeBySaying(scene, state, readHeldReply(text) ?? "minutes");
  }
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
    case "hold-in":
      return heldIn(scene) || action.kind === "hold-in"
        ? placeInMinutes(scene, action.meeting)
        : open(scene, action.meeting);
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
    case "hold-agenda":
      return placeOnAgenda(scene, action.meeting);
    case "hold-apart":
      return placeApart(scene);
    case "let-go":
      return letGo(scene);
    default:
      return action satisfies never;
  }
}
