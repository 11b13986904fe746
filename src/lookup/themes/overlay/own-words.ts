import { type Background, rarityOf } from "./background.ts";
import type { OwnMatch } from "./likeness.ts";
import { isTerm, phraseAt } from "./own-phrases.ts";
import { rootsOf } from "./roots.ts";

const mostWords = 3;
/** Everyday words explain nothing. */
const rareFrom = 0.45;
const longestTerm = 3;

type Word = { readonly form: string; readonly telling: number };

/**
 * The words of the network's own phrases that stand in the text, most telling first, at most three. A
 * short term stands as a whole; of a situation words with a capital are left out, for those are names.
 */
export const ownWords = (
  { theme, nearest }: OwnMatch,
  background: Background,
  roots: readonly string[],
): readonly string[] => {
  const asked = new Set(roots);
  const words = nearest.flatMap((phrase): readonly Word[] => {
    const text = phraseAt(theme, phrase);
    const found = wordsOf(text, background).filter(({ root }) => asked.has(root));
    if (!isTerm(theme, phrase)) return found.filter(isNoName);
    const telling = found.reduce((sum, word) => sum + word.telling, 0);
    const isShort = found.length <= longestTerm;
    return isShort ? [{ form: text, telling: telling + 1 }] : found;
  });
  const sorted = words.toSorted((one, other) => other.telling - one.telling);
  const rare = sorted.filter(({ telling }) => telling >= rareFrom);
  const forms = (rare.length > 0 ? rare : sorted.slice(0, 1)).map(({ form }) => form);
  return apart(forms).slice(0, mostWords);
};

type Placed = Word & { readonly root: string };

const wordsOf = (text: string, background: Background): readonly Placed[] => {
  const written = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return written.flatMap((form, at) => {
    const [root] = rootsOf(form);
    if (root === undefined) return [];
    const shown = at === 0 ? form.charAt(0).toLowerCase() + form.slice(1) : form;
    return [{ form: shown, root, telling: rarityOf(background, root) }];
  });
};

const isNoName = ({ form }: Placed): boolean => form === form.toLowerCase();

/** Each word once, and no word that stands in one that is there already. */
const apart = (forms: readonly string[]): readonly string[] => {
  const kept: string[] = [];
  for (const form of forms) {
    const folded = form.toLowerCase();
    if (!kept.some((other) => other.toLowerCase().includes(folded))) kept.push(form);
  }
  return kept;
};
