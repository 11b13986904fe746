import { emergencyBlock } from "../../src/cards/emergency.ts";
import { writeCoordinatorButton } from "../../src/cards/entrances.ts";
import { type Callee, calleeAgain } from "../../src/domain/callee.ts";
import type { EmergencyLine } from "../../src/domain/emergency-line.ts";
import type { Guide } from "../../src/domain/guide.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Block, Button, Message } from "../../src/messages/message.ts";
import { alsoLines } from "./also-lines.ts";
import type { Answer } from "./answer.ts";
import { allThemesButton, button, themeButton } from "./buttons.ts";
import type { Question } from "./callees.ts";
import { coordinatorLine } from "./coordinator-line.ts";
import { guidesButton } from "./guides.ts";
import { headingOf, titleOf } from "./heading.ts";
import { markedCallee } from "./marked-callee.ts";
import { everybodyOn, type Page, PEOPLE_ON_A_CARD, pageOf } from "./page.ts";
import { remarks } from "./remarks.ts";
import { wording } from "./wording.ts";

export type CardQuestion = Question & {
  /** National and regional. */
  readonly emergencyLines: readonly EmergencyLine[];
  readonly guides: readonly Guide[];
  /** After what was just said on this card: everybody stays in their place, with the proof of now. */
  readonly newest?: Network;
};

/** The answer with names: for one person's eyes. */
export function answerCard(question: CardQuestion): Message {
  const { network, emergencyLines, answer, at } = question;
  const page = pageOf(question);
  const emergency = emergencyBlock(emergencyLines, answer.acute);
  const body: readonly Block[] = [
    ...heading(question, page),
    ...remarks(question, page.found),
    ...page.shown.flatMap((callee) => shownCallee(question, callee)),
    ...secondPart(question, page),
    ...(isLastResort(answer, page) ? [coordinatorLine(network, at)] : []),
    ...alsoLines(question, page),
    ...buttonRow(question, page),
  ];
  const blocks = answer.acute ? [emergency, ...body] : [...body, emergency];
  return { summary: titleOf(network, answer), blocks };
}

/** The name of a person or an organisation stands on its own card already. */
function heading({ network, answer }: CardQuestion, { found }: Page): readonly Block[] {
  const { kind } = answer.about;
  const namesItself = kind === "organisation" || (kind === "person" && found.callees.length > 0);
  return namesItself ? [] : [headingOf(network, answer)];
}

/** The second theme, when it weighs as much: with its own first line and people. */
function secondPart(question: CardQuestion, { second }: Page): readonly Block[] {
  if (!second) return [];
  const { answer, found, shown } = second;
  // That it cannot wait stands above the first theme already.
  const { urgent: _said, ...calm } = answer;
  return [
    headingOf(question.network, answer),
    ...remarks({ ...question, answer: { ...calm, acute: false } }, found),
    ...shown.flatMap((callee) => shownCallee(question, callee)),
  ];
}

/** Under an organisation its number stands already; an empty seat is then one line. */
function shownCallee(question: CardQuestion, callee: Callee): readonly Block[] {
  const { network, answer, at, newest } = question;
  const isEmpty = !(callee.holder ?? callee.deputy);
  return isEmpty && answer.about.kind === "organisation"
    ? [{ kind: "text", spans: [{ text: wording.emptyHere }] }]
    : markedCallee({
        network: newest ?? network,
        at,
        answer,
        callee: newest ? calleeAgain(newest, callee, at) : callee,
      });
}

/** Nobody found, everybody seen, or nobody answered: then the coordinator. */
function isLastResort({ about, from, marks }: Answer, page: Page): boolean {
  if (about.kind === "coordinator") return false;
  const seenAll = from > 0 && page.left === 0;
  const unanswered = marks.filter(({ mark }) => mark !== "spoken");
  const nobodyAnswered = everybodyOn(page).every(({ seat }) =>
    unanswered.some((one) => one.seat === seat.id),
  );
  return page.found.callees.length === 0 || seenAll || nobodyAnswered;
}

/** A theme with nobody on the list is a gap: the coordinator can do more about it than think along. */
function buttonRow({ network, answer, guides }: CardQuestion, page: Page): readonly Block[] {
  const { about, from } = answer;
  const turnTo = (label: string, to: number): Button =>
    button(label, { kind: "answer", answer: { ...answer, from: to, marks: [] } });
  const themes = "also" in about ? about.also : [];
  const buttons = [
    ...(from > 0 ? [turnTo(wording.earlier, Math.max(0, from - PEOPLE_ON_A_CARD))] : []),
    ...(page.left > 0 ? [turnTo(wording.more(page.left), page.next)] : []),
    ...themes.flatMap((theme) => themeButton(network, { theme, like: answer })),
    ...guidesButton(guides, answer, page),
    allThemesButton,
    ...(about.kind === "theme" && page.found.callees.length === 0 ? [writeCoordinatorButton] : []),
  ];
  return [{ kind: "buttons", buttons }];
}
