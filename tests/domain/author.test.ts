import { expect, test } from "vitest";
import { type Author, sameAuthor } from "../../src/domain/author.ts";
import { ids } from "../../src/domain/ids.ts";

test("two authors are the same when they are of one kind and of one name", () => {
  const authors: readonly Author[] = [
    { kind: "person", person: ids.person.parse("an1") },
    { kind: "person", person: ids.person.parse("bo1") },
    { kind: "account", account: ids.account.parse("an1") },
    { kind: "account", account: ids.account.parse("bo1") },
    { kind: "operator", command: "an1" },
    { kind: "operator", command: "import" },
    { kind: "clock" },
  ];
  for (const [index, one] of authors.entries()) {
    const same = authors.map((other) => sameAuthor(one, { ...other }));
    expect(same).toStrictEqual(authors.map((_, place) => place === index));
  }
});
