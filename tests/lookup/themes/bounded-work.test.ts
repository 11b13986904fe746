import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenSize } from "../../../src/lookup/themes/hidden-layer.ts";
import { type Model, trainModel } from "../../../src/lookup/themes/model.ts";
import { ownMatches } from "../../../src/lookup/themes/overlay/likeness.ts";
import { indexOwn, type OwnIndex } from "../../../src/lookup/themes/overlay/own-index.ts";
import { rootsOf } from "../../../src/lookup/themes/overlay/roots.ts";
import { rankThemes } from "../../../src/lookup/themes/rank-themes.ts";
import { readAtMost } from "../../../src/lookup/themes/reading.ts";
import { background, farmers, rides } from "./overlay/town-themes.ts";
import { smallLessons } from "./small-lessons.ts";

type Count = { steps: number };

/**
 * The same table, of which each look is counted: a place of an array, or a key of a map or set. So the
 * innermost loops are counted from outside, and cost nothing where nobody counts.
 */
const counted = <Table extends object>(table: Table, count: Count): Table =>
  new Proxy(table, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof key === "string" && /^\d+$/.test(key)) count.steps++;
      if (typeof value !== "function") return value;
      return (...given: readonly unknown[]): unknown => {
        if (key === "get" || key === "has") count.steps++;
        return Reflect.apply(value, target, given);
      };
    },
  });

const counts = () => ({
  rarity: { steps: 0 },
  opinions: { steps: 0 },
  hidden: { steps: 0 },
  nearest: { steps: 0 },
  reasons: { steps: 0 },
  acute: { steps: 0 },
});

type Counts = ReturnType<typeof counts>;

const modelCountedBy = (model: Model, count: Counts): Model => {
  const { weights, index } = model.judges;
  const { rarity, opinions, outputs } = weights;
  return {
    ...model,
    judges: {
      weights: {
        rarity: counted(rarity, count.rarity),
        opinions: { ...opinions, cells: counted(opinions.cells, count.opinions) },
        outputs: counted(outputs, count.hidden),
      },
      index: { ...index, phrases: counted(index.phrases, count.nearest) },
    },
    reasons: counted(model.reasons, count.reasons),
    acute: {
      phrases: counted(model.acute.phrases, count.acute),
      denials: counted(model.acute.denials, count.acute),
    },
  };
};

const model = trainModel(smallLessons);

const stepsFor = (text: string) => {
  const count = counts();
  rankThemes(modelCountedBy(model, count), text);
  return {
    rarity: count.rarity.steps,
    opinions: count.opinions.steps,
    hidden: count.hidden.steps,
    nearest: count.nearest.steps,
    reasons: count.reasons.steps,
    acute: count.acute.steps,
  };
};

/** One sign becomes three letters at most: a syllable of Hangul falls apart. */
const mostLetters = 3 * readAtMost;
/** Of a letter: three runs that begin with it, and at most one word and one pair. */
const mostFeatures = 5 * mostLetters;
/** Of a word: the phrases that begin with it, two words before it, and six from it on for one phrase. */
const mostAcute = 9 * mostLetters;

const words = smallLessons.phrases.flatMap(({ text }) => text.split(" "));
const signs = [
  ...["🚲", "👨‍👩‍👧‍👦", "🇳🇱", "\u202e", "שלום", "مرحبا", "각", "ﷺ", "İ", "ß", "é", "e\u0301"],
  ...["\u0000", "\ud800", "a", "x ", "1", "mes ", "bedreigt ", "geen ", "-", "\n"],
];
const piece = fc.oneof(
  fc.constantFrom(...words, ...signs),
  fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
);

/** A line or so, four thousand characters, or a hundred thousand. */
const anything = fc
  .record({
    pieces: fc.array(piece, { minLength: 1, maxLength: 40 }),
    joint: fc.constantFrom(" ", "", ", "),
    length: fc.constantFrom(0, 4_000, 100_000),
  })
  .map(({ pieces, joint, length }) => {
    const line = pieces.join(joint);
    return line.length >= length
      ? line
      : `${line}${joint}`.repeat(Math.ceil(length / line.length)).slice(0, length);
  });

describe("the work of ranking one text", { timeout: 120_000 }, () => {
  it("is at most so many steps of each judge, whatever is typed and however long", () => {
    const themes = model.themes.length;
    const columns = model.judges.weights.opinions.scales.length;
    const postings = model.judges.index.phrases.length;
    fc.assert(
      fc.property(anything, (text) => {
        const steps = stepsFor(text);
        expect(steps.rarity).toBeLessThanOrEqual(mostFeatures);
        expect(steps.opinions).toBeLessThanOrEqual(steps.rarity * columns);
        expect(steps.hidden).toBe(hiddenSize * themes);
        expect(steps.nearest).toBeLessThanOrEqual(postings);
        expect(steps.reasons).toBeLessThanOrEqual(3 * mostLetters);
        expect(steps.acute).toBeLessThanOrEqual(mostAcute);
      }),
    );
  });

  it("is the same for a text as for its beginning", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(stepsFor(text)).toStrictEqual(stepsFor(text.slice(0, readAtMost)));
      }),
      { numRuns: 50 },
    );
  });

  it("is counted: more is looked at for more words that are known", () => {
    const [none, one, two] = ["🎉", "fiets", "fiets schulden"].map(stepsFor);
    for (const judge of ["rarity", "opinions", "nearest", "reasons", "acute"] as const) {
      expect(none?.[judge]).toBe(0);
      expect(one?.[judge]).toBeGreaterThan(0);
      expect(two?.[judge]).toBeGreaterThan(one?.[judge] ?? 0);
    }
  });

  it("is, for the network's own phrases, a look at each place of each word at most", () => {
    const index = indexOwn([farmers, rides], background);
    if (!index) throw new Error("an index expected");
    fc.assert(
      fc.property(anything, (text) => {
        const count = { steps: 0 };
        const watched: OwnIndex = { ...index, checks: counted(index.checks, count) };
        const roots = rootsOf(text);
        ownMatches(watched, background, roots);
        expect(roots.length).toBeLessThanOrEqual(readAtMost);
        expect(count.steps).toBeLessThanOrEqual(index.checks.length);
      }),
    );
  });
});
