import type { Lessons } from "./lessons.ts";
import { readText } from "./reading.ts";

/** Acute phrases by their first stem, and the stems that take them back. */
export type AcuteWords = {
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly denials: ReadonlySet<string>;
};

/** So many words more may stand inside a phrase: "bedreigt haar met een mes" for "bedreigt met een mes". */
const wordsBetween = 2;
/** So many words before a phrase may take it back. */
const wordsBefore = 2;

const stemsOf = (text: string): readonly string[] => readText(text).stems;

/** Reads the acute phrases for fast comparing. */
export const gatherAcute = ({ acute }: Lessons): AcuteWords => {
  const phrases = new Map<string, readonly (readonly string[])[]>();
  for (const stems of acute.phrases.map(stemsOf)) {
    const [first] = stems;
    if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), stems]);
  }
  return { phrases, denials: new Set(acute.denials.flatMap(stemsOf)) };
};

/** Whether the phrase stands in `stems` from `start`, in order, with few words and no denial between. */
const standsAt = (
  { denials }: AcuteWords,
  stems: readonly string[],
  start: number,
  phrase: readonly string[],
): boolean => {
  const window = stems.slice(start, start + phrase.length + wordsBetween);
  let next = 0;
  for (const stem of window) {
    if (stem === phrase[next]) next++;
    else if (denials.has(stem)) return false;
    if (next === phrase.length) return true;
  }
  return false;
};

/** Whether words, given as stems, look acute. It misses much: nothing may depend on it. */
export const looksAcute = (acute: AcuteWords, stems: readonly string[]): boolean => {
  const isTakenBack = (at: number): boolean =>
    stems.slice(Math.max(0, at - wordsBefore), at).some((stem) => acute.denials.has(stem));
  return stems.some((stem, at) => {
    const phrases = acute.phrases.get(stem);
    if (phrases === undefined || isTakenBack(at)) return false;
    return phrases.some((phrase) => standsAt(acute, stems, at, phrase));
  });
};
