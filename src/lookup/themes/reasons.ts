import type { Lessons, Sample } from "./lessons.ts";
import { readText } from "./reading.ts";

/** A word or term of the data of one theme, in a form that stands there. */
export type Reason = { readonly label: number; readonly form: string; readonly telling: number };

/** Words and terms of the theme data that may be given as a reason, by their stems. */
export type Reasons = ReadonlyMap<string, readonly Reason[]>;

/** Terms of more words than this are not looked for. */
export const longestTerm = 3;

const shortestWord = 3;
/** So much of all its mentions must be in the theme. */
const shareInTheme = 0.3;
/** A word from situations must stand in this many of them: a name or a slip does not. */
const situationsAtLeast = 2;

type Tally = { texts: number; terms: number; readonly forms: Map<string, number> };

/** From this weight on: strength 2 of 3, and a word counts for half. */
const wordExplains = 0.33;

/** The words of a phrase as they are written, and a short term as a whole. */
const formsOf = ({ text, kind }: Sample): readonly string[] => {
  const written = text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = written.filter((word) => kind !== "situation" || word === word.toLowerCase());
  const isTerm = kind === "term" && written.length > 1 && written.length <= longestTerm;
  return isTerm ? [...words, text] : words;
};

/** The stems of a form, or nothing when it explains nothing. Remembers: words come back often. */
const keysWithout = (silent: ReadonlySet<string>) => {
  const keys = new Map<string, string>();
  return (form: string): string => {
    const known = keys.get(form);
    if (known !== undefined) return known;
    const { stems } = readText(form);
    const says = form.length >= shortestWord && !stems.every((stem) => silent.has(stem));
    const key = says ? stems.join(" ") : "";
    keys.set(form, key);
    return key;
  };
};

/** A word of the lexicon with a clear pull explains as much as a term. */
const explains = ({ kind, weight }: Sample): boolean =>
  kind === "term" || (kind === "word" && weight >= wordExplains);

const counted = (tally: Tally | undefined, sample: Sample, form: string): Tally => {
  const next = tally ?? { texts: 0, terms: 0, forms: new Map<string, number>() };
  next.texts++;
  if (explains(sample)) next.terms++;
  next.forms.set(form, (next.forms.get(form) ?? 0) + 1);
  return next;
};

type Tallies = ReadonlyMap<string, ReadonlyMap<number, Tally>>;

const tallyOf = (samples: readonly Sample[], keyOf: (form: string) => string): Tallies => {
  const tallies = new Map<string, Map<number, Tally>>();
  for (const sample of samples)
    for (const form of new Set(formsOf(sample))) {
      const key = keyOf(form);
      if (key === "") continue;
      const byLabel = tallies.get(key) ?? new Map<number, Tally>();
      for (const label of sample.labels)
        byLabel.set(label, counted(byLabel.get(label), sample, form));
      tallies.set(key, byLabel);
    }
  return tallies;
};

const commonest = (forms: ReadonlyMap<string, number>): string =>
  [...forms].reduce((best, next) => (next[1] > best[1] ? next : best))[0];

/** Gathers what may be given as a reason, from the theme data alone. */
export const gatherReasons = (samples: readonly Sample[], lessons: Lessons): Reasons => {
  const silent = new Set(lessons.stopWords.flatMap((word) => readText(word).stems));
  const about = samples.filter(({ labels }) => labels.length > 0);
  const reasons = new Map<string, readonly Reason[]>();
  for (const [key, byLabel] of tallyOf(about, keysWithout(silent))) {
    const total = [...byLabel.values()].reduce((sum, { texts }) => sum + texts, 0);
    const words = key.split(" ").length;
    const kept = [...byLabel].flatMap(([label, { texts, terms, forms }]): Reason[] => {
      const share = texts / total;
      const vouched = share >= shareInTheme && (terms > 0 || texts >= situationsAtLeast);
      const telling = share * Math.log1p(texts) * words;
      return vouched ? [{ label, form: commonest(forms), telling }] : [];
    });
    if (kept.length > 0) reasons.set(key, kept);
  }
  return reasons;
};
