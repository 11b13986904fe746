import fc from "fast-check";
import { expect, test } from "vitest";
import { Collection } from "../../src/domain/collection.ts";

type Step = { readonly kind: "with" | "without"; readonly key: string; readonly value: number };

const key = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom("__proto__", "constructor", ""));
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom("with", "without"),
  key,
  value: fc.integer(),
});

function sorted(entries: Iterable<[string, number]>): readonly [string, number][] {
  return [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
}

test("a collection holds what a map would hold, whatever is put in and taken out", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const map = new Map<string, number>();
      let collection = Collection.empty<string, number>();
      for (const { kind, key, value } of steps) {
        if (kind === "with") map.set(key, value);
        else map.delete(key);
        collection = kind === "with" ? collection.with(key, value) : collection.without(key);
      }
      expect(sorted(collection.entries())).toStrictEqual(sorted(map));
      expect([...collection]).toHaveLength(map.size);
      expect(collection.size).toBe(map.size);
      for (const { key } of steps) expect(collection.get(key)).toBe(map.get(key));
    }),
  );
});

test("an older collection does not see what a newer one changed", () => {
  const one = Collection.of<string, { id: string; n: number }>([{ id: "a", n: 1 }]);
  const more = one.with("b", { id: "b", n: 2 }).with("a", { id: "a", n: 3 });
  const fewer = one.without("a");
  expect([one.size, more.size, fewer.size, one.get("a")?.n]).toStrictEqual([1, 2, 0, 1]);
  expect([one.has("b"), more.has("b")]).toStrictEqual([false, true]);
});

test("of two records with one id the last one stays", () => {
  const one = Collection.of([
    { id: "a", n: 1 },
    { id: "a", n: 2 },
  ]);
  expect([one.size, one.get("a")?.n]).toStrictEqual([1, 2]);
});
