import { expect, test } from "vitest";
import { type Author, sameAuthor } from "../../src/domain/author.ts";

const authors = [
  { kind: "person", person: "an" },
  { kind: "person", person: "bo" },
  { kind: "account", account: "an" },
  { kind: "operator", command: "an" },
  { kind: "clock" },
] as unknown as readonly Author[];

test("an author is the same as itself and as nobody else", () => {
  authors.forEach((one, index) => {
    authors.forEach((other, at) => {
      expect(sameAuthor(one, other)).toBe(index === at);
    });
  });
});

test("an author that came back from the store with its fields in another order is the same", () => {
  const stored = JSON.parse('{"person":"an","kind":"person"}') as Author;
  const [an] = authors;
  expect(an && sameAuthor(an, stored)).toBe(true);
});
