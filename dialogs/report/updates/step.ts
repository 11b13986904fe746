import { unknownFor } from "../../../src/cards/become-known.ts";
import { emergencyLinesOf } from "../../../src/cards/emergency.ts";
import { writeCoordinatorButton } from "../../../src/cards/entrances.ts";
import { lineMessage } from "../../../src/cards/line-message.ts";
import type { Situation } from "../../../src/contract/dialog.ts";
import { privately, todayIn } from "../../../src/contract/in-turn.ts";
import { type Outcome, saying } from "../../../src/contract/outcome.ts";
import type { Fact } from "../../../src/domain/change.ts";
import type { UpdateRhythm } from "../../../src/domain/cycle/asking.ts";
import type { PersonId } from "../../../src/domain/ids.ts";
import { managedBy } from "../../../src/domain/report/own-organisations.ts";
import { updateOf } from "../../../src/domain/report/updates.ts";
import { coordinatorsOnDuty } from "../../../src/lookup/people/coordinators-on-duty.ts";
import type { Message } from "../../../src/messages/message.ts";
import type { Action } from "../action.ts";
import { rowOf } from "../shown.ts";
import { choiceMessage, chosenMessage, type Managing, ownMessage } from "./own-message.ts";
import { updateWording as words } from "./wording.ts";

/** What concerns the organisations of who manages them. */
export type UpdateAction = Extract<Action, { readonly kind: "organisation" | "updates" | "every" }>;

type Scene = Situation<never, Action>;

/** Found out now whether somebody manages anything, for a button may be old. */
export function stepUpdates(scene: Scene, action: UpdateAction): Outcome<never> {
  const { network, event } = scene;
  const { person } = event.actor;
  if (person === undefined) return saying(privately(scene, unknownFor(scene), false));
  const organisations = managedBy(network, person, todayIn(scene));
  if (organisations.length === 0) return saying(privately(scene, refusal(scene), false));
  const shown = { ...scene, at: event.at };
  const managing: Managing = { organisations, updates: network.askings.get(person)?.updates };
  switch (action.kind) {
    case "organisation":
      return saying(privately(scene, ownMessage(shown, managing), false));
    case "updates":
      return saying(privately(scene, choiceMessage(shown, managing), false));
    case "every": {
      const updates = action.every === "never" ? undefined : action.every;
      const message = chosenMessage(shown, { ...managing, updates });
      return { ...saying(privately(scene, message)), changes: chosen(scene, person, action.every) };
    }
    default:
      return action satisfies never;
  }
}

/** The answer is the update of now: that of this month or quarter does not come as well. */
function chosen(
  { network, event }: Scene,
  person: PersonId,
  every: UpdateRhythm | "never",
): readonly Fact[] {
  const fact: Fact = { kind: "updates-chosen", person, every };
  if (every === "never") return network.askings.get(person)?.updates ? [fact] : [];
  return [fact, { kind: "occurred", occurrence: updateOf(network, event.at, { person, every }) }];
}

/** Who looks after the network themselves need not ask anybody. */
function refusal(scene: Scene): Message {
  const { at, actor } = scene.event;
  const others = coordinatorsOnDuty(scene.network, at).filter(
    ({ person }) => person.id !== actor.person,
  );
  const names = others.map(({ person }) => person.name);
  return lineMessage({
    text: words.notAllowed(names),
    emergencyLines: emergencyLinesOf(scene),
    more: names.length > 0 ? rowOf([writeCoordinatorButton]) : [],
  });
}
