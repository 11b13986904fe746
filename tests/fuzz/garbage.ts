import fc from "fast-check";

/** The same each time; another number looks elsewhere. */
const seed = 20_261_124;

/** How often a property is tried, from the fixed seed on. */
export function tries(numRuns: number) {
  return { numRuns, seed };
}

/** Texts that have meant trouble before, and any other. */
export const nastyText = fc.oneof(
  fc.constantFrom(
    ...[
      "",
      " ",
      "\u0000",
      "\ud800",
      "\u202e",
      "<!channel>",
      "<@U1>",
      "<https://x|y>",
      "a".repeat(3_000),
    ],
    ...["__proto__", "constructor", "toString", "ja", "nee", "meer", "klopt niet meer", "2", "{}"],
    ...["&amp;lt;", "<at>x</at>", "ik ben Fatima El Amrani", "dat ben ik niet", "koppel CDFHJK"],
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ maxLength: 60 }),
);

/** Any JSON, small. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  nastyText,
  fc.constantFrom(null, true, false, 0, -1, 1e308, 1e15, 0.5, [], {}),
  fc.jsonValue({ maxDepth: 3 }),
);

/** One change: which place of all, counted through, and what comes there; `undefined` removes it. */
export type Change = { readonly at: number; readonly value: unknown };

export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({ at: fc.nat(10_000), value: fc.option(anyJson, { nil: undefined }) }),
  { minLength: 1, maxLength: 4 },
);

type Spot = { readonly holder: Record<string, unknown>; readonly key: string };

function spotsIn(value: unknown): readonly Spot[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = Object(value);
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...spotsIn(holder[key])]);
}

/** What was fine, with these changes in it. */
export function altered(fine: unknown, all: readonly Change[]): unknown {
  const copy: unknown = structuredClone(fine);
  for (const { at, value } of all) {
    const spots = spotsIn(copy);
    const spot = spots[at % Math.max(1, spots.length)];
    if (!spot) continue;
    if (value === undefined) delete spot.holder[spot.key];
    else spot.holder[spot.key] = value;
  }
  return copy;
}
