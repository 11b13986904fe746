import { describe, expect, test } from "vitest";
import { type Phone, phoneSchema, readPhone, showPhone } from "../../src/domain/phone.ts";

const read = (text: string): Phone => {
  const phone = readPhone(text);
  if (!phone) throw new Error(`no phone number in ${text}`);
  return phone;
};

describe("a number as a Dutch reader is used to", () => {
  test.each([
    ["+31612345678", "06 12345678"],
    ["0201234567", "020 123 4567"],
    ["+32 2 555 12 12", "+32 2 555 12 12"],
    ["tel. 112", "112"],
  ])("%s is shown as %s", (written, shown) => {
    expect(showPhone(read(written))).toBe(shown);
    // The second time it is remembered, and the same.
    expect(showPhone(read(written))).toBe(shown);
  });

  test("is not that of another who was shown before", () => {
    expect(["0612345678", "0687654321"].map((text) => showPhone(read(text)))).toStrictEqual([
      "06 12345678",
      "06 87654321",
    ]);
  });
});

describe("a text that is read as a number", () => {
  test("may be sixty characters, not one more", () => {
    expect(readPhone(`1${"-".repeat(57)}12`)?.number).toBe("112");
    expect(readPhone(`1${"-".repeat(58)}12`)).toBeUndefined();
    expect(readPhone("")).toBeUndefined();
  });

  test("may say that it is a telephone number, in front", () => {
    expect(read("telefoon: 113").number).toBe("113");
    expect(read("Tel 113").number).toBe("113");
    expect(readPhone("113 tel")).toBeUndefined();
    expect(readPhone("telling 113")).toBeUndefined();
  });

  test("is refused by the schema as no phone when there is none", () => {
    const refused = phoneSchema.safeParse("geen");
    expect(refused.error?.issues).toMatchObject([{ code: "custom", message: "phone" }]);
    expect(phoneSchema.parse("112")).toStrictEqual({
      number: "112",
      original: "112",
      kind: "short",
    });
  });
});
