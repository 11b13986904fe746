import { z } from "zod";
import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import { type Dialog, register, type Situation } from "../../src/contract/dialog.ts";
import { type Outcome, saying } from "../../src/contract/outcome.ts";
import { asksWhatWasAsked } from "../../src/language/asked-before.ts";
import { coordinatorsOnDuty, looksAfter } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Message } from "../../src/messages/message.ts";
import { type Action, actionSchema, identity } from "./action.ts";
import { askedMessage } from "./asked-message.ts";
import { everySaying } from "./every-saying.ts";
import { wording } from "./wording.ts";

/** What was asked and what had no answer, for who looks after the network. */
const askedDialog: Dialog<never, Action> = {
  ...identity,
  state: z.never(),
  action: actionSchema,
  claims: (text) => asksWhatWasAsked(text),
  needs: ["asked"],
  step,
  everySaying,
};

export const asked = register(askedDialog);

type Scene = Situation<never, Action>;

function step(scene: Scene): Outcome<never> {
  const { happening, place } = scene.event;
  if (happening.kind !== "text" && happening.kind !== "press") return saying();
  const inGroup = place.kind === "group";
  const back = happening.kind === "press" ? happening.action.back : 0;
  return saying({
    message: inGroup ? line(scene, wording.inGroup) : answer(scene, back),
    as: happening.kind === "press" && !inGroup ? "replacement" : "new",
    to: inGroup ? "private" : "here",
  });
}

/** Who may read it is found out now, for a button may be old. */
function answer(scene: Scene, back: number): Message {
  const { network, knowledge, event, asked: lines } = scene;
  const { actor, at } = event;
  if (actor.person === undefined || !looksAfter(network, actor.person, at)) {
    const names = coordinatorsOnDuty(network, at).map(({ person }) => person.name);
    return line(scene, wording.notAllowed(names));
  }
  if (!lines) return line(scene, wording.unreadable);
  return askedMessage({ network, knowledge, lines, at, back });
}

function line(scene: Scene, text: string): Message {
  return lineMessage({ text, emergencyLines: emergencyLinesOf(scene) });
}
