import { type Answer, firstAnswer } from "./answer.ts";
import type { Reasoned } from "./needs.ts";
import type { Rest } from "./read-situation.ts";

/** What a button can carry: more reasons make it too long for Slack. */
const REASONS_AT_MOST = 3;
const REASONS_OF_ALSO = 2;

type Decided = Rest & {
  readonly first: Reasoned;
  readonly also: readonly Reasoned[];
  readonly both?: boolean;
};

/** The answer for what a situation needs, as it is first shown. */
export function answerFor({ first, also, both, area, acute, urgent }: Decided): Answer {
  const reasons = also.map(({ because }) => because.slice(0, REASONS_OF_ALSO));
  const about: Extract<Answer["about"], { readonly kind: "theme" }> = {
    kind: "theme",
    theme: first.theme,
    because: first.because.slice(0, REASONS_AT_MOST),
    also: also.map(({ theme }) => theme),
    ...(reasons.some((because) => because.length > 0) && { alsoBecause: reasons }),
    ...(both && { both }),
  };
  return firstAnswer({ about, acute, urgent, ...(area && { area }) });
}
