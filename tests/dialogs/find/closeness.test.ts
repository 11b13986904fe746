import { expect, test } from "vitest";
import { closeness } from "../../../dialogs/find/closeness.ts";

const clue = (text: string, weight = 1) => ({ words: text.split(" "), weight });

test.each([
  ["jansen", [clue("mies jansen")], 1],
  ["jans", [clue("mies jansen")], 0.8],
  ["jansne", [clue("mies jansen")], 0.6],
  ["mies jansen", [clue("mies jansen")], 1],
  ["mies jans", [clue("mies jansen")], 0.9],
  ["mies bank", [clue("mies jansen"), clue("bank", 0.5)], 0.75],
  ["bank", [clue("bank", 0.5), clue("bank", 0.2)], 0.5],
  ["mies xyz", [clue("mies jansen")], 0],
  ["sen", [clue("mies jansen")], 0],
])("%s in %j is %f", (asked, clues, score) => {
  expect(closeness(asked.split(" "), clues)).toBeCloseTo(score);
});

test("nothing asked, or nothing to find it by, fits nothing", () => {
  expect(closeness([], [clue("mies")])).toBe(0);
  expect(closeness(["mies"], [])).toBe(0);
  expect(closeness(["mies"], [{ words: [], weight: 1 }])).toBe(0);
});
