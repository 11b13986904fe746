import { expect, it } from "vitest";
import { withoutLabel } from "../../src/language/number-label.ts";

it.each([
  ["Kevin, BSN", "Kevin,"],
  ["kevin jansen bsn nr:", "kevin jansen"],
  ["heeft geen eten, bel", "heeft geen eten,"],
  ["moeder is bereikbaar op tel.", "moeder"],
  ["woont op", ""],
  ["vader heeft geen telefoon meer", "vader heeft geen telefoon meer"],
  ["bsn kwijt", "bsn kwijt"],
  ["", ""],
])("%j announces no more than %j", (text, left) => {
  expect(withoutLabel(text)).toBe(left);
});
