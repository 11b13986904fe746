import type { Theme } from "../../../domain/theme.ts";
import { bucketOf, hashOf } from "../hash.ts";
import { startsOf } from "../starts.ts";
import { type Background, rarityOf } from "./background.ts";
import { type OwnTheme, ownThemes, phraseAt, sizeOf } from "./own-phrases.ts";
import { rootsOf } from "./roots.ts";

/**
 * Which phrases of the network's own hold a root. Four bytes for each root of each phrase, under
 * 0.5 MB for the most that a network may have.
 */
export type OwnIndex = {
  readonly themes: readonly OwnTheme[];
  /** For each phrase how much its roots tell together, and how many different ones it has. */
  readonly weights: Float32Array;
  readonly sizes: Uint8Array;
  /** What is held at slot s stands from `starts[s]` up to `starts[s + 1]`. */
  readonly starts: Uint32Array;
  readonly phrases: Uint16Array;
  /** Tells roots of one slot apart. */
  readonly checks: Uint16Array;
};

/** Bounds the memory and the work of a question; what comes after it is not found. */
const mostHeld = 100_000;
const mostPhrases = 65_536;
const mostRoots = 255;
const slotBits = 14;
const checkBits = 16;
const slotSalt = 8;
const checkSalt = 9;

const slotOf = (root: string): number => bucketOf(hashOf(root, slotSalt), slotBits);
const checkOf = (root: string): number => bucketOf(hashOf(root, checkSalt), checkBits);

/** How much a root tells: rare words far more than everyday ones. */
export const tellingOf = (background: Background, root: string): number =>
  rarityOf(background, root) ** 2;

type Held = { readonly slot: number; readonly check: number; readonly phrase: number };

/** Builds the index of a network's own phrases; nothing when it has none. */
export const indexOwn = (themes: Iterable<Theme>, background: Background): OwnIndex | undefined => {
  const own = ownThemes(themes);
  const count = Math.min(
    mostPhrases,
    own.reduce((sum, theme) => sum + sizeOf(theme), 0),
  );
  if (count === 0) return undefined;
  const weights = new Float32Array(count);
  const sizes = new Uint8Array(count);
  const held: Held[] = [];
  for (const [phrase, text] of numbered(own)) {
    const roots = rootsOf(text).slice(0, mostRoots);
    if (phrase >= count || held.length + roots.length > mostHeld) break;
    sizes[phrase] = roots.length;
    for (const root of roots) {
      weights[phrase] = (weights[phrase] ?? 0) + tellingOf(background, root);
      held.push({ slot: slotOf(root), check: checkOf(root), phrase });
    }
  }
  return { themes: own, weights, sizes, ...bySlot(held) };
};

const numbered = function* (themes: readonly OwnTheme[]): Iterable<readonly [number, string]> {
  for (const theme of themes)
    for (let at = theme.from; at < theme.from + sizeOf(theme); at++)
      yield [at, phraseAt(theme, at)];
};

const bySlot = (held: readonly Held[]): Pick<OwnIndex, "starts" | "phrases" | "checks"> => {
  const starts = startsOf(
    held.map(({ slot }) => slot),
    1 << slotBits,
  );
  const phrases = new Uint16Array(held.length);
  const checks = new Uint16Array(held.length);
  const next = starts.slice();
  for (const { slot, check, phrase } of held) {
    const place = next[slot] ?? 0;
    phrases[place] = phrase;
    checks[place] = check;
    next[slot] = place + 1;
  }
  return { starts, phrases, checks };
};

/** Calls `hit` with every phrase that holds the root. */
export const holdersOf = (index: OwnIndex, root: string, hit: (phrase: number) => void): void => {
  const slot = slotOf(root);
  const check = checkOf(root);
  const end = index.starts[slot + 1] ?? 0;
  for (let place = index.starts[slot] ?? 0; place < end; place++)
    if (index.checks[place] === check) hit(index.phrases[place] ?? 0);
};
