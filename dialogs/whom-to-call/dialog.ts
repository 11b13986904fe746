import { type Dialog, register, type Situation } from "../../src/contract/dialog.ts";
import { type Outcome, saying } from "../../src/contract/outcome.ts";
import { type Action, actionSchema, type State, stateSchema } from "./answer.ts";
import { identity } from "./buttons.ts";
import { claims } from "./claims.ts";
import { everySaying } from "./every-saying.ts";
import { press } from "./press.ts";
import { lineCard } from "./scene.ts";
import { answerText } from "./text.ts";
import { wording } from "./wording.ts";

type Turn = Situation<State, Action>;

/** The main conversation: a situation in plain Dutch in, the right people out. */
const whomToCallDialog: Dialog<State, Action> = {
  ...identity,
  state: stateSchema,
  action: actionSchema,
  claims,
  step,
  everySaying,
};

export const whomToCall = register(whomToCallDialog);

function step(turn: Turn): Outcome<State> {
  const { happening, actor } = turn.event;
  if (happening.kind !== "text" && happening.kind !== "press") return saying();
  if (actor.guest && turn.network.description.guestsMayAsk !== true) {
    return saying({ message: lineCard(turn, wording.guest), as: "new", to: "private" });
  }
  if (happening.kind !== "text") return press(turn, happening);
  return answerText(turn, happening.text, happening.stands);
}
