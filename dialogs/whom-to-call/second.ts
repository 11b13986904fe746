import type { Answer } from "./answer.ts";

/** The card of an answer and its count ask for the same second theme, and keep it by its identity. */
const seconds = new WeakMap<Answer, Answer>();

/** The answer for the second theme, when that stands on the same card with people of its own. */
export function secondOf(answer: Answer): Answer | undefined {
  const { about } = answer;
  if (about.kind !== "theme" || about.both !== true || answer.from > 0) return undefined;
  const [theme] = about.also;
  if (theme === undefined) return undefined;
  const known = seconds.get(answer);
  if (known) return known;
  const because = about.alsoBecause?.[0] ?? [];
  const made: Answer = { ...answer, about: { kind: "theme", theme, because, also: [] } };
  seconds.set(answer, made);
  return made;
}
