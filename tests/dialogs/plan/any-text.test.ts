import fc from "fast-check";
import { expect, test } from "vitest";
import { nastyText } from "../../fuzz/garbage.ts";
import { pressing } from "../situation.ts";
import { meetingTown, says, taken } from "./stage.ts";

const network = meetingTown();
const words = fc.constantFrom(
  ...[
    "met",
    "de webbers",
    "in",
    "het",
    "op",
    "elke",
    "dinsdag",
    "12 januari",
    "om",
    "10 uur",
    "van",
  ],
  ...["9 tot 11", "buurthuis", ",", "https://x.example", "schulden", "en", "over", "“", "”", "31"],
);
const text = fc.oneof(
  nastyText,
  fc.array(words, { maxLength: 12 }).map((all) => all.join(" ")),
);

test("whatever stands behind it, it is answered and nothing is planned", () => {
  fc.assert(
    fc.property(text, (rest) => {
      for (const lead of ["plan een overleg ", "verzet het overleg ", "zeg het overleg "]) {
        const { outcome } = says(`${lead}${rest}`, { network });
        expect(outcome.say).toHaveLength(1);
        expect(outcome.say[0]?.message.summary.trim()).not.toBe("");
        expect(outcome.changes).toStrictEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test("whatever is filled in, it is answered and nothing is planned", () => {
  const value = fc.oneof(nastyText, fc.constantFrom("2027-01-12", "10.00", "weekly/1", "kept/x/1"));
  const names = ["title", "day", "from", "until", "place", "link", "often", "last", "holidays"];
  const form = fc.record(Object.fromEntries([...names, "whom"].map((name) => [name, value])));
  fc.assert(
    fc.property(form, (filled) => {
      const { outcome } = taken({ network, happening: pressing({ kind: "fill" }, filled) });
      expect(outcome.say).toHaveLength(1);
      expect(outcome.changes).toStrictEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("a very long text is cut, and that is said", () => {
  const { text: said } = says(`plan een webberoverleg ${"en ".repeat(20_000)}`, { network });
  expect(said).toContain("Dat is te lang. Er passen 1000 tekens in.");
});
