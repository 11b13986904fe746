import { describe, expect, test } from "vitest";
import { mailSchema, readMailAddress, sameMailAddress } from "../../src/domain/mail-address.ts";

test.each([
  [" An.De-Vries@Bank.Example ", "An.De-Vries@bank.example"],
  ["o'neill+net@sub.bank.example", "o'neill+net@sub.bank.example"],
  ["jürgen@müller.example", "jürgen@müller.example"],
])("%j is read as %s", (written, address) => {
  expect(readMailAddress(written)).toBe(address);
});

describe("what is no address, or hides another, is refused (I23)", () => {
  test.each([
    "",
    "an",
    "an@",
    "@bank.example",
    "an@bank",
    "an@@bank.example",
    "an@bank..example",
    "an@bank.example, bo@bank.example",
    "An <an@bank.example>",
    "mailto:an@bank.example",
    "an@bank.example\r\nBcc: bo@bank.example",
    "an@bank.example\nBcc:bo@bank.example",
    "an\u200B@bank.example",
    "an@bank\u202Eexample.nl",
    "an\u0000@bank.example",
    `${"a".repeat(65)}@bank.example`,
    `an@${"a.".repeat(130)}nl`,
    '"an"@bank.example',
  ])("%j", (written) => {
    expect(readMailAddress(written)).toBeUndefined();
    expect(mailSchema.safeParse(written).success).toBe(false);
  });
});

describe("two addresses", () => {
  test.each([
    ["An.Jansen@Bank.example", "an.jansen@bank.example", true],
    ["an@bank.example", "bo@bank.example", false],
    ["an@bank.example", "an@bank.example.nl", false],
    ["ines@bank.example", "\u0130nes@bank.example", false],
  ])("%s and %s lead to the same box: %s", (one, other, same) => {
    const [first, second] = [readMailAddress(one), readMailAddress(other)];
    expect(first && second && sameMailAddress(first, second)).toBe(same);
  });
});
