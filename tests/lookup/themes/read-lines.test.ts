import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { phrasesOf, sectionsOf } from "../../../src/lookup/themes/read-lines.ts";

const file =
  "# termen\r\nfiets\r\n\r\nlekke band\r\n# situaties\r\n  Zijn fiets is weg.  \r\n#1 vraag\r\n";

describe("reading a theme file", () => {
  it("takes each line without blank lines and line ends", () => {
    expect(sectionsOf(file).get("termen")).toEqual(["fiets", "lekke band"]);
    expect(sectionsOf(file).get("situaties")).toEqual(["Zijn fiets is weg.", "#1 vraag"]);
  });

  it("knows terms from situations", () => {
    const kinds = phrasesOf(ids.theme.parse("vervoer"), file).map(({ kind }) => kind);
    expect(kinds).toEqual(["term", "term", "situation", "situation"]);
  });

  it("finds nothing in an empty file", () => {
    expect(sectionsOf("").size).toBe(0);
  });
});
