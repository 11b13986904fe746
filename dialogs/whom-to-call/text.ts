import type { Situation } from "../../src/contract/dialog.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Count, Outcome, Say } from "../../src/contract/outcome.ts";
import { readSmallTalk } from "../../src/language/greeting.ts";
import { type Action, type Answer, firstAnswer, type State } from "./answer.ts";
import { answerFor } from "./answer-for.ts";
import { type FollowUp, readFollowUp } from "./follow-up.ts";
import { mark } from "./mark.ts";
import { noneCard, themesCard, unsureCard, whichNameCard } from "./offers.ts";
import { everybodyOn, pageOf } from "./page.ts";
import { type Question, readQuestion } from "./read-question.ts";
import { cardFor, isInGroup, lineCard, offeringOf, questionOf, type Scene, show } from "./scene.ts";
import { answerTables } from "./tables.ts";
import { thenOf } from "./then.ts";
import { hear, type Place, warned } from "./too-much.ts";
import { wording } from "./wording.ts";

type Turn = Situation<State, Action>;

/** Answers what somebody typed. The text goes no further than this turn. */
export function answerText(turn: Turn, text: string, stands: Place = "here"): Outcome<State> {
  const { channel } = turn.event.place;
  const heard = hear(text);
  const outcome = decide(turn, heard.text);
  return heard.toldTooMuch ? warned(outcome, { stands, channel }) : outcome;
}

function decide(turn: Turn, text: string): Outcome<State> {
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
    case "tables":
      return answerTables(turn, question.tables);
    case "bare": {
      const stuck = turn.state?.kind === "asked";
      return show({ message: themesCard(offeringOf(turn, question.acute), stuck) });
    }
    case "named":
      return answerNamed(turn, question);
    case "theme":
      return showAnswer(turn, answerFor(question));
    case "unsure":
      return ask(turn, question);
    case "none": {
      const message = noneCard(offeringOf(turn, question.acute));
      const { area, nearest } = question;
      const near = { ...(area && { area }), ...(nearest && { nearest }) };
      // What asks for no help is no gap in the network.
      const counts: readonly Count[] = question.isNoise ? [] : [{ outcome: "no-theme", ...near }];
      return show({ message, counts });
    }
    default:
      return question satisfies never;
  }
}

/** One question back, never a second: who answers it with words gets an answer. */
function ask(turn: Turn, question: Extract<Question, { readonly kind: "unsure" }>): Outcome<State> {
  const { themes, area, acute, urgent } = question;
  const place = area && { area };
  const [first, ...others] = themes;
  if (turn.state?.kind === "asked" && first) {
    return showAnswer(turn, answerFor({ ...question, first, also: others.slice(0, 2) }));
  }
  const message = unsureCard(offeringOf(turn, acute), { themes, urgent, ...place });
  const remember: State = {
    ...{ kind: "asked", themes: themes.map(({ theme }) => theme), acute, ...place },
    ...(urgent && { urgent }),
  };
  const theme = first && { theme: first.theme };
  const counts = [{ outcome: "asked-back" as const, ...theme, ...place }];
  return show({ message, remember, counts });
}

type NamedQuestion = Extract<Question, { readonly kind: "named" }>;

/** Where others read along no person is named: not on the card, and not in what its buttons carry. */
function answerNamed(turn: Turn, question: NamedQuestion): Outcome<State> {
  const isAboutPeople = question.named.some(({ kind }) => kind === "person");
  if (!isInGroup(turn) || !isAboutPeople) return tellNamed(turn, question);
  const { event } = turn;
  const place = { ...event.place, kind: "personal" as const };
  const alone = tellNamed({ ...turn, event: { ...event, place } }, question);
  const here: Say = { message: lineCard(turn, wording.groupPerson), as: "new", to: "here" };
  return { ...alone, say: [here, ...alone.say.map((one): Say => ({ ...one, to: "private" }))] };
}

function tellNamed(turn: Turn, { named, also, acute }: NamedQuestion): Outcome<State> {
  const [only, second] = named;
  if (!only || second) return show({ message: whichNameCard(offeringOf(turn, acute), named) });
  const about: Answer["about"] =
    only.kind === "organisation"
      ? { kind: "organisation", organisation: only.organisation.id, also: [...also] }
      : { kind: "person", person: only.person.id };
  return showAnswer(turn, firstAnswer({ about, acute }));
}

/** Shows an answer and counts it: theme, area and outcome, nothing else. */
export function showAnswer(turn: Scene, answer: Answer, as?: "replacement"): Outcome<State> {
  const message = cardFor(turn, answer);
  // The same question for another moment was counted already.
  const isNew = answer.from === 0 && answer.marks.length === 0 && !answer.when;
  const counts = isNew ? countsOf(turn, answer) : [];
  const remember: State = { kind: "answered", answer };
  return show({ message, remember, counts, ...(as && { as }) });
}

function countsOf(scene: Scene, answer: Answer): readonly Count[] {
  if (answer.about.kind !== "theme") return [{ outcome: "answered" }];
  const { found, second } = pageOf(questionOf(scene, answer));
  const outcome = found.callees.length > 0 ? "answered" : "nobody";
  const place = answer.area && { area: answer.area };
  const other = second && answer.about.also[0];
  return [
    { outcome, theme: answer.about.theme, ...place },
    ...(other === undefined ? [] : [{ outcome: "answered" as const, theme: other, ...place }]),
  ];
}

function answerFollowUp(turn: Turn, state: State, followUp: FollowUp): Outcome<State> {
  switch (followUp.kind) {
    case "answer":
      return showAnswer(turn, followUp.answer);
    case "then":
      return atAnotherTime(turn, followUp);
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

/** Who can be reached when is about people; the words that only asked for haste are over. */
function atAnotherTime(
  turn: Turn,
  { answer, said }: Extract<FollowUp, { readonly kind: "then" }>,
): Outcome<State> {
  if (isInGroup(turn)) return show({ message: lineCard(turn, wording.groupPerson) });
  const { urgent: _now, ...calm } = answer;
  return showAnswer(turn, { ...calm, when: thenOf(said, todayIn(turn)), from: 0, marks: [] });
}

const askAgain = (turn: Turn) => ({ message: noneCard(offeringOf(turn, false)) });

function nextPage(turn: Turn, answer: Answer): Outcome<State> {
  const { left, next: from } = pageOf(questionOf(turn, answer));
  return left > 0 && !isInGroup(turn)
    ? showAnswer(turn, { ...answer, from, marks: [] })
    : show({ message: themesCard(offeringOf(turn, answer.acute), true) });
}

/** In words it is clear who is meant only when one person is left to say something of. */
function markInWords(
  turn: Turn,
  answer: Answer,
  { mark: said }: Extract<FollowUp, { readonly kind: "mark" }>,
): Outcome<State> {
  if (isInGroup(turn)) return show({ message: lineCard(turn, wording.groupPerson) });
  const people = everybodyOn(pageOf(questionOf(turn, answer))).filter(
    ({ holder, deputy }) => holder ?? deputy,
  );
  const open = people.filter(({ seat }) => !answer.marks.some((one) => one.seat === seat.id));
  // Of the only one on the card more can be said: first no answer, then that it is not right.
  const [only, second] = open.length > 0 ? open : people;
  const isSaid = answer.marks.some((one) => one.seat === only?.seat.id && one.mark === said);
  if (!only || isSaid || (second && open.length === 0)) return showAnswer(turn, answer);
  if (second) return show({ message: lineCard(turn, wording.whichOne) });
  return mark(turn, { answer, seat: only.seat.id, mark: said, as: "new" });
}
