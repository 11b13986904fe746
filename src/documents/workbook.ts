import type { CellStyle, CellValue, WriteSheet } from "hucre/xlsx";
import type { Day, Instant } from "../domain/time.ts";

/** A cell by what it is: a text is shown as it stands, whatever it begins with. */
export type Cell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "empty" };

/** A sheet with a row of headings that stays in view and can be filtered by. */
export type SheetOf = {
  /** At most 31 characters, none of them one of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
};

/** What a workbook is made of; `at` is when it was true. */
export type Book = {
  readonly title: string;
  readonly at: Instant;
  readonly sheets: readonly SheetOf[];
};

/** The most that a program for sheets takes in one cell. */
const MOST_IN_A_CELL = 32_767;
/** `text` keeps a cell a text also when somebody goes into it and presses Enter. */
const formats = { day: "yyyy-mm-dd", text: "@" } as const;
/** Days too: at the right side they stand against the text of the next column. */
const toTheLeft = { horizontal: "left" } as const;
const headingFont = { bold: true, name: "Calibri", size: 11 } as const;

/** On paper: as wide as the page, as many pages as it takes, each with the headings. */
const pageSetup = {
  orientation: "landscape",
  paperSize: "a4",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  printTitlesRow: "$1:$1",
  margins: { top: 0.5, right: 0.4, bottom: 0.5, left: 0.4 },
} as const;

/** Signs that XML has no way to write, and halves of a character. */
const unwritable = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

/**
 * The bytes of an `.xlsx` file. A text goes into the table of strings of the file, where nothing is
 * ever worked out, so that `=1+1`, `+31 …` and `@SUM` are read as they were written.
 */
export async function workbookBytes({ title, at, sheets }: Book): Promise<Uint8Array> {
  // Loaded when somebody wants one: a start would wait for it.
  const { writeXlsx } = await import("hucre/xlsx");
  const made = new Date(at);
  const properties = { title: textOf(title), created: made, modified: made };
  return writeXlsx({ properties, sheets: sheets.map(sheetOf) });
}

type Styled = [at: string, cell: { style: CellStyle }];

function sheetOf({ name, columns, rows }: SheetOf): WriteSheet {
  const headings = columns.map(({ heading }) => heading);
  const bold = columns.map(
    (_, column): Styled => [`0,${column}`, { style: { font: headingFont } }],
  );
  const typed = rows.flatMap((cells, row) =>
    cells.flatMap(({ kind }, column): readonly Styled[] =>
      kind === "day" || kind === "text"
        ? [[`${row + 1},${column}`, { style: { numFmt: formats[kind], alignment: toTheLeft } }]]
        : [],
    ),
  );
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [headings, ...rows.map((cells) => cells.map(writtenAs))],
    cells: new Map([...bold, ...typed]),
    freezePane: { rows: 1 },
    pageSetup,
    ...(columns.length > 0 && { autoFilter: { range: rangeOf(columns.length, rows.length) } }),
  };
}

function writtenAs(cell: Cell): CellValue {
  switch (cell.kind) {
    case "text":
      return textOf(cell.text);
    case "number":
      return cell.number;
    case "day":
      return new Date(`${cell.day}T00:00:00Z`);
    case "empty":
      return null;
    default:
      return cell satisfies never;
  }
}

/** In a file of this kind `_x000D_` stands for a sign: who wrote these very letters gets them back. */
function textOf(text: string): string {
  const written = text.replace(unwritable, "\ufffd").slice(0, MOST_IN_A_CELL);
  return written.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
}

/** From the first heading to the last cell: `A1:J40`. No sheet of ours has more than 26 columns. */
function rangeOf(columns: number, rows: number): string {
  return `A1:${String.fromCharCode("A".charCodeAt(0) + columns - 1)}${rows + 1}`;
}
