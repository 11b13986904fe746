import type { Sample } from "./lessons.ts";

/** Neighbouring lines are often alike, so they are held out together. */
const linesTogether = 5;

const shortest = 5;
const lengths = 6;

/**
 * One of `folds` parts of the situations of each theme, in groups of neighbouring lines.
 * Terms are never held out.
 */
export const heldOut = (
  samples: readonly Sample[],
  { fold = 0, folds = 3 } = {},
): ReadonlySet<Sample> => {
  const places = new Map<number, number>();
  return new Set(
    samples.filter(({ kind, labels: [label] }) => {
      if (kind !== "situation" || label === undefined) return false;
      const place = places.get(label) ?? 0;
      places.set(label, place + 1);
      return (Math.floor(place / linesTogether) + label) % folds === fold;
    }),
  );
};

/** A piece of 5 to 10 words of a text, as short as what people type; `at` says which piece. */
export const cutShort = (text: string, at: number): string => {
  const words = text.split(" ");
  const length = shortest + (at % lengths);
  const start = (at * 7) % Math.max(1, words.length - length + 1);
  return words.slice(start, start + length).join(" ");
};
