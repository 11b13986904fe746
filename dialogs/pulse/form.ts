import type { Pulse } from "../../src/contract/outcome.ts";
import { pulseQuestions, pulseScores } from "../../src/contract/outcome.ts";
import { cleanText } from "../../src/domain/clean-text.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import type { Block, Field, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { type PersonalKind, shielded } from "../../src/shield/shield.ts";
import { button } from "./action.ts";
import { wording } from "./wording.ts";

/** In characters: a thought, no letter. */
export const LONGEST_ANSWER = 300;

const LONGEST_TITLE = 100;

type Form = Readonly<Record<string, string | readonly string[]>>;

/** What was filled in: the answers, or what is wrong with them and how they may be kept. */
export type Filled =
  | { readonly kind: "answers"; readonly pulses: readonly Pulse[] }
  | { readonly kind: "wrong"; readonly why: string; readonly values: Readonly<Values> };

type Values = Record<string, string>;

/** The questions about a meeting. */
export function questions(meeting: Meeting, again?: Extract<Filled, { kind: "wrong" }>): Message {
  const title = wording.title(meeting.title.slice(0, LONGEST_TITLE).toWellFormed());
  return {
    summary: again?.why ?? title,
    blocks: [
      { kind: "heading", text: title },
      again ? paragraph(again.why, "warning") : paragraph(wording.ask),
      formOf(meeting, again?.values ?? {}),
      paragraph(wording.promise, "subtle"),
    ],
  };
}

function formOf({ id }: Meeting, values: Readonly<Values>): Block {
  return {
    kind: "form",
    fields: pulseQuestions.map((question) => field(question, values[nameOf(question)])),
    submit: button(wording.send, { kind: "answer", meeting: id }, "primary"),
  };
}

function nameOf(question: Pulse["question"]): string {
  return `q${question}`;
}

function field(question: Pulse["question"], value: string | undefined): Field {
  const base = {
    ...{ name: nameOf(question), label: wording.questions[question], required: false },
    ...(value !== undefined && { value }),
  };
  if (question !== 1) {
    return { ...base, kind: "text", maxLength: LONGEST_ANSWER, multiline: true };
  }
  const options = pulseScores.map((score) => ({
    value: String(score),
    label: wording.scores[score],
  }));
  return { ...base, kind: "choice", options };
}

/** Reads the form through the shield. */
export function readForm(form: Form): Filled {
  const pulses = pulseQuestions.flatMap((question) => readAnswer(form, question));
  const texts = pulses.flatMap(({ words }) => words ?? []);
  const hidden = new Set<PersonalKind>(texts.flatMap((text) => shielded(text).hidden));
  const isTooLong = texts.some(({ length }) => length > LONGEST_ANSWER);
  if (hidden.size === 0 && !isTooLong && pulses.length > 0) return { kind: "answers", pulses };
  const why =
    hidden.size > 0
      ? wording.leaveOut([...hidden])
      : isTooLong
        ? wording.tooLong(LONGEST_ANSWER)
        : wording.empty;
  return { kind: "wrong", why, values: valuesOf(pulses) };
}

function readAnswer(form: Form, question: Pulse["question"]): readonly Pulse[] {
  const filled = form[nameOf(question)];
  const typed = typeof filled === "string" ? filled : "";
  if (question === 1) {
    const score = pulseScores.find((one) => String(one) === typed);
    return score === undefined ? [] : [{ outcome: "pulse", question, score }];
  }
  const words = cleanText(typed.slice(0, 2 * LONGEST_ANSWER).toWellFormed());
  return words === "" ? [] : [{ outcome: "pulse", question, words }];
}

/** What stands in the form again, without what must not be kept. */
function valuesOf(pulses: readonly Pulse[]): Readonly<Values> {
  return Object.fromEntries(
    pulses.map(({ question, score, words = String(score) }) => [
      nameOf(question),
      shielded(words).text.slice(0, LONGEST_ANSWER).toWellFormed(),
    ]),
  );
}
