import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planted } from "./planted.ts";
import { filesUnder, tracesOf } from "./traces.ts";

const trace = (text: string) => tracesOf(planted, [{ name: "x", text }]);

describe("the search finds a trace", () => {
  it.each([
    ["a number", '{"text":"tel 06-12345678"}'],
    ["a number written in another way", '{"phone":"+31 6 12 34 56 78"}'],
    ["a number among other signs", "0x00,1234.56.782,"],
    ["a mail address", "to=Vera.Planting%40voorbeeld.example"],
    ["a number plate", "12xyz3"],
    ["a street", "KAMPERFOELIESTRAAT"],
    ["a name", "kevin\\u00a0de\\nBruin"],
    ["four words", "…Vertelde: dat haar vader"],
    [
      "four words in JSON in JSON",
      '{"a":"{\\\\"b\\\\":\\\\"vertelde\\\\\\\\ndat\\\\u0020haar vader\\\\"}"}',
    ],
    ["a word that nobody else uses", "gymzaal"],
  ])("%s", (_what, text) => {
    expect(trace(text)).not.toEqual([]);
  });

  it.each([
    ["three words", "vertelde dat haar"],
    ["other figures", '{"at":"2026-12-03T20:14:00.000Z","id":"12345-6780"}'],
    ["a theme", '{"theme":"voedsel","week":"2026-W18"}'],
  ])("and none in %s", (_what, text) => {
    expect(trace(text)).toEqual([]);
  });
});

describe("in a directory", () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "traces-"));
    mkdirSync(join(directory, "deep", ".hidden"), { recursive: true });
    writeFileSync(
      join(directory, "deep", ".hidden", "a.bin"),
      Buffer.from([0, 255, ...Buffer.from("gymzaal")]),
    );
    writeFileSync(join(directory, "gymzaal.json"), "{}");
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  it("in every file, however deep, and in their names", () => {
    const found = tracesOf(planted, filesUnder(directory));
    expect(found.filter((line) => line.includes("a.bin"))).toHaveLength(1);
    expect(found.filter((line) => line.includes("gymzaal.json"))).toHaveLength(1);
  });
});
