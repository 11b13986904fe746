import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPersonal, shielded } from "../../src/shield/shield.ts";

const values = [
  ...["123456782", "123.456.782", "NL91ABNA0417164300", "06-12345678", "+31 6 12345678"],
  ...["jan@voorbeeld.nl", "jan (at) gmail punt com", "12-AB-34", "1ABC123", "1234 AB 12"],
  ...["Dorpsstraat 12a", "Laan van Nieuw Oost-Indië 4-II", "Kevin de Bruin, 12-03-2014"],
  ...["geb. 12 maart 2014", "12/3/14 geboren", "0031612345678", "BE68 5390 0754 7034"],
];
const pieces = [
  ...[" ", "-", ".", ",", "/", "\n", "(", ")", "'", "@", "+", "€", "\u200b", "\u00a0", "\u0301"],
  ...[
    "06",
    "0",
    "31",
    "12",
    "2014",
    "AB",
    "nr",
    "van",
    "de",
    "Jan",
    "kevin",
    "straat",
    "weg",
    "laan",
  ],
  ...["geb", "geboren", "maart", "op", "bsn", "tel", "kenteken", "woont", "punt", "nl", "at", "４"],
];

const garbage = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join("")),
  fc.array(fc.constantFrom(...pieces, ...values), { maxLength: 20 }).map((parts) => parts.join("")),
);

describe("whatever is typed", () => {
  it("places are in order, in the text, and do not overlap", () => {
    fc.assert(
      fc.property(garbage, (text) => {
        let last = 0;
        for (const { from, to } of findPersonal(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3_000 },
    );
  });

  it("a text through the shield holds nothing that is found, and a second time changes nothing", () => {
    fc.assert(
      fc.property(garbage, (text) => {
        const once = shielded(text);
        expect(findPersonal(once.text)).toEqual([]);
        expect(shielded(once.text)).toEqual({ text: once.text, hidden: [] });
        expect(once.hidden.length > 0).toBe(once.text !== text);
      }),
      { numRuns: 3_000 },
    );
  });

  it("half a sign at an end is no fault", () => {
    for (const half of ["\ud83d", "\ude00", "06-12345678\ud83d", "\ude0006-12345678"]) {
      expect(() => shielded(half)).not.toThrow();
    }
  });
});

/** Signs that a person sees as nothing, or as the same. */
const disguises: readonly ((value: string) => string)[] = [
  (value) => [...value].join("\u200b"),
  (value) => [...value].join("\u2060"),
  (value) => value.replaceAll(" ", "\u00a0"),
  (value) => value.replaceAll(" ", "\n"),
  (value) => value.replaceAll(" ", "   "),
  (value) => value.replaceAll("-", "\u2011"),
  (value) => value.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (value) => value.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  (value) =>
    value.replaceAll(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
  (value) => value.normalize("NFD"),
];

describe("a value in any disguise, in any sentence", () => {
  const around = ["", "moeder vraagt om hulp ", "(", "kind van 4: ", "\n", "😀 ", "dit is het: "];

  it("is found as a whole", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...values),
        fc.constantFrom(...disguises),
        fc.constantFrom(...around),
        fc.constantFrom("", " en er is geen eten", ")", "\n", " 😀", ". Wie kan helpen"),
        (value, disguise, before, behind) => {
          const hidden = disguise(value);
          const text = `${before}${hidden}${behind}`;
          const kept = shielded(text)
            .text.normalize("NFKC")
            .replaceAll(/\p{Cf}/gu, "");
          expect(kept).not.toMatch(/\d{2}/);
          expect(kept).not.toContain("@");
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("the work is bounded", () => {
  const units = [
    "1 ",
    "06-",
    "@",
    "a@a.",
    "A 1 ",
    "12-",
    ") 1 (",
    "1-1-",
    " - 1",
    "NL91",
    "van 1 ",
    "(",
  ];
  it.each([...units, "Kevin 12-03-2014 ", "12-AB-34-", "Dorpsstraat 12 ", "bsn 1", "123456782 "])(
    "a hundred kilobytes of %s are read to the end",
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      expect(findPersonal(shielded(text).text)).toEqual([]);
    },
  );
});
