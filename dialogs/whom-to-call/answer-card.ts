import { emergencyBlock } from "../../src/cards/emergency.ts";
import { type Callee, calledFirst, calleeAgain } from "../../src/domain/callee.ts";
import type { EmergencyLine } from "../../src/domain/emergency-line.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Instant } from "../../src/domain/time.ts";
import { whomToCall } from "../../src/lookup/people/whom-to-call.ts";
import type { Block, Button, Message } from "../../src/messages/message.ts";
import type { Answer } from "./answer.ts";
import { allThemesButton, button, themeButton } from "./buttons.ts";
import { calleesOf, type Found, PEOPLE_ON_A_CARD } from "./callees.ts";
import { coordinatorLine } from "./coordinator-line.ts";
import { headingOf, titleOf } from "./heading.ts";
import { markedCallee } from "./marked-callee.ts";
import { remarks } from "./remarks.ts";
import { wording } from "./wording.ts";

export type CardQuestion = {
  readonly network: Network;
  /** National and regional. */
  readonly emergencyLines: readonly EmergencyLine[];
  readonly answer: Answer;
  readonly at: Instant;
  /** After what was just said on this card: everybody stays in their place, with the proof of now. */
  readonly newest?: Network;
};

/** The answer with names: for one person's eyes. */
export function answerCard(question: CardQuestion): Message {
  const { network, emergencyLines, answer, at } = question;
  const found = calleesOf(question);
  const page = found.callees.slice(answer.from, answer.from + PEOPLE_ON_A_CARD);
  const emergency = emergencyBlock(emergencyLines, answer.acute);
  const body: readonly Block[] = [
    ...heading(question, found),
    ...remarks(question, found),
    ...page.flatMap((callee) => shownCallee(question, callee)),
    ...(isLastResort(answer, found) ? [coordinatorLine(network, at)] : []),
    ...alsoLines(question),
    ...buttonRow(question, found),
  ];
  const blocks = answer.acute ? [emergency, ...body] : [...body, emergency];
  return { summary: titleOf(network, answer), blocks };
}

/** The name of a person or an organisation stands on its own card already. */
function heading({ network, answer }: CardQuestion, { callees }: Found): readonly Block[] {
  const { kind } = answer.about;
  const namesItself = kind === "organisation" || (kind === "person" && callees.length > 0);
  return namesItself ? [] : [headingOf(network, answer)];
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
function isLastResort({ about, from, marks }: Answer, { callees }: Found): boolean {
  if (about.kind === "coordinator") return false;
  const seenAll = from > 0 && from + PEOPLE_ON_A_CARD >= callees.length;
  const unanswered = marks.filter(({ mark }) => mark !== "spoken");
  const page = callees.slice(from, from + PEOPLE_ON_A_CARD);
  const nobodyAnswered = page.every(({ seat }) => unanswered.some((one) => one.seat === seat.id));
  return callees.length === 0 || seenAll || nobodyAnswered;
}

/** The other themes, one line each. */
function alsoLines({ network, answer, at }: CardQuestion): readonly Block[] {
  if (answer.about.kind !== "theme") return [];
  const { area } = answer;
  return answer.about.also.flatMap((theme): readonly Block[] => {
    const label = network.themes.get(theme)?.short;
    if (label === undefined) return [];
    const { webbers } = whomToCall({ network, theme, at, ...(area && { area }) });
    const [first] = webbers;
    const name = (first && calledFirst(first))?.name ?? wording.withoutWebber;
    return [
      {
        kind: "text",
        spans: [
          { text: `${wording.also} ` },
          { text: label, style: "bold" },
          { text: ` · ${name}` },
        ],
      },
    ];
  });
}

function buttonRow({ network, answer }: CardQuestion, { callees }: Found): readonly Block[] {
  const { about, from } = answer;
  const turnTo = (label: string, to: number): Button =>
    button(label, { kind: "answer", answer: { ...answer, from: to, marks: [] } });
  const rest = callees.length - from - PEOPLE_ON_A_CARD;
  const themes = "also" in about ? about.also : [];
  const buttons = [
    ...(from > 0 ? [turnTo(wording.earlier, Math.max(0, from - PEOPLE_ON_A_CARD))] : []),
    ...(rest > 0 ? [turnTo(wording.more(rest), from + PEOPLE_ON_A_CARD)] : []),
    ...themes.flatMap((theme) => themeButton(network, { theme, like: answer })),
    allThemesButton,
  ];
  return [{ kind: "buttons", buttons }];
}
