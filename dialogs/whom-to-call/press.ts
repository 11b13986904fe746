import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import type { Outcome, Say } from "../../src/contract/outcome.ts";
import { askerRole } from "../../src/domain/asker-role.ts";
import type { ThemeId } from "../../src/domain/ids.ts";
import type { Message } from "../../src/messages/message.ts";
import { type Action, type Answer, firstAnswer, type State } from "./answer.ts";
import { answerCard } from "./answer-card.ts";
import { claims } from "./claims.ts";
import { guidesCard } from "./guides.ts";
import { mark } from "./mark.ts";
import { nothingAskedCard, themesCard } from "./offers.ts";
import { offeringOf, questionOf, type Scene, show } from "./scene.ts";
import { showTable } from "./tables.ts";
import { answerText, showAnswer } from "./text.ts";

type Turn = Situation<State, Action>;
type Press = Extract<Turn["event"]["happening"], { readonly kind: "press" }>;

/** What a button does. */
export function press(turn: Turn, { action, form }: Press): Outcome<State> {
  switch (action.kind) {
    case "ask":
      return askInForm(turn, form);
    case "theme":
      return showAnswer(turn, themeAnswer(action.theme), "replacement");
    case "answer":
      return showAnswer(turn, action.answer, "replacement");
    case "mark":
      return mark(turn, { ...action, as: "replacement" });
    case "names":
      return names(turn, action.answer);
    case "table":
      return showTable(turn, action.table);
    case "guides":
      return show({ message: guidesFor(turn, action.themes) });
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
  const { event } = scene;
  const alone = {
    ...scene,
    event: { ...event, place: { ...event.place, kind: "personal" as const } },
  };
  const message = answerCard(questionOf(alone, answer));
  return {
    ...show({ message, remember: { kind: "answered", answer } }),
    say: [{ message, as: "new", to: "private" }],
  };
}

/** What to read, for the side from which who asks meets families. */
function guidesFor(scene: Scene, themes: readonly ThemeId[]): Message {
  const { network, knowledge, event } = scene;
  const role = askerRole(network, event.actor.person, event.at);
  const emergencyLines = emergencyLinesOf(scene);
  return guidesCard({ network, guides: knowledge.guides, themes, role, emergencyLines });
}

function themeAnswer(theme: ThemeId): Answer {
  return firstAnswer({ about: { kind: "theme", theme, because: [], also: [] } });
}

/** Read as if it was typed in the chat; what was asked there before counts only if this answers it. */
function askInForm(turn: Turn, { question }: Press["form"]): Outcome<State> {
  const text = typeof question === "string" ? question.trim() : "";
  if (text === "")
    return show({ message: nothingAskedCard(offeringOf(turn, false)), as: "replacement" });
  const state = claims(text, turn) ? turn.state : undefined;
  const answered = answerText({ ...turn, state }, text, "nowhere");
  const say = answered.say.map(
    (one): Say => (one.to === "here" ? { ...one, as: "replacement" } : one),
  );
  return { ...answered, say };
}
