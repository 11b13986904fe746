import { type Dialog, register } from "../../src/contract/dialog.ts";
import { type Outcome, saying } from "../../src/contract/outcome.ts";
import { asksToWriteCoordinator, readDraftReply } from "../../src/language/to-coordinator.ts";
import { type Action, actionSchema, identity, type State, stateSchema } from "./action.ts";
import { everySaying } from "./every-saying.ts";
import type { Scene } from "./scene.ts";
import { settle } from "./settle.ts";
import { wording } from "./wording.ts";
import { look, write } from "./write.ts";

/** Writing to the coordinator on purpose: a form of its own, through the shield, shown before it goes. */
const toCoordinatorDialog: Dialog<State, Action> = {
  ...identity,
  state: stateSchema,
  action: actionSchema,
  claims: (text, { state }) =>
    (state?.kind === "draft" && readDraftReply(text) !== undefined) || asksToWriteCoordinator(text),
  step,
  title: () => wording.title,
  everySaying,
};

export const toCoordinator = register(toCoordinatorDialog);

function step(scene: Scene): Outcome<State> {
  const { happening } = scene.event;
  switch (happening.kind) {
    case "text":
      return readText(scene, happening.text);
    case "press":
      return press(scene, happening.action, happening.form);
    case "joined":
    case "left":
    case "opened":
    case "search":
    case "identified":
      return saying();
    default:
      return happening satisfies never;
  }
}

/** Only what is done with a draft is read from a text; what is to be sent comes from the form alone. */
function readText(scene: Scene, text: string): Outcome<State> {
  const { state } = scene;
  const reply = state?.kind === "draft" ? readDraftReply(text) : undefined;
  return state && reply ? settle(scene, reply, state.draft) : write(scene);
}

function press(
  scene: Scene,
  action: Action,
  { message }: Readonly<Record<string, unknown>>,
): Outcome<State> {
  switch (action.kind) {
    case "write":
      return write(scene);
    case "look":
      return look(scene, message);
    case "send":
    case "change":
    case "discard":
      return settle(scene, action.kind, action.draft);
    default:
      return action satisfies never;
  }
}
