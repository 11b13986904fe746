import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { type Cell, workbookBytes } from "../../src/documents/workbook.ts";
import type { Day } from "../../src/domain/time.ts";
import { tuesdayMorning } from "../fixtures/small-network.ts";

const text = (value: string): Cell => ({ kind: "text", text: value });

function make(rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const columns = [{ heading: "Naam", width: 20 }];
  return workbookBytes({
    title: "Dorp",
    at: tuesdayMorning,
    sheets: [{ name: "Een", columns, rows }],
  });
}

async function partsOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
  return Object.fromEntries(parts);
}

async function readBack(rows: readonly (readonly Cell[])[]) {
  const { sheets } = await readXlsx(await make(rows));
  return sheets[0]?.rows.slice(1) ?? [];
}

const dangerous = [
  ...["=cmd|' /C calc'!A0", "=1+1", "+31 6 1234 5678", "-2", "@SUM(A1)", "\t=1", "\r=1"],
  ...['=HYPERLINK("https://kwaad.example")', "_x003D_1+1", "06 10001000"],
];

describe("a workbook", () => {
  test.each(dangerous)("%j is a text, and is read back as it was written (I19)", async (value) => {
    expect(await readBack([[text(value)]])).toEqual([[value]]);
    const sheet = (await partsOf(await make([[text(value)]])))["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).not.toMatch(/<f\b/);
    expect(sheet).toMatch(/<c r="A2" t="s" s="\d+">/);
  });

  test("a text stays one when somebody goes into the cell: its format says so", async () => {
    const parts = await partsOf(await make([[text("=1+1")]]));
    const style = /<c r="A2" t="s" s="(\d+)">/.exec(parts["xl/worksheets/sheet1.xml"] ?? "")?.[1];
    const cellXfs = /<cellXfs.*<\/cellXfs>/.exec(parts["xl/styles.xml"] ?? "")?.[0] ?? "";
    const format = /numFmtId="(\d+)" formatCode="@"/.exec(parts["xl/styles.xml"] ?? "")?.[1];
    expect(format).toBeDefined();
    expect(cellXfs.match(/<xf [^>]*>/g)?.[Number(style)]).toContain(`numFmtId="${format}"`);
  });

  test("a day is a day, whatever the zone of the machine, and a number a number", async () => {
    const day: Cell = { kind: "day", day: "2026-03-29" as Day };
    const rows = await readBack([
      [day, { kind: "number", number: 12 }, { kind: "empty" }, text("x")],
    ]);
    expect(rows).toEqual([[new Date("2026-03-29T00:00:00Z"), 12, null, "x"]]);
  });

  test("what XML cannot write does not spoil the file", async () => {
    expect(await readBack([[text('a\u0000b\u001fc\ud800d\uffffe & <f> "g"')]])).toEqual([
      ['a�b�c�d�e & <f> "g"'],
    ]);
  });

  test("what is too long for a cell is cut", async () => {
    const [[cell] = []] = await readBack([[text("x".repeat(40_000))]]);
    expect(String(cell)).toHaveLength(32_767);
  });

  test("the headings stay in view and can be filtered by", async () => {
    const sheet = (await partsOf(await make([[text("a")], [text("b")]])))[
      "xl/worksheets/sheet1.xml"
    ];
    expect(sheet).toContain('<autoFilter ref="A1:A3"/>');
    expect(sheet).toContain('state="frozen"');
  });

  test("the same at the same moment is the same file, apart from what a zip says of itself", async () => {
    const [one, other] = await Promise.all([make([[text("a")]]), make([[text("a")]])]);
    expect(await partsOf(one)).toEqual(await partsOf(other));
    expect((await partsOf(one))["docProps/core.xml"]).toContain("2026-11-24T09:00:00Z");
  });
});
