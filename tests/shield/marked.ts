import { expect } from "vitest";
import { findPersonal, type PersonalKind } from "../../src/shield/shield.ts";

/** A text without its marks, and where they stood: `bel «06-12345678»`. */
function unmark(marked: string) {
  let text = "";
  const places: { readonly from: number; readonly to: number }[] = [];
  for (const [index, part] of marked.split(/[«»]/).entries()) {
    if (index % 2 === 1) places.push({ from: text.length, to: text.length + part.length });
    text += part;
  }
  return { text, places };
}

/** All that is marked is found, of this kind, to the sign; and nothing else is. */
export function expectMarked(kind: PersonalKind, marked: string): void {
  const { text, places } = unmark(marked);
  expect(places.length).toBeGreaterThan(0);
  const shown = findPersonal(text).map((one) => `${one.kind}: ${text.slice(one.from, one.to)}`);
  expect(shown).toEqual(places.map(({ from, to }) => `${kind}: ${text.slice(from, to)}`));
  expect(findPersonal(text)).toEqual(places.map((place) => ({ kind, ...place })));
}

/** The rows of a table in a test, one a line; `\n` in a row is a line end. */
export function rows(table: string): readonly string[] {
  const lines = table.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").map((line) => line.replaceAll("\\n", "\n"));
}
