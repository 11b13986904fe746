import { describe, expect, test } from "vitest";
import { ids } from "../../src/domain/ids.ts";

const named = ["network", "organisation", "person", "seat", "theme", "area", "table"] as const;
const more = ["programme", "link", "meeting", "series", "poll", "agendaItem"] as const;
const last = ["minutesLine", "action", "nomination"] as const;

describe.each([...named, ...more, ...last])("the id of a record: %s", (kind) => {
  const reads = (text: unknown) => ids[kind].safeParse(text).success;

  test("is letters, digits and hyphens, 1 to 64 of them", () => {
    for (const text of ["a", "7", "jan-2", "a".repeat(64), `${"a".repeat(62)}-b`, "a--b"]) {
      expect(ids[kind].parse(text)).toBe(text);
    }
  });

  test("is nothing else", () => {
    for (const text of ["", "-a", "a-", "A", "a b", "a.b", "é", "a\n", "@a", "a/b"]) {
      expect(reads(text)).toBe(false);
    }
    expect(reads("a".repeat(65))).toBe(false);
    expect(reads(7)).toBe(false);
  });
});

describe("whose box it is", () => {
  const reads = (text: string) => ids.boxOwner.safeParse(text).data;

  test("is a person, or an organisation behind an at sign", () => {
    expect(reads("jan-2")).toBe("jan-2");
    expect(reads("@leergeld-2")).toBe("@leergeld-2");
    expect(reads(`@${"a".repeat(64)}`)).toBe(`@${"a".repeat(64)}`);
  });

  test("is nobody's otherwise", () => {
    for (const text of ["", "@", "@-a", "@a-", "@@a", "a@b", "@A", "x@a", "@a\n", "@a b"]) {
      expect(reads(text)).toBeUndefined();
    }
    expect(reads(`@${"a".repeat(65)}`)).toBeUndefined();
  });
});

test("the key of an account is between 3 and 300 characters", () => {
  const reads = (text: string) => ids.account.safeParse(text).data;
  expect(reads("a:b")).toBe("a:b");
  expect(reads("ab")).toBeUndefined();
  expect(reads("a".repeat(300))).toBe("a".repeat(300));
  expect(reads("a".repeat(301))).toBeUndefined();
});
