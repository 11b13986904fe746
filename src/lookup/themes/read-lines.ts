import type { LessonFile, LessonFinding } from "./lesson-files/lesson-problem.ts";

/** A line that holds something, without the spaces around it. */
export type Line = {
  /** From 1. */
  readonly number: number;
  readonly text: string;
};

/** What was wrong, and on which line when it is one line. */
export type LineFinding = { readonly line?: number; readonly finding: LessonFinding };

/** The lines of a file that can be used, and what is wrong with the others. */
export type ReadLines = {
  readonly lines: readonly Line[];
  readonly wrong: readonly LineFinding[];
};

/** The largest file that is read; ours are under a tenth of it. */
export const mostBytes = 5_000_000;
/** Somebody's situation in a few sentences; what is longer is a slip, such as a lost line end. */
export const mostCharacters = 500;

/**
 * What nobody sees: control and format characters, line and paragraph separators, and the sign that
 * stands for a letter that got lost. A tab is a space; the joiner of composed emoji may stand.
 */
const unseen = /(?![\t\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u;

const lineEnd = /\r\n|\n|\r/;
const newline = 0x0a;

/** The text of a file in UTF-8 without its byte order mark, or why there is none. */
export const decodeText = (file: LessonFile | undefined): string | LineFinding => {
  if (file === undefined) return { finding: { kind: "not-there" } };
  if (file === "unreadable") return { finding: { kind: "unreadable" } };
  if (file.length > mostBytes) return { finding: { kind: "too-large", mostBytes } };
  return decoded(file) ?? { line: firstUndecoded(file), finding: { kind: "not-utf8" } };
};

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The first line that is no UTF-8: no letter of UTF-8 holds the byte of a line end. */
const firstUndecoded = (bytes: Uint8Array): number => {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(newline, from);
    const to = end < 0 ? bytes.length : end;
    if (decoded(bytes.subarray(from, to)) === undefined) return line;
    from = to + 1;
  }
  return line;
};

/**
 * The lines of a file, blank ones left out; a byte order mark, any line ends and spaces around a
 * line are fine. Lines that cannot be used are told, the others are still given.
 */
export const readLines = (file: LessonFile | undefined): ReadLines => {
  const text = decodeText(file);
  if (typeof text !== "string") return { lines: [], wrong: [text] };
  const all = text.split(lineEnd).map((line, at): Line => ({ number: at + 1, text: line.trim() }));
  const filled = all.filter((line) => line.text !== "");
  const judged = filled.map((line) => ({ line, finding: findingOn(line) }));
  return {
    lines: judged.flatMap(({ line, finding }) => (finding ? [] : [line])),
    wrong: judged.flatMap(({ line, finding }) => (finding ? [{ line: line.number, finding }] : [])),
  };
};

const findingOn = ({ text }: Line): LessonFinding | undefined => {
  if (text.length > mostCharacters && [...text].length > mostCharacters)
    return { kind: "too-long", most: mostCharacters };
  const found = unseen.exec(text);
  if (!found) return undefined;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return { kind: "unseen-character", code: `U+${code}`, column: found.index + 1 };
};

/** Whether a line only names the lines after it. */
export const isSectionName = ({ text }: Line): boolean => text.startsWith("# ") || text === "#";

/** Lines by section, in the order of the file; lines before the first section stand apart. */
export const sectionsOf = (lines: readonly Line[]) => {
  const before: Line[] = [];
  const sections: Line[][] = [];
  for (const line of lines)
    if (isSectionName(line)) sections.push([]);
    else (sections.at(-1) ?? before).push(line);
  return { before, sections };
};
