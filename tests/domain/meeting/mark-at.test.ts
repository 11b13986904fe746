import { expect, test } from "vitest";
import { markAt } from "../../../src/domain/meeting/mark-at.ts";
import { at } from "../sample.ts";

const morning = at("2027-01-05T10:00:00Z");

test("a mark is the moment itself, or the first number behind it that is free", () => {
  const taken = new Set<string>();
  const take = (mark: string) => (taken.has(mark) ? undefined : mark);
  const moment = Date.parse(morning).toString(36);
  expect(markAt(morning, take)).toBe(moment);
  taken.add(moment);
  expect(markAt(morning, take)).toBe(`${moment}-2`);
  taken.add(`${moment}-2`);
  expect(markAt(morning, take)).toBe(`${moment}-3`);
});
