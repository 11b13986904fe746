import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import { type Dialog, register, type Situation } from "../../src/contract/dialog.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Count, Outcome } from "../../src/contract/outcome.ts";
import { saying } from "../../src/contract/outcome.ts";
import { whoAnswers } from "../../src/domain/report/who-answers.ts";
import { readCaseRequest } from "../../src/language/case-check.ts";
import type { Message } from "../../src/messages/message.ts";
import { findPersonal } from "../../src/shield/shield.ts";
import { type Action, actionSchema, identity, type State, stateSchema } from "./action.ts";
import { caseMessage } from "./case-message.ts";
import { everySaying } from "./every-saying.ts";
import { formMessage, LONGEST_CASE } from "./form.ts";
import { themesInCase } from "./themes-in-case.ts";
import { wording } from "./wording.ts";

type Turn = Situation<State, Action>;

/** Trying the network with a case: which themes it touches, who is there, and what is missing. */
const caseCheckDialog: Dialog<State, Action> = {
  ...identity,
  state: stateSchema,
  action: actionSchema,
  claims: (text) => readCaseRequest(text) !== undefined,
  step,
  everySaying,
};

export const caseCheck = register(caseCheckDialog);

function step(turn: Turn): Outcome<State> {
  const { happening, actor } = turn.event;
  if (happening.kind !== "text" && happening.kind !== "press") return saying();
  if (actor.guest && turn.network.description.guestsMayAsk !== true) {
    return says(lineMessage({ text: wording.guest, ...linesOf(turn) }));
  }
  if (happening.kind === "text") {
    const request = readCaseRequest(happening.text);
    return request?.kind === "told" ? check(turn, request.text) : says(formMessage(turn));
  }
  const { case: told } = happening.form;
  if (happening.action.kind === "ask") return says(formMessage(turn));
  return check(turn, typeof told === "string" ? told : "");
}

function linesOf(turn: Pick<Turn, "knowledge" | "network">) {
  return { emergencyLines: emergencyLinesOf(turn) };
}

/** The case is looked at and forgotten; of what is missing only the theme is counted. */
function check(turn: Turn, told: string): Outcome<State> {
  const text = told.slice(0, LONGEST_CASE).toWellFormed().trim();
  if (!/\p{L}{2}/u.test(text)) return says(formMessage(turn, wording.empty));
  const { network, knowledge, event } = turn;
  const rank = (part: string) => knowledge.rank(part, network.themes);
  const today = todayIn(turn);
  const themes = themesInCase({ network, rank, text });
  const message = caseMessage({
    ...{ network, themes, today, ...linesOf(turn), acute: rank(text).emergency },
    inGroup: event.place.kind === "group",
    toldTooMuch: findPersonal(text).length > 0,
  });
  const counts = themes
    .filter(({ theme }) => whoAnswers(network, theme, today).lacks === "nobody")
    .map(({ theme }): Count => ({ theme, outcome: "nobody" }));
  return { ...says(message), counts };
}

/** The card with the form stays, for a second case. */
function says(message: Message): Outcome<State> {
  return saying({ message, as: "new", to: "here" });
}
