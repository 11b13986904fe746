/** What is wrong with a line of a lesson file, or with the file as a whole. */
export type LessonFinding =
  | { readonly kind: "not-there" | "unreadable" | "not-utf8" | "no-sections" }
  | { readonly kind: "too-large"; readonly mostBytes: number }
  | { readonly kind: "no-theme-list" }
  | { readonly kind: "outside-sections" | "empty" | "bar-in-term" | "no-bar" | "no-themes" }
  | { readonly kind: "too-long"; readonly most: number }
  /** Such as a tab stop's neighbour or a zero-width space; `code` is `U+200B`, `column` counts from 1. */
  | { readonly kind: "unseen-character"; readonly code: string; readonly column: number }
  | { readonly kind: "unknown-theme"; readonly theme: string; readonly nearest?: string }
  | { readonly kind: "theme-twice"; readonly theme: string }
  | { readonly kind: "no-pulls" }
  | { readonly kind: "no-pull"; readonly written: string }
  | { readonly kind: "strength"; readonly written: string }
  | { readonly kind: "word-again"; readonly line: number };

/** A finding with where it was found. */
export type LessonProblem = {
  /** The path inside the data directory, with slashes. */
  readonly file: string;
  /** From 1; not there when it is about the file as a whole. */
  readonly line?: number;
  readonly finding: LessonFinding;
};

/** A file, or why there is none to read. */
export type LessonFile = Uint8Array | "unreadable";

/** The lesson files of a data directory by their path inside it, with slashes. */
export type LessonFiles = ReadonlyMap<string, LessonFile>;
