import { describe, expect, it } from "vitest";
import { CountSum, readCountLine } from "../../src/contract/count-lines.ts";
import type { CountLine } from "../../src/contract/outcome.ts";
import { ids } from "../../src/domain/ids.ts";

const theme = ids.theme.parse("school");
const line: CountLine = { outcome: "answered", theme, week: "2026-W48", times: 2 };

describe("a line of counts", () => {
  it("comes back as it was written", () => {
    const area = ids.area.parse("noord");
    for (const one of [line, { ...line, area }, { ...line, outcome: "no-theme", nearest: theme }]) {
      expect(readCountLine(JSON.stringify(one))).toEqual(one);
    }
  });

  it("from before there was a nearest theme is read as it was", () => {
    expect(readCountLine('{"outcome":"no-theme","week":"2026-W48","times":1}')).toEqual({
      ...{ outcome: "no-theme", week: "2026-W48", times: 1 },
    });
  });

  it("with more in it than is known here is read without that", () => {
    expect(readCountLine(JSON.stringify({ ...line, text: "gezin heeft honger" }))).toEqual(line);
  });

  it.each([
    "",
    "null",
    "[]",
    '"answered"',
    '{"outcome":"answered","week":"2026-W',
    '{"outcome":"unheard-of","week":"2026-W48","times":1}',
    '{"outcome":"answered","week":"2026-11-24","times":1}',
    '{"outcome":"answered","week":"2026-W48","times":0}',
    '{"outcome":"answered","week":"2026-W48","times":1.5}',
    '{"outcome":"answered","week":"2026-W48","times":1e999}',
    '{"outcome":"answered","week":"2026-W48","times":1,"theme":"Wat iemand typte"}',
    "\u0000\u0000\u0000",
  ])("that cannot be one is none: %j", (text) => {
    expect(readCountLine(text)).toBeUndefined();
  });
});

describe("counts that are added up", () => {
  it("are one line for each theme, area, nearest theme, outcome and week", () => {
    const others: readonly CountLine[] = [
      { ...line, theme: ids.theme.parse("energie") },
      { ...line, area: ids.area.parse("noord") },
      { ...line, outcome: "spoken" },
      { ...line, week: "2026-W47" },
      { outcome: "answered", week: "2026-W48", times: 2 },
      { outcome: "answered", nearest: theme, week: "2026-W48", times: 2 },
    ];
    const sum = new CountSum([line, ...others]);
    sum.add([line]);
    expect(sum.lines()).toEqual([{ ...line, times: 4 }, ...others]);
  });

  it("leave the lines that they were made of as they were", () => {
    const given = { ...line };
    new CountSum([given, given]).add([given]);
    expect(given).toEqual(line);
  });
});
