import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitted } from "../../../src/domain/agenda/fit.ts";

const parts = (...minutes: readonly number[]) => minutes.map((each) => ({ minutes: each }));
const minutesOf = (list: readonly { readonly minutes: number }[]) =>
  list.map(({ minutes }) => minutes);

describe("an agenda", () => {
  it("that fits stays as it is", () => {
    expect(fitted(parts(10, 20), 30)).toStrictEqual({ parts: parts(10, 20), wanted: 30 });
    expect(fitted([], 30)).toStrictEqual({ parts: [], wanted: 0 });
  });

  it("that is too short gives what is left to the longest part, or the one that may have it", () => {
    expect(fitted(parts(10, 20, 20), 60)).toStrictEqual({
      ...{ parts: parts(10, 30, 20), wanted: 50, stretched: 1 },
    });
    const isShort = ({ minutes }: { readonly minutes: number }) => minutes < 10;
    expect(minutesOf(fitted(parts(10, 5, 20), 60, isShort).parts)).toStrictEqual([10, 30, 20]);
    expect(fitted(parts(10, 20), 60, () => false)).toMatchObject({ stretched: 1 });
  });

  it("that is too long makes no part longer", () => {
    expect(minutesOf(fitted(parts(1, 99), 99).parts)).toStrictEqual([1, 98]);
    expect(fitted(parts(1, 99), 99).stretched).toBeUndefined();
  });

  it("that is too long loses a slice of every part", () => {
    expect(minutesOf(fitted(parts(60, 40, 20), 60).parts)).toStrictEqual([30, 20, 10]);
    expect(fitted(parts(60, 40, 20), 60).wanted).toBe(120);
  });

  it("drops no part, however short the time", () => {
    expect(minutesOf(fitted(parts(100, 1, 1), 10).parts)).toStrictEqual([8, 1, 1]);
    expect(minutesOf(fitted(parts(10, 10, 10), 2).parts)).toStrictEqual([1, 1, 0]);
  });

  it("keeps what belongs to a part", () => {
    const cut = fitted([{ minutes: 30, what: "casus" }], 20);
    expect(cut.parts).toStrictEqual([{ minutes: 20, what: "casus" }]);
  });

  it("adds up to the time there is, a longer part never shorter than a shorter one", () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 180 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 20, max: 400 }), (minutes, available) => {
        const { parts: cut, wanted } = fitted(parts(...minutes), available);
        const total = minutesOf(cut).reduce((sum, each) => sum + each, 0);
        expect(total).toBe(available);
        expect(wanted).toBe(minutes.reduce((sum, each) => sum + each, 0));
        for (const [index, each] of minutes.entries()) {
          expect(cut[index]?.minutes).toBeGreaterThanOrEqual(1);
          expect(Number.isInteger(cut[index]?.minutes)).toBe(true);
          if (wanted > available) expect(cut[index]?.minutes).toBeLessThanOrEqual(each);
          const longer = minutes.findIndex((other) => other > each + wanted / available);
          if (longer === -1) continue;
          expect(cut[longer]?.minutes).toBeGreaterThanOrEqual(cut[index]?.minutes ?? 0);
        }
      }),
    );
  });
});
