import { expect, test } from "vitest";
import { readableName } from "../../src/domain/readable-name.ts";

test.each([
  ["Fatima El Amrani", "Fatima El Amrani"],
  ["  Ann, bel 06 12345678 ”nu” ", "Ann bel nu"],
  ["<https://kwaad.example|Sanne>", "httpskwaadexampleSanne"],
  ["'s-Gravenhage D’Arc", "'s-Gravenhage D’Arc"],
  ["x".repeat(200), "x".repeat(80)],
  ["حداد", "حداد"],
])("%j is read as %j (I15, I26)", (called, readable) => {
  expect(readableName(called)).toBe(readable);
});

test.each([undefined, "", "12345", "🙂", "Z\u0300\u0301\u0302\u0303algo"])(
  "nothing is left to read of %j",
  (called) => {
    expect(readableName(called)).toBeUndefined();
  },
);
