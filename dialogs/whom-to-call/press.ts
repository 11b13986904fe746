import type { Situation } from "../../src/contract/dialog.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Action, Answer, State } from "./answer.ts";
import { answerCard } from "./answer-card.ts";
import { mark } from "./mark.ts";
import { themesCard } from "./offers.ts";
import { emergencyLinesOf, offeringOf, type Scene, show } from "./scene.ts";
import { showAnswer } from "./text.ts";

/** What a button does. */
export function press(turn: Situation<State, Action>, action: Action): Outcome<State> {
  switch (action.kind) {
    case "answer":
      return showAnswer(turn, action.answer, "replacement");
    case "mark":
      return mark(turn, { ...action, as: "replacement" });
    case "names":
      return names(turn, action.answer);
    case "themes": {
      // "Iets anders" settles the question it stands under; from an answer the list comes beside it.
      const as = action.stuck ? "replacement" : "new";
      return show({ message: themesCard(offeringOf(turn, false), action.stuck), as });
    }
    default:
      return action satisfies never;
  }
}

/** The names for who asked, in private; the group sees nothing of it. */
function names(scene: Scene, answer: Answer): Outcome<State> {
  const { network } = scene;
  const question = { network, emergencyLines: emergencyLinesOf(scene), answer, at: scene.event.at };
  return {
    ...show({ message: answerCard(question), remember: { kind: "answered", answer } }),
    say: [{ message: answerCard(question), as: "new", to: "private" }],
  };
}
