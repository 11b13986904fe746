import fc from "fast-check";

/** Actions of these kinds that carry this, and some of what they may do without. */
export function of<Kind extends string>(
  kinds: readonly Kind[],
  needed: Readonly<Record<string, fc.Arbitrary<unknown>>> = {},
  more: Readonly<Record<string, fc.Arbitrary<unknown>>> = {},
): fc.Arbitrary<object> {
  const parts: Record<string, fc.Arbitrary<unknown>> = { kind: fc.constantFrom(...kinds) };
  return fc.record(
    { ...parts, ...needed, ...more },
    { requiredKeys: ["kind", ...Object.keys(needed)] },
  );
}
