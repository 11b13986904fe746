import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phoneSchema, readPhone, showPhone } from "../../src/domain/phone.ts";

describe("a number in any Dutch writing is one number (I25)", () => {
  test.each([
    "06 12345678",
    "06-12345678",
    "06 - 12 34 56 78",
    "0612345678",
    "06/12345678",
    "06.12.34.56.78",
    "+31612345678",
    "+31 (0)6 12345678",
    "0031 6 12345678",
    "tel. 06 12345678",
    "  06 12345678 (alleen 's ochtends)",
    "０６ １２３４５６７８",
  ])("%s", (written) => {
    expect(readPhone(written)).toMatchObject({ number: "+31612345678", kind: "e164" });
  });
});

describe("a short number stays short (I25)", () => {
  test.each([
    ["112", "112"],
    ["tel. 113", "113"],
    ["116 111", "116111"],
    ["14 020", "14020"],
    ["14 0318", "140318"],
    ["1712", "1712"],
  ])("%s", (written, number) => {
    const phone = readPhone(written);
    expect(phone).toMatchObject({ number, kind: "short" });
    expect(phone && showPhone(phone)).toBe(number);
  });
});

describe("what is no number is refused (I25)", () => {
  test.each([
    "",
    " ",
    "06-12",
    "kamer 113",
    "n.v.t.",
    "onbekend",
    "06 12345678 of 020 1234567",
    "12345",
    "06 1234567\u0000",
    "\u202E06 12345678",
    "9".repeat(61),
    "javascript:alert(1)",
    "=cmd|'/c calc'!A1",
  ])("%j", (written) => {
    expect(readPhone(written)).toBeUndefined();
    expect(phoneSchema.safeParse(written).success).toBe(false);
  });
});

test("what somebody wrote is kept (I25)", () => {
  expect(readPhone(" (0562) 012 345 ")?.original).toBe("(0562) 012 345");
});

test.each([
  ["0612345678", "06 12345678"],
  ["0562012345", "0562 012 345"],
  ["0800-2000", "0800 2000"],
  ["+32 2 555 12 12", "+32 2 555 12 12"],
])("%s is shown as %s", (written, shown) => {
  const phone = phoneSchema.parse(written);
  expect(showPhone(phone)).toBe(shown);
});

test("no text whatever makes reading throw, and what was read can be shown and read again", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[+0-9 ()-]{1,20}$/)),
      (text) => {
        const phone = readPhone(text);
        if (phone) expect(readPhone(showPhone(phone))?.number).toBe(phone.number);
      },
    ),
    { numRuns: 500 },
  );
});
