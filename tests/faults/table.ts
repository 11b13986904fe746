import type { Figure, Row } from "./fault.ts";

/** The rows of one fault, by its number and name. */
export type Findings = { readonly fault: string; readonly rows: readonly Row[] };

/** Whether all of it is as expected. A fault that measured nothing is not. */
export function isAsExpected({ rows }: Findings): boolean {
  return rows.length > 0 && rows.every(isFine);
}

function isFine({ figures }: Row): boolean {
  return figures.length > 0 && figures.every(({ ok }) => ok);
}

/** A table in Markdown: name, expected, seen, ok. */
export function tableOf(all: readonly Findings[]): string {
  const lines = all.flatMap(({ fault, rows }) => rows.map((row) => lineOf(fault, row)));
  return ["| name | expected | seen | ok |", "|---|---|---|---|", ...lines].join("\n");
}

function lineOf(fault: string, row: Row): string {
  const listed = (of: "expected" | "seen") =>
    row.figures.map((figure: Figure) => `${figure.name} ${figure[of]}`).join(" · ");
  const name = row.about === "" ? fault : `${fault}: ${row.about}`;
  const cells = [name, listed("expected"), listed("seen"), isFine(row) ? "yes" : "**no**"];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
