import { actionButtons, actionLine } from "../../src/cards/action-card.ts";
import type { About } from "../../src/contract/about.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Tell } from "../../src/contract/outcome.ts";
import { isOfficeTime, nextOpening } from "../../src/domain/calendar/working-days.ts";
import { isLeftAlone } from "../../src/domain/cycle/confirmation-ladder.ts";
import { workingOf } from "../../src/domain/cycle/interval.ts";
import type { Action } from "../../src/domain/meeting/action.ts";
import { ownerOn } from "../../src/domain/meeting/action-owner.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import type { Scene } from "./scene.ts";
import { wording } from "./wording.ts";

const words = wording.tell;

/** Who did not say it themselves hears that something is theirs now; in office hours. */
export function toNewOwner(
  scene: Scene,
  action: Action,
  why: "agreed" | "passed",
): readonly Tell[] {
  const { network, knowledge, event, me } = scene;
  const today = todayIn(scene);
  const person = ownerOn(network, action, today);
  const asking = person && network.askings.get(person);
  if (person === undefined || person === me || (asking && isLeftAlone(asking, today))) return [];
  const name = network.people.get(me)?.name ?? "";
  const text = why === "passed" ? words.passedTo(name) : words.agreed(name);
  const spans = actionLine(network, action, { today, own: true });
  const message = {
    summary: text,
    blocks: [paragraph(text), { kind: "text", spans } as const, ...rowOf(actionButtons(action))],
  };
  const working = workingOf(network.description, knowledge.calendar);
  const notBefore = isOfficeTime(event.at, working) ? undefined : nextOpening(event.at, working);
  const key = `actions/yours/${action.id}/${event.at}`;
  const about: About = { kind: "actions", actions: [{ action: action.id, why: "own" }] };
  return [{ to: { kind: "person", person }, message, key, about, ...(notBefore && { notBefore }) }];
}
