import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { inList } from "../../src/language/list.ts";
import { coordinatorsOnDuty, type OnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import { button, type Draft, type State } from "./action.ts";
import { formMessage } from "./form.ts";
import { letterOf } from "./letter.ts";
import { coordinatorsToCall } from "./nobody.ts";
import { previewMessage } from "./preview.ts";
import { lineTo, type Scene, tellWriter, writerOf } from "./scene.ts";
import { wording } from "./wording.ts";
import { admit } from "./write.ts";

/** What may be done with a draft that was shown. */
export type Settling = "send" | "change" | "discard";

/** Does it with this draft and no other; of one that is gone it says so. */
export function settle(scene: Scene, settling: Settling, id: string): Outcome<State> {
  const { state } = scene;
  if (state?.draft !== id) return gone(scene);
  if (state.kind === "sent") return tellWriter(scene, lineTo(scene, wording.alreadySent));
  switch (settling) {
    case "send":
      return send(scene, state);
    case "change":
      return change(scene, state);
    case "discard":
      return tellWriter(scene, lineTo(scene, wording.discarded), { kind: "done" });
    default:
      return settling satisfies never;
  }
}

/** After ten minutes, or after a restart, nobody knows the text any more. */
function gone(scene: Scene): Outcome<State> {
  const again = {
    kind: "buttons",
    buttons: [button(wording.writeAgain, { kind: "write" })],
  } as const;
  return tellWriter(scene, lineTo(scene, wording.gone, [again]));
}

/** From here on the form has the text, and what it was before is not sent any more. */
function change(scene: Scene, { text }: Draft): Outcome<State> {
  const admission = admit(scene);
  if (admission.kind === "may-not") return admission.outcome;
  return tellWriter(scene, formMessage(scene, { ...admission, text }), { kind: "done" });
}

function send(scene: Scene, state: Draft): Outcome<State> {
  const admission = admit(scene);
  if (admission.kind === "may-not") return admission.outcome;
  const { readers } = admission;
  const to = readers.map(({ person }) => person.id);
  if (to.join() !== state.to.join()) {
    const message = previewMessage(scene, { draft: state, readers, changed: wording.changed });
    return tellWriter(scene, message, { kind: "brief", state: { ...state, to } });
  }
  const { draft } = state;
  const sent: State = { kind: "sent", draft, to };
  return {
    ...tellWriter(scene, sentMessage(scene, readers), { kind: "brief", state: sent }),
    changes: countedFor(scene),
    tell: tellsOf(scene, readers, state),
  };
}

/** One key for one draft: pressed twice, or by two presses at once, it is sent once. */
function tellsOf(
  scene: Scene,
  readers: readonly OnDuty[],
  { draft, text }: Draft,
): readonly Tell[] {
  const message = letterOf(scene, text);
  const key = `to-coordinator/${scene.event.actor.account}/${draft}`;
  return readers.map(({ seat }) => ({ to: { kind: "seat", seat }, message, key }));
}

/** Of an account that is nobody's the times of a day are kept. */
function countedFor(scene: Scene): readonly Fact[] {
  if (writerOf(scene)) return [];
  const { actor, place } = scene.event;
  return [{ kind: "wrote-coordinator", account: actor.account, channel: place.channel }];
}

/** Whom a coordinator cannot reach gets the number to call. */
function sentMessage(scene: Scene, readers: readonly OnDuty[]) {
  const { network, event } = scene;
  const names = inList(readers.map(({ person }) => person.name));
  const writer = writerOf(scene);
  if (writer?.phone ?? writer?.mail) return lineTo(scene, wording.sent(names));
  const people = coordinatorsOnDuty(network, event.at).map(({ person }) => person);
  return lineTo(scene, wording.sentByUnknown(names), coordinatorsToCall(people));
}
