import { actionButton, actionLine } from "../../src/cards/action-card.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { daysLater } from "../../src/domain/days.ts";
import type { ActionId } from "../../src/domain/ids.ts";
import type { Action as Agreed } from "../../src/domain/meeting/action.ts";
import type { Day } from "../../src/domain/time.ts";
import { dayInWords } from "../../src/language/when/in-words.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import type { Action, State } from "./action.ts";
import { dayFault } from "./draft.ts";
import { found, foundOpen, shown } from "./found.ts";
import { answer, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

/** It is done; once more says so, and one step back it is open again. */
export function done(scene: Scene, id: ActionId): Outcome<State> {
  const it = foundOpen(scene, id);
  if ("refused" in it) return it.refused;
  return answer(scene, {
    text: wording.done,
    more: [
      lineOf(scene, it.action),
      ...rowOf([actionButton(wording.reopen, { kind: "reopen", action: id })]),
    ],
    changes: [{ kind: "action-done", action: id }],
  });
}

/** Agreed as it was, without having been done. */
export function reopen(scene: Scene, id: ActionId): Outcome<State> {
  const it = found(scene, id);
  if ("refused" in it) return it.refused;
  const { doneAt, ...action } = it.action;
  if (action.droppedAt !== undefined) return shown(scene, wording.isDropped, it.action);
  if (doneAt === undefined) return shown(scene, wording.reopened, action);
  return answer(scene, {
    text: wording.reopened,
    more: [lineOf(scene, action)],
    changes: [{ kind: "action-agreed", action }],
  });
}

function lineOf({ network, ...scene }: Scene, action: Agreed): Block {
  const today = todayIn({ ...scene, network });
  return { kind: "text", spans: actionLine(network, action, { today }) };
}

/** A week or a month later in one tap, or a day of one's own. */
export function later(scene: Scene, id: ActionId, wrong?: string): Outcome<State> {
  const it = foundOpen(scene, id);
  if ("refused" in it) return it.refused;
  const { dueOn: from } = it.action;
  return answer(scene, {
    text: wrong ?? wording.later,
    more: [
      lineOf(scene, it.action),
      ...rowOf([
        actionButton(wording.week, { kind: "put-off", action: id, by: "week", from }),
        actionButton(wording.month, { kind: "put-off", action: id, by: "month", from }),
      ]),
      {
        kind: "form",
        fields: [{ kind: "day", name: "due", label: wording.dueOn, required: true }],
        submit: actionButton(wording.keep, { kind: "put-off-to", action: id }),
      },
    ],
  });
}

/** From the day that was seen, or from today when that is over; put off by then it is not again. */
export function putOff(
  scene: Scene,
  { action: id, by, from }: Extract<Action, { readonly kind: "put-off" }>,
): Outcome<State> {
  const it = foundOpen(scene, id);
  if ("refused" in it) return it.refused;
  if (it.action.dueOn !== from) return shown(scene, wording.movedSince, it.action);
  const today = todayIn(scene);
  const start = from < today ? today : from;
  return putOffTo(scene, id, by === "week" ? daysLater(start, 7) : monthLater(start));
}

/** The same date a month later, or the last day of that month. */
function monthLater(day: Day): Day {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10) as Day;
}

/** From now on it is due on that day; how often that was done is said when it is often. */
export function putOffTo(scene: Scene, id: ActionId, dueOn: Day | undefined): Outcome<State> {
  const it = foundOpen(scene, id);
  if ("refused" in it) return it.refused;
  const today = todayIn(scene);
  const [fault] = dayFault(dueOn, today);
  if (fault !== undefined || dueOn === undefined) return later(scene, id, fault);
  const text = wording.putOff(dayInWords(dueOn, today));
  if (dueOn === it.action.dueOn) return shown(scene, text, it.action);
  const times = it.action.postponed + 1;
  const pass = actionButton(wording.passTo, { kind: "pass", action: id });
  return answer(scene, {
    text,
    more: [
      lineOf(scene, { ...it.action, dueOn }),
      ...(times >= OFTEN ? [paragraph(wording.putOffOften(times)), ...rowOf([pass])] : []),
    ],
    changes: [{ kind: "action-postponed", action: id, dueOn }],
  });
}

const OFTEN = 3;
