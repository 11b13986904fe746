import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clausesOf } from "../../src/language/clauses.ts";

describe("the parts of a text", () => {
  test("end at a mark or a joining word", () => {
    expect(clausesOf("Geen gas, en de jongste heeft geen jas. Maar wel honger!")).toStrictEqual([
      "Geen gas",
      "de jongste heeft geen jas",
      "wel honger",
    ]);
    expect(clausesOf("de huur is op EN er is geen eten")).toHaveLength(2);
  });

  test("are none when it is one thing", () => {
    expect(clausesOf("moeder kan de schoolreis niet betalen")).toStrictEqual([]);
    expect(clausesOf("hij en zijn zus hebben honger")).toStrictEqual([]);
    expect(clausesOf("een bedrag van 2.500 euro")).toStrictEqual([]);
    expect(clausesOf("")).toStrictEqual([]);
  });

  test("are four at most: neighbours are joined", () => {
    const text = Array.from({ length: 9 }, (_, at) => `deel nummer ${at}`).join(". ");
    const parts = clausesOf(text);
    expect(parts).toHaveLength(3);
    expect(parts.join(", ")).toBe(text.replaceAll(". ", ", "));
  });

  test("never throws, and never gives one part alone or more than four", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 5_000 }), (text) => {
        expect([0, 2, 3, 4]).toContain(clausesOf(text).length);
      }),
    );
    expect(clausesOf(", en ".repeat(50_000))).toStrictEqual([]);
  });
});
