import { actionButton, actionButtons, actionLine } from "../../src/cards/action-card.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Action } from "../../src/domain/meeting/action.ts";
import { actionsOf, openActions } from "../../src/domain/meeting/open-actions.ts";
import { looksAfter } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import type { State } from "./action.ts";
import { answer, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

/** With buttons under each; the rest is a line. */
const WITH_BUTTONS = 6;
const LISTED = 12;

/**
 * What is to be done: one's own, and for who looks after the network what others do. `lead` stands
 * before it when something was said that a button has to do.
 */
export function list(scene: Scene, lead?: string): Outcome<State> {
  const { network, event, me } = scene;
  const own = actionsOf(network, me, todayIn(scene));
  const all = looksAfter(network, me, event.at) ? openActions(network) : [];
  const others = all.filter((one) => !own.includes(one));
  const isEmpty = own.length + others.length === 0;
  return answer(scene, {
    text: lead ?? (isEmpty && all.length === 0 ? emptyLine(scene) : wording.own(own.length)),
    more: [
      ...(own.length > 0 ? [paragraph(wording.ownIntro(own.length))] : []),
      ...shownActions(scene, own, true),
      ...(others.length > 0 ? [paragraph(wording.othersIntro)] : []),
      ...shownActions(scene, others, false),
      ...rowOf([actionButton(wording.new, { kind: "new" })]),
    ],
  });
}

function emptyLine({ network, me, event }: Scene): string {
  return looksAfter(network, me, event.at) ? wording.none : wording.own(0);
}

function shownActions(scene: Scene, actions: readonly Action[], own: boolean): readonly Block[] {
  const today = todayIn(scene);
  const line = (action: Action) => actionLine(scene.network, action, { today, own });
  const first = actions.slice(0, WITH_BUTTONS);
  const then = actions.slice(WITH_BUTTONS, WITH_BUTTONS + LISTED);
  const left = actions.length - first.length - then.length;
  return [
    ...first.flatMap((action) => [
      { kind: "text", spans: line(action) } as const,
      ...rowOf(actionButtons(action)),
    ]),
    ...(then.length > 0 ? [{ kind: "list", items: then.map(line) } as const] : []),
    ...(left > 0 ? [paragraph(wording.more(left))] : []),
  ];
}
