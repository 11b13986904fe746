import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AccountKey, PersonId } from "../../src/domain/ids.ts";
import { linkCode, readLinkCode } from "../../src/domain/link-code.ts";

const of = (event: string, account: string, person: string) =>
  linkCode({ event, account: account as AccountKey, person: person as PersonId });

describe("the code of a request", () => {
  test("is the same for the same request, so that a turn can be taken again", () => {
    expect(of("e1", "slack:t:1", "an")).toBe(of("e1", "slack:t:1", "an"));
  });
  test("is another one for another event, account or person", () => {
    const codes = [
      of("e1", "slack:t:1", "an"),
      of("e2", "slack:t:1", "an"),
      of("e1", "slack:t:2", "an"),
      of("e1", "slack:t:1", "bo"),
      of("slack:t:1", "e1", "an"),
    ];
    expect(new Set(codes).size).toBe(codes.length);
  });
  test("is six signs that nobody mistakes for others, and no word", () => {
    fc.assert(
      fc.property(fc.string(), (event) => {
        const code = of(event, "slack:t:1", "an");
        expect(code).toMatch(/^[CDFHJKMNPRTVWX2-9]{6}$/);
        expect(readLinkCode(code)).toBe(code);
      }),
    );
  });
  test("hardly ever comes twice", () => {
    const codes = Array.from({ length: 2_000 }, (_, index) => of(`e${index}`, "slack:t:1", "an"));
    expect(new Set(codes).size).toBeGreaterThan(1_997);
  });
  test("uses all of its signs in all of its places", () => {
    const codes = Array.from({ length: 2_000 }, (_, index) => of(`e${index}`, "slack:t:1", "an"));
    for (let place = 0; place < 6; place++) {
      expect(new Set(codes.map((code) => code[place])).size).toBe(22);
    }
  });
});

describe("a code that is typed", () => {
  test.each([
    ["k7f3xr", "K7F3XR"],
    [" K7F 3XR ", "K7F3XR"],
    ["K7F-3XR.", "K7F3XR"],
  ])("%s is read as %s", (typed, code) => {
    expect(readLinkCode(typed)).toBe(code);
  });
  test.each(["", "K7F3X", "K7F3XRR", "K7F3X1", "MOEDER", "K7F3X💥", "K".repeat(10_000)])(
    "%s is not a code",
    (typed) => {
      expect(readLinkCode(typed)).toBeUndefined();
    },
  );
});
