import { type DateSpan, datesIn } from "./birth/dates.ts";
import type { PersonalKind } from "./found.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A text as those who look for something in it get it. */
export type Reading = {
  readonly plain: string;
  readonly tokens: readonly Token[];
  /** Which of the tokens are numbers. */
  readonly numbers: readonly number[];
  readonly dates: readonly DateSpan[];
  /** The date that a number stands in. */
  readonly dateOf: ReadonlyMap<Token, DateSpan>;
};

/** A place in the plain text that gives something away. */
export type Piece = {
  readonly kind: PersonalKind;
  readonly from: number;
  readonly to: number;
};

/** Reads a plain text once, for all who look for something in it. */
export function readingOf(plain: string): Reading {
  const tokens = tokensOf(plain);
  const numbers = [...tokens.keys()].filter((index) => tokens[index]?.kind === "number");
  const dates = datesIn(tokens);
  const dateOf = new Map(
    dates.flatMap((date) =>
      tokens.slice(date.first, date.next).map((token) => [token, date] as const),
    ),
  );
  return { plain, tokens, numbers, dates, dateOf };
}
