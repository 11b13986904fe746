import type { Callee } from "../../src/domain/callee.ts";
import type { Answer } from "./answer.ts";
import { calleesOf, type Found, type Question } from "./callees.ts";
import { secondOf } from "./second.ts";

/** On one card; the rest is a tap away. */
export const PEOPLE_ON_A_CARD = 3;

/** Who stands on a card, and what comes before and after it. */
export type Page = {
  readonly found: Found;
  readonly shown: readonly Callee[];
  /** The second theme, when it has people on this card as well. */
  readonly second?: {
    readonly answer: Answer;
    readonly found: Found;
    readonly shown: readonly Callee[];
  };
  /** How many are left behind this page, and where the next begins. */
  readonly left: number;
  readonly next: number;
};

/** The people on a card: three at most, of whom at least one is of the second theme if somebody is. */
export function pageOf(question: Question): Page {
  const { answer } = question;
  const found = calleesOf(question);
  const ofSecond = secondPart(question, found);
  const forSecond = ofSecond ? Math.max(1, PEOPLE_ON_A_CARD - found.callees.length) : 0;
  const next = answer.from + PEOPLE_ON_A_CARD - Math.min(forSecond, ofSecond?.others.length ?? 0);
  return {
    found,
    shown: found.callees.slice(answer.from, next),
    ...(ofSecond && {
      second: { ...ofSecond.part, shown: ofSecond.others.slice(0, forSecond) },
    }),
    left: Math.max(0, found.callees.length - next),
    next,
  };
}

/** The people of the second theme who do not stand there for the first one. */
function secondPart(question: Question, first: Found) {
  const answer = secondOf(question.answer);
  if (!answer) return undefined;
  const found = calleesOf({ ...question, answer });
  const top = first.callees.slice(0, PEOPLE_ON_A_CARD - 1);
  const others = found.callees.filter(({ holder, seat }) =>
    top.every((one) => one.seat.id !== seat.id && (!holder || one.holder?.id !== holder.id)),
  );
  return others.length > 0 ? { part: { answer, found }, others } : undefined;
}

/** Everybody on the card, of both themes. */
export function everybodyOn({ shown, second }: Page): readonly Callee[] {
  return [...shown, ...(second?.shown ?? [])];
}
