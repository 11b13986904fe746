import type { Background } from "./background.ts";
import { holdersOf, type OwnIndex, tellingOf } from "./own-index.ts";
import { isTerm, type OwnTheme, sizeOf } from "./own-phrases.ts";

/** How far a text is about one of the network's own themes, going by the network's own phrases. */
export type OwnMatch = {
  readonly theme: OwnTheme;
  /** 0 to 1. From {@link clearFrom} on the network means this theme. */
  readonly strength: number;
  /** The numbers of the phrases it goes by, the nearest first, at most three. */
  readonly nearest: readonly number[];
};

/** The strength from which a match is clear: its theme stands first, whatever else is likely. */
export const clearFrom = 0.6;
/** Below this it is chance. */
const weakFrom = 0.3;

/** So much more a term counts when nothing else is said. */
const termAlone = 0.3;
/** The likeness (cosine) from which a situation counts, and how fast it grows from there. */
const likeFrom = 0.35;
const growth = 1.6;
const mostStrength = 0.95;
/** So like a situation must be when only everyday words are in common: nearly the same sentence. */
const everydayLikeFrom = 0.7;
/** A word that tells less is an everyday word. */
const tellingWord = 0.2;
/** One word in common may be chance, such as a name; two or three such phrases are not. */
const oneWordStrength = 0.25;
/** What the other words tell together when there is one word and hardly anything else. */
const hardlyAnything = 0.1;
const nearestCount = 3;

type Asked = {
  /** How much the words of the text tell together. */
  readonly weight: number;
  /** For each phrase what the words in common tell, and how many they are. */
  readonly shared: Float32Array;
  readonly common: Uint8Array;
  /** For each phrase what the most telling word in common tells. */
  readonly best: Float32Array;
};

/** The themes whose own phrases are like a text. Each place of the index is seen once at most. */
export const ownMatches = (
  index: OwnIndex,
  background: Background,
  roots: readonly string[],
): readonly OwnMatch[] => {
  const asked = askedIn(index, background, roots);
  return index.themes
    .map((theme) => matchOf(index, theme, asked))
    .filter(({ strength }) => strength >= weakFrom)
    .sort((one, other) => other.strength - one.strength);
};

const askedIn = (index: OwnIndex, background: Background, roots: readonly string[]): Asked => {
  const shared = new Float32Array(index.weights.length);
  const common = new Uint8Array(index.weights.length);
  const best = new Float32Array(index.weights.length);
  let weight = 0;
  for (const root of roots) {
    const telling = tellingOf(background, root);
    weight += telling;
    holdersOf(index, root, (phrase) => {
      shared[phrase] = (shared[phrase] ?? 0) + telling;
      common[phrase] = (common[phrase] ?? 0) + 1;
      best[phrase] = Math.max(best[phrase] ?? 0, telling);
    });
  }
  return { weight, shared, common, best };
};

const matchOf = (index: OwnIndex, theme: OwnTheme, asked: Asked): OwnMatch => {
  const found: { phrase: number; strength: number }[] = [];
  const end = Math.min(theme.from + sizeOf(theme), index.weights.length);
  for (let phrase = theme.from; phrase < end; phrase++) {
    if (asked.common[phrase] === 0) continue;
    const strength = isTerm(theme, phrase)
      ? termStrength(index, phrase, asked)
      : situationStrength(index, phrase, asked);
    if (strength > 0) found.push({ phrase, strength });
  }
  const nearest = found.sort((a, b) => b.strength - a.strength).slice(0, nearestCount);
  return {
    theme,
    strength: 1 - nearest.reduce((doubt, one) => doubt * (1 - one.strength), 1),
    nearest: nearest.map(({ phrase }) => phrase),
  };
};

/** A term counts when all of it stands in the text, an everyday word less. */
const termStrength = (index: OwnIndex, phrase: number, asked: Asked): number => {
  if (asked.common[phrase] !== index.sizes[phrase]) return 0;
  const telling = Math.min(1, (index.weights[phrase] ?? 0) / tellingWord);
  const share = (asked.shared[phrase] ?? 0) / (asked.weight || 1);
  return telling * (clearFrom + termAlone * Math.min(1, share));
};

/** A situation counts when what the two have in common is much of both. */
const situationStrength = (index: OwnIndex, phrase: number, asked: Asked): number => {
  const size = Math.sqrt((index.weights[phrase] ?? 0) * asked.weight) || 1;
  const shared = asked.shared[phrase] ?? 0;
  const best = asked.best[phrase] ?? 0;
  const likeness = shared / size;
  if (likeness < (best < tellingWord ? everydayLikeFrom : likeFrom)) return 0;
  const strength = Math.min(mostStrength, weakFrom + growth * (likeness - likeFrom));
  // Whoever types just that word means it.
  const isOneOfMore = shared - best < hardlyAnything && asked.weight - best >= hardlyAnything;
  return isOneOfMore ? Math.min(oneWordStrength, strength) : strength;
};
