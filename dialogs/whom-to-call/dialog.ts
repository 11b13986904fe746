import { type Dialog, register, type Situation } from "../../src/contract/dialog.ts";
import { type Outcome, saying } from "../../src/contract/outcome.ts";
import { type Action, actionSchema, type State, stateSchema } from "./answer.ts";
import { identity } from "./buttons.ts";
import { everySaying } from "./every-saying.ts";
import { readFollowUp } from "./follow-up.ts";
import { press } from "./press.ts";
import { guestCard } from "./scene.ts";
import { answerText } from "./text.ts";

export type Turn = Situation<State, Action>;

/** The main conversation: a situation in plain Dutch in, the right people out. */
const whomToCallDialog: Dialog<State, Action> = {
  ...identity,
  state: stateSchema,
  action: actionSchema,
  claims: (text, { network, state }) =>
    state === undefined || readFollowUp(network, state, text) !== undefined,
  step,
  everySaying,
};

export const whomToCall = register(whomToCallDialog);

function step(turn: Turn): Outcome<State> {
  const { happening, actor } = turn.event;
  if (happening.kind === "joined" || happening.kind === "left") return saying();
  if (actor.guest && turn.network.description.guestsMayAsk !== true) {
    return saying({ message: guestCard(turn), as: "new", to: "private" });
  }
  return happening.kind === "text"
    ? answerText(turn, happening.text)
    : press(turn, happening.action);
}
