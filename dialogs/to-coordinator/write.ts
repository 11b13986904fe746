import type { Outcome } from "../../src/contract/outcome.ts";
import { cleanLines } from "../../src/domain/clean-text.ts";
import { coordinatorsOnDuty, type OnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import { shielded } from "../../src/shield/shield.ts";
import type { State } from "./action.ts";
import { formMessage } from "./form.ts";
import { coordinatorsToCall, nobodyReads } from "./nobody.ts";
import { previewMessage } from "./preview.ts";
import { fits, LONGEST_LETTER } from "./room.ts";
import { lineTo, readersOf, type Scene, tellWriter, wroteEnough } from "./scene.ts";
import { wording } from "./wording.ts";

/** Those who are going to read it; without any, or without the right to write, what is said instead. */
export type Admission =
  | { readonly kind: "may"; readonly readers: readonly OnDuty[] }
  | { readonly kind: "may-not"; readonly outcome: Outcome<State> };

/** Found out at each step, for a form or a button may be old. */
export function admit(scene: Scene): Admission {
  const { network, event } = scene;
  const refuse = (message: ReturnType<typeof lineTo>): Admission => ({
    kind: "may-not",
    outcome: tellWriter(scene, message),
  });
  if (event.actor.guest && network.description.guestsMayAsk !== true) {
    return refuse(lineTo(scene, wording.guest));
  }
  if (wroteEnough(scene)) {
    const people = coordinatorsOnDuty(network, event.at).map(({ person }) => person);
    return refuse(lineTo(scene, wording.wroteEnough, coordinatorsToCall(people)));
  }
  const readers = readersOf(scene);
  return readers.length > 0 ? { kind: "may", readers } : refuse(nobodyReads(scene));
}

/** An empty form; what was begun before is forgotten. */
export function write(scene: Scene): Outcome<State> {
  const admission = admit(scene);
  if (admission.kind === "may-not") return admission.outcome;
  return tellWriter(scene, formMessage(scene, admission), { kind: "done" });
}

/** Shows what was filled in as it will be sent; only what was shielded is remembered. */
export function look(scene: Scene, filledIn: unknown): Outcome<State> {
  const admission = admit(scene);
  if (admission.kind === "may-not") return admission.outcome;
  const { readers } = admission;
  const typed = typeof filledIn === "string" ? cleanLines(filledIn) : "";
  const { text, hidden } = shielded(typed);
  if (!isSeen(text)) {
    return tellWriter(scene, formMessage(scene, { readers, wrong: wording.empty }));
  }
  if (!fits(text)) {
    const wrong = wording.tooLong(LONGEST_LETTER);
    const kept = text.slice(0, LONGEST_LETTER).toWellFormed();
    return tellWriter(scene, formMessage(scene, { readers, wrong, text: kept }));
  }
  const draft = { draft: scene.event.id.slice(-LONGEST_ID), text };
  const to = readers.map(({ person }) => person.id);
  return tellWriter(scene, previewMessage(scene, { draft, readers, hidden }), {
    kind: "brief",
    state: { kind: "draft", ...draft, to },
  });
}

const LONGEST_ID = 200;

function isSeen(text: string): boolean {
  return /[^\s\p{C}]/u.test(text);
}
