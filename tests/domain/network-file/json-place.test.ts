import fc from "fast-check";
import { expect, test } from "vitest";
import { firstErrorPlace } from "../../../src/domain/network-file/json-place.ts";

test.each([
  ["", 1, 1],
  ["abc", 1, 1],
  ['{"a":1,}', 1, 8],
  ['{"a":1 "b":2}', 1, 8],
  ['{"a" 1}', 1, 2],
  ["{a:1}", 1, 2],
  ["[1,2", 1, 5],
  ["[1,,2]", 1, 4],
  ["[01]", 1, 3],
  ["[1] x", 1, 5],
  ["[1]]", 1, 4],
  ['{"a":[1}', 1, 8],
  ["{}{}", 1, 3],
  ["[\r\n  tru\r\n]", 2, 3],
  ['["\\x"]', 1, 2],
  ["[NaN]", 1, 2],
  ["['a']", 1, 2],
])("%j stops being JSON on line %i at character %i", (text, line, column) => {
  expect(firstErrorPlace(text)).toStrictEqual({ line, column });
});

test("the place is never after the end, and the text before it is no JSON's fault", () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom("}", "]", ",", "x", '"', ""),
      (json, where, slip) => {
        const at = where % (json.length + 1);
        const text = json.slice(0, at) + slip + json.slice(at + 1);
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        if (isJson) return;
        const place = firstErrorPlace(text);
        expect(place.line).toBeGreaterThan(0);
        expect(place.column).toBeGreaterThan(0);
        expect(place.column).toBeLessThanOrEqual(text.length + 1);
      },
    ),
    { numRuns: 500 },
  );
});
