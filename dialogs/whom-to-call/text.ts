import type { Situation } from "../../src/contract/dialog.ts";
import type { Count, Outcome } from "../../src/contract/outcome.ts";
import { readSmallTalk } from "../../src/language/greeting.ts";
import { type Action, type Answer, firstAnswer, type State } from "./answer.ts";
import { calleesOf, PEOPLE_ON_A_CARD } from "./callees.ts";
import { type FollowUp, readFollowUp } from "./follow-up.ts";
import { mark } from "./mark.ts";
import { noneCard, themesCard, unsureCard, whichNameCard } from "./offers.ts";
import { type Question, readQuestion } from "./read-question.ts";
import { cardFor, offeringOf, type Scene, show } from "./scene.ts";
import { wording } from "./wording.ts";

type Turn = Situation<State, Action>;

/** Answers what somebody typed. The text goes no further than this turn. */
export function answerText(turn: Turn, text: string): Outcome<State> {
  const { network, knowledge, state } = turn;
  const followUp = state && readFollowUp(network, state, text);
  if (followUp && state) return answerFollowUp(turn, state, followUp);
  if (readSmallTalk(text) === "themes") {
    return show({ message: themesCard(offeringOf(turn, false), false) });
  }
  return answerQuestion(turn, readQuestion({ network, knowledge, text }));
}

function answerQuestion(turn: Turn, question: Question): Outcome<State> {
  switch (question.kind) {
    case "coordinator":
      return showAnswer(turn, firstAnswer({ about: { kind: "coordinator" } }));
    case "named":
      return answerNamed(turn, question);
    case "theme": {
      const { theme, because, also, area, acute } = question;
      const about = { kind: "theme" as const, theme, because: [...because], also: [...also] };
      return showAnswer(turn, firstAnswer({ about, acute, ...(area && { area }) }));
    }
    case "unsure":
      return ask(turn, question);
    case "none": {
      const message = noneCard(offeringOf(turn, question.acute));
      return show({ message, counts: [{ outcome: "no-theme" }] });
    }
    default:
      return question satisfies never;
  }
}

/** One question back, never a second: who answers it with words gets an answer. */
function ask(turn: Turn, question: Extract<Question, { readonly kind: "unsure" }>): Outcome<State> {
  const { themes, area, acute } = question;
  const place = area && { area };
  const first = themes[0];
  if (turn.state?.kind === "asked" && first) {
    const about = { kind: "theme" as const, theme: first, because: [], also: themes.slice(1, 3) };
    return showAnswer(turn, firstAnswer({ about, acute, ...place }));
  }
  const message = unsureCard(offeringOf(turn, acute), { themes, ...place });
  const remember: State = { kind: "asked", themes: [...themes], acute, ...place };
  const counts = [{ outcome: "asked-back" as const, ...(first && { theme: first }), ...place }];
  return show({ message, remember, counts });
}

function answerNamed(
  turn: Turn,
  { named, also }: Extract<Question, { readonly kind: "named" }>,
): Outcome<State> {
  const [only, second] = named;
  if (!only || second) return show({ message: whichNameCard(offeringOf(turn, false), named) });
  const about: Answer["about"] =
    only.kind === "organisation"
      ? { kind: "organisation", organisation: only.organisation.id, also: [...also] }
      : { kind: "person", person: only.person.id };
  return showAnswer(turn, firstAnswer({ about }));
}

/** Shows an answer and counts it: theme, area and outcome, nothing else. */
export function showAnswer(turn: Scene, answer: Answer, as?: "replacement"): Outcome<State> {
  const message = cardFor(turn, answer);
  const counts = answer.from === 0 && answer.marks.length === 0 ? countsOf(turn, answer) : [];
  const remember: State = { kind: "answered", answer };
  return show({ message, remember, counts, ...(as && { as }) });
}

function countsOf({ network, event }: Scene, answer: Answer): readonly Count[] {
  if (answer.about.kind !== "theme") return [{ outcome: "answered" }];
  const { callees } = calleesOf({ network, answer, at: event.at });
  const outcome = callees.length > 0 ? "answered" : "nobody";
  return [{ outcome, theme: answer.about.theme, ...(answer.area && { area: answer.area }) }];
}

function answerFollowUp(turn: Turn, state: State, followUp: FollowUp): Outcome<State> {
  switch (followUp.kind) {
    case "answer":
      return showAnswer(turn, followUp.answer);
    case "themes":
      return show({ message: themesCard(offeringOf(turn, false), true) });
    case "more":
      return state.kind === "answered" ? nextPage(turn, state.answer) : show(askAgain(turn));
    case "mark":
      return state.kind === "answered"
        ? markInWords(turn, state.answer, followUp)
        : show(askAgain(turn));
    default:
      return followUp satisfies never;
  }
}

const askAgain = (turn: Turn) => ({ message: noneCard(offeringOf(turn, false)) });

function nextPage(turn: Turn, answer: Answer): Outcome<State> {
  const { callees } = calleesOf({ network: turn.network, answer, at: turn.event.at });
  const from = answer.from + PEOPLE_ON_A_CARD;
  return from < callees.length
    ? showAnswer(turn, { ...answer, from, marks: [] })
    : show({ message: themesCard(offeringOf(turn, answer.acute), true) });
}

/** In words it is clear who is meant only when one person is left to say something of. */
function markInWords(
  turn: Turn,
  answer: Answer,
  { mark: said }: Extract<FollowUp, { readonly kind: "mark" }>,
): Outcome<State> {
  const { callees } = calleesOf({ network: turn.network, answer, at: turn.event.at });
  const open = callees
    .slice(answer.from, answer.from + PEOPLE_ON_A_CARD)
    .filter(({ seat }) => !answer.marks.some((one) => one.seat === seat.id));
  const [only, second] = open;
  if (open.length === 0) return showAnswer(turn, answer);
  if (turn.event.place.kind === "group" || !only || second) {
    const text = wording.whichOne;
    const message = { summary: text, blocks: [{ kind: "text" as const, spans: [{ text }] }] };
    return show({ message });
  }
  return mark(turn, { answer, seat: only.seat.id, mark: said, as: "new" });
}
