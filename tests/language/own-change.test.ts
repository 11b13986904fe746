import { expect, test } from "vitest";
import { readOwnChange } from "../../src/language/own-change.ts";

test.each([
  ["ik heet nu Fatima de Vries", "Fatima de Vries"],
  ["Mijn naam is veranderd in Fatima de Vries.", "Fatima de Vries"],
  ["mijn achternaam is nu De Vries", "De Vries"],
  ["mijn naam is veranderd", undefined],
  ["wijzig mijn naam naar Noor Bakker", "Noor Bakker"],
])("%s is another name", (text, value) => {
  expect(readOwnChange(text)).toStrictEqual({ of: "name", ...(value !== undefined && { value }) });
});

test("who one is, is no change", () => {
  expect(readOwnChange("mijn naam is Fatima")).toBeUndefined();
  expect(readOwnChange("ik heet Fatima")).toBeUndefined();
});
