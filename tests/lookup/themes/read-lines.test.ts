import { describe, expect, it } from "vitest";
import {
  decodeText,
  isSectionName,
  mostBytes,
  mostCharacters,
  readLines,
  sectionsOf,
} from "../../../src/lookup/themes/read-lines.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const linesOf = (text: string) => readLines(bytes(text));
const wrongIn = (text: string) => linesOf(text).wrong;

describe("the lines of a file that a coordinator wrote", () => {
  it("come with their numbers, without blank lines and spaces around them", () => {
    expect(linesOf("een\n\n  twee \t\n")).toStrictEqual({
      lines: [
        { number: 1, text: "een" },
        { number: 3, text: "twee" },
      ],
      wrong: [],
    });
  });

  it.each([
    ["Windows", "een\r\ntwee\r\n"],
    ["an old Mac", "een\rtwee"],
    ["Unix, without a last line end", "een\ntwee"],
    ["an editor that puts a byte order mark in front", "\uFEFFeen\ntwee"],
  ])("may be from %s", (_, text) => {
    const { lines, wrong } = linesOf(text);
    expect(lines.map((line) => [line.number, line.text])).toStrictEqual([
      [1, "een"],
      [2, "twee"],
    ]);
    expect(wrong).toStrictEqual([]);
  });

  it("are none in an empty file", () => {
    expect(linesOf("")).toStrictEqual({ lines: [], wrong: [] });
  });

  it("may have tabs, accents, quotes and emoji in them", () => {
    expect(wrongIn("crèche\t“thuis”\n👨‍👩‍👧 ’s ochtends – één\n")).toStrictEqual([]);
  });
});

describe("a file that cannot be read as a whole", () => {
  it("says that it is not there, or that it may not be read", () => {
    expect(readLines(undefined).wrong).toStrictEqual([{ finding: { kind: "not-there" } }]);
    expect(readLines("unreadable").wrong).toStrictEqual([{ finding: { kind: "unreadable" } }]);
  });

  it("is too large above five megabytes, and just right at it", () => {
    expect(decodeText(new Uint8Array(mostBytes).fill(0x20))).toHaveLength(mostBytes);
    const wrong = [{ finding: { kind: "too-large", mostBytes } }];
    expect(readLines(new Uint8Array(mostBytes + 1))).toStrictEqual({ lines: [], wrong });
  });

  it("names the first line that is no UTF-8", () => {
    const latin = Buffer.from("goed\r\nook goed\ncr\xe8che\nnog een\n", "latin1");
    expect(readLines(latin)).toStrictEqual({
      lines: [],
      wrong: [{ line: 3, finding: { kind: "not-utf8" } }],
    });
    expect(readLines(Buffer.from("een\ntwee \xe8", "latin1")).wrong).toMatchObject([{ line: 2 }]);
    expect(readLines(Buffer.from("een\ntwee", "utf16le")).wrong[0]?.finding.kind).toBeDefined();
  });
});

describe("a line that cannot be used", () => {
  it.each([
    ["a bell", "een\u0007twee", "U+0007", 4],
    ["the end of a string in C", "\u0000een", "U+0000", 1],
    ["a space of no width", "een \u200btwee", "U+200B", 5],
    ["a soft hyphen", "huis\u00adwerk", "U+00AD", 5],
    ["a mark that turns the direction", "een\u202etwee", "U+202E", 4],
    ["a line separator", "een\u2028twee", "U+2028", 4],
    ["a letter that got lost", "cr\ufffdche", "U+FFFD", 3],
  ])("holds %s", (_, text, code, column) => {
    expect(wrongIn(`goed\n${text}\ngoed`)).toStrictEqual([
      { line: 2, finding: { kind: "unseen-character", code, column } },
    ]);
    expect(linesOf(`goed\n${text}\ngoed`).lines).toHaveLength(2);
  });

  it("is longer than five hundred characters; an emoji is one", () => {
    expect(wrongIn("🎈".repeat(mostCharacters))).toStrictEqual([]);
    const finding = { kind: "too-long", most: mostCharacters };
    expect(wrongIn(`een\n${"a".repeat(mostCharacters + 1)}`)).toStrictEqual([{ line: 2, finding }]);
  });
});

describe("sections", () => {
  it("start with a line that begins with a number sign and a space", () => {
    const { before, sections } = sectionsOf(linesOf("los\n# a\nfiets\n#1 vraag\n# b\n#\n").lines);
    expect(before.map(({ text }) => text)).toStrictEqual(["los"]);
    expect(sections.map((lines) => lines.map(({ text }) => text))).toStrictEqual([
      ["fiets", "#1 vraag"],
      [],
      [],
    ]);
    expect(isSectionName({ number: 1, text: "#1 vraag" })).toBe(false);
  });
});
