import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { daysBetween } from "../../src/domain/days.ts";
import type { Network } from "../../src/domain/network.ts";
import { readAbsence } from "../../src/language/absence.ts";
import { readConfirmationReply, readLater } from "../../src/language/confirmation.ts";
import type { State } from "./action.ts";
import { away } from "./away.ts";
import { changeInWords } from "./change-in-words.ts";
import { confirm, confirmAll } from "./confirm.ts";
import { evenings, later, pause } from "./later.ts";
import { comeBack, leave, leaveSure } from "./leave.ts";
import { notMineSure } from "./not-mine.ts";
import { openFor } from "./open.ts";
import { confirmOrganisation } from "./organisation.ts";
import { readAnswer } from "./read-answer.ts";
import { show, showOpen } from "./reply.ts";
import { answer, isInGroup, type Scene } from "./scene.ts";
import { sayHasLeft } from "./speaker.ts";
import { why } from "./why.ts";
import { wording } from "./wording.ts";

/** After this nobody is sure what a bare yes is about. */
const SURE_FOR_DAYS = 14;

/** What is typed: an answer to what was asked last, or a wish. */
export function readText(scene: Scene, text: string): Outcome<State> {
  const { state } = scene;
  const answered = state && answerState(scene, state, text);
  if (answered) return answered;
  const reply = readConfirmationReply(text);
  if (reply === "why") return why(scene);
  if (reply === "return") return comeBack(scene);
  if (scene.network.askings.get(scene.me.id)?.outSince !== undefined) return sayHasLeft(scene);
  switch (reply) {
    case "all-right":
    case "own-right":
      return allRight(scene, reply);
    case "unclear":
      return showOpen(scene, wording.pickOne);
    case "later":
      return putOff(scene, text);
    case "leave":
      return leave(scene);
    case "away":
      return away(scene, readAbsence(text, todayIn(scene)) ?? {});
    case "evenings":
    case "office-hours":
      return evenings(scene, reply === "evenings");
    case "own-data":
      return changeInWords(scene, text);
    case undefined:
      return show(scene);
    default:
      return reply satisfies never;
  }
}

/** A yes is one tap less, but only to what was asked just now, and where nobody else reads along. */
function allRight(scene: Scene, reply: "all-right" | "own-right"): Outcome<State> {
  const open = openFor(scene);
  if (open.length === 0 && reply === "all-right")
    return answer(scene, { text: wording.nothingOpen });
  if (!open.some(({ kind }) => kind === "confirm")) {
    return reply === "all-right" ? showOpen(scene, wording.pickOne) : show(scene);
  }
  if (isInGroup(scene)) return showOpen(scene, wording.groupFirst);
  const { network, event, me } = scene;
  const last = network.askings.get(me.id)?.round?.steps.at(-1)?.at;
  const days = last && daysBetween(last, event.at, network.description.zone);
  if (days === undefined || days > SURE_FOR_DAYS) return showOpen(scene, wording.pickOne);
  return confirmAll(scene, {});
}

/** What somebody looked up of themselves stands there with "Klopt het nog?", so a yes is an answer. */
function rightAsShown(
  scene: Scene,
  { shown }: Extract<State, { readonly kind: "shown" }>,
): Outcome<State> {
  return isInGroup(scene) ? showOpen(scene, wording.groupFirst) : confirmAll(scene, { shown });
}

/** "Vraag me na 1 mei"; without a day the choice is offered. */
function putOff(scene: Scene, text: string): Outcome<State> {
  const until = readLater(text, todayIn(scene));
  return until === undefined ? later(scene) : pause(scene, until);
}

function answerState(scene: Scene, state: State, text: string): Outcome<State> | undefined {
  if (state.kind === "later") {
    const until = readLater(text, todayIn(scene));
    return until === undefined ? undefined : pause(scene, until);
  }
  const said = readAnswer(state, text);
  if (said === undefined) return undefined;
  switch (state.kind) {
    case "leaving":
      return said === "yes" ? leaveSure(scene) : show(scene);
    case "not-mine":
      return said === "yes" ? notMineSure(scene, state.seat) : show(scene);
    case "shown":
      return said === "yes" ? rightAsShown(scene, state) : showOpen(scene, wording.pickOne);
    case "changed":
      return said === "yes" ? confirm(scene, state) : showOpen(scene, wording.pickOne);
    case "changed-organisation":
      return said === "yes" ? confirmOrganisation(scene, state) : showOpen(scene, wording.pickOne);
    default:
      return state satisfies never;
  }
}

/** What is open, for when a yes could answer several questions. */
export function titleOf(state: State, _network: Network): string {
  switch (state.kind) {
    case "leaving":
      return wording.titleLeaving;
    case "not-mine":
      return wording.titleNotMine;
    case "later":
      return wording.titleLater;
    case "shown":
    case "changed":
    case "changed-organisation":
      return wording.titleChanged;
    default:
      return state satisfies never;
  }
}
