import { noLonger, type Retell, stillSo } from "../../src/contract/about.ts";
import { isOpen } from "../../src/domain/meeting/action.ts";
import { ownerOn } from "../../src/domain/meeting/action-owner.ts";
import type { ActionNews } from "../../src/domain/meeting/due-actions.ts";
import { localMoment } from "../../src/domain/time.ts";
import { reminderMessage } from "./reminder-message.ts";

/** What is done, dropped, put off or somebody else's by now is left out of what had to wait. */
export const retell: Retell = (about, waiting) => {
  if (about.kind !== "actions") return undefined;
  const { network, at, to } = waiting;
  if (to === undefined) return noLonger();
  const today = localMoment(at, network.description.zone).day;
  const news = about.actions.flatMap(({ action: id, why, dueOn }): readonly ActionNews[] => {
    const action = network.actions.get(id);
    const isDue = action && isOpen(action) && (dueOn ?? action.dueOn) === action.dueOn;
    const isTheirs = action && (why !== "own" || ownerOn(network, action, today) === to);
    return isDue && isTheirs ? [{ action, why }] : [];
  });
  if (news.length === 0) return noLonger();
  if (news.length === about.actions.length) return stillSo(true, waiting);
  return { kind: "so", message: reminderMessage(network, at, { person: to, news }) };
};
