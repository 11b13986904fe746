import { describe, expect, test } from "vitest";
import type { Author } from "../../../src/domain/author.ts";
import { ids } from "../../../src/domain/ids.ts";
import { readAuthor, writeAuthor } from "../../../src/domain/network-file/author-text.ts";

const authors: readonly (readonly [string, Author])[] = [
  ["jan-2", { kind: "person", person: ids.person.parse("jan-2") }],
  ["account:teams:t:jan", { kind: "account", account: ids.account.parse("teams:t:jan") }],
  ["operator:import", { kind: "operator", command: "import" }],
  ["operator:import: twee", { kind: "operator", command: "import: twee" }],
  ["clock", { kind: "clock" }],
];

describe("who did it, in a file", () => {
  test.each(authors)("%s reads as it was written", (text, author) => {
    expect(readAuthor(text)).toStrictEqual(author);
    expect(writeAuthor(author)).toBe(text);
  });

  test.each(["", "Jan", "jan jansen", "operator:", "account:", "account:ab", "wie:jan", ":jan"])(
    "'%s' is nobody",
    (text) => {
      expect(readAuthor(text)).toBeUndefined();
    },
  );

  test("a text that is too long is cut at 300 characters", () => {
    expect(readAuthor(`operator:${"a".repeat(301)}`)).toStrictEqual({
      ...{ kind: "operator", command: "a".repeat(300) },
    });
    expect(readAuthor(`account:${"a".repeat(301)}`)).toStrictEqual({
      ...{ kind: "account", account: "a".repeat(300) },
    });
  });
});
